package vn.songhanh.founding.internal;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** The yearly classification of organisations. */
@Controller
@RequestMapping("/app/classification")
class ClassificationController {

    private final Classifications classifications;

    ClassificationController(Classifications classifications) {
        this.classifications = classifications;
    }

    @GetMapping
    Reply show(@RequestParam(defaultValue = "") String year, @RequestParam(defaultValue = "") String page) {
        return Reply.show(classifications.page(Voice.mandate(), year, page, Map.of(), Map.of()));
    }

    @PostMapping
    Reply take(@RequestParam Map<String, String> typed) {
        var mandate = Voice.mandate(Role.OFFICER);
        var taken = taken(typed);
        var year = typed.getOrDefault("year", "");
        var page = typed.getOrDefault("page", "");
        return taken.faults().isEmpty()
                ? Reply.seeOther("/app/classification?year=%s&page=%s"
                                .formatted(year.replaceAll("\\D", ""), page.replaceAll("\\D", "")))
                        .saying(said(taken.uncounted()))
                : Reply.again(classifications.page(mandate, year, page, typed, taken.faults()));
    }

    private Classifications.Taken taken(Map<String, String> typed) {
        try {
            return classifications.take(typed);
        } catch (Classify.HeldFast held) {
            return new Classifications.Taken(Map.of("grade-" + held.unit(), held.words()), 0);
        }
    }

    static Words said(long uncounted) {
        return uncounted == 0
                ? Words.of("Đã ghi xếp loại.", "The classification has been saved.")
                : Words.of(
                                "Đã ghi xếp loại; {0} tổ chức không thuộc chương trình nào vào ngày quyết định nên không vào chỉ tiêu.",
                                "The classification has been saved; on the day of the decision no programme counted {0} "
                                        + "organisations, so they are in no indicator.")
                        .with(uncounted);
    }
}
