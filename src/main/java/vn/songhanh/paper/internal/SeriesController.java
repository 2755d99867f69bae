package vn.songhanh.paper.internal;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.document.DocumentType;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** The number series of the person's unit. */
@Controller
@RequestMapping("/app/papers/series")
class SeriesController {

    private static final Words CHOOSE = Words.of("Chọn loại văn bản.", "Choose the type.");

    private final SeriesBook series;

    SeriesController(SeriesBook series) {
        this.series = series;
    }

    @GetMapping
    Reply show() {
        return Reply.show(series.page(Voice.mandate(Role.OFFICER), SeriesPage.Typed.NOTHING, Optional.empty()));
    }

    @PostMapping
    Reply continueAfter(
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String remark) {
        var mandate = Voice.mandate(Role.OFFICER);
        var typed = new SeriesPage.Typed(type, Typed.line(number), Typed.line(remark));
        var chosen = SeriesBook.types().stream()
                .filter(one -> one.name().equals(type))
                .findFirst();
        var problem = chosen.map(found -> continueAfter(found, typed)).orElseGet(() -> Optional.of(CHOOSE));
        return problem.isPresent()
                ? Reply.again(series.page(mandate, typed, problem))
                : Reply.seeOther("/app/papers/series")
                        .saying(Words.of("Số tiếp theo đếm từ đó.", "The series goes on from there."));
    }

    private Optional<Words> continueAfter(DocumentType type, SeriesPage.Typed typed) {
        if (!typed.number().matches("[1-9]\\d{0,5}")) {
            return Optional.of(Words.of(
                    "Ghi số cuối cùng đã cấp, là số nguyên từ 1.",
                    "Write the last number given, a whole number from 1."));
        }
        if (typed.remark().isEmpty()) {
            return Optional.of(Words.of(
                    "Ghi căn cứ: số đã cấp ở sổ nào, văn bản nào.",
                    "Write where it was given: which book, which paper."));
        }
        return series.continueAfter(
                PaperBook.person(),
                Voice.mandate(Role.OFFICER),
                type,
                Integer.parseInt(typed.number()),
                typed.remark());
    }
}
