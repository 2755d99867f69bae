package vn.songhanh.membership.internal;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.membership.Told;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;
import vn.songhanh.web.NotFound;
import vn.songhanh.web.Reply;

/** One union's book, and the correction of a month. */
@Controller
@RequestMapping(MembershipQuestion.PATH + "/{union:\\d{1,18}}")
class UnionController {

    private final UnionPages pages;
    private final CorrectionPages corrections;
    private final CorrectMonth correct;
    private final Rights rights;

    UnionController(UnionPages pages, CorrectionPages corrections, CorrectMonth correct, Rights rights) {
        this.pages = pages;
        this.corrections = corrections;
        this.correct = correct;
        this.rights = rights;
    }

    @GetMapping
    Reply show(@PathVariable long union, @RequestParam(required = false) @Nullable String until) {
        return Reply.show(pages.page(new UnitId(union), MembershipQuestion.month(until), Voice.mandate()));
    }

    @GetMapping("/months/{month:\\d{4}-\\d{2}}/correction")
    Reply form(@PathVariable long union, @PathVariable String month) {
        rights.demand();
        return Reply.show(corrections.page(new UnitId(union), month(month), Optional.empty(), Map.of()));
    }

    @PostMapping("/months/{month:\\d{4}-\\d{2}}/correction")
    Reply correct(
            @PathVariable long union,
            @PathVariable String month,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam MultiValueMap<String, String> sent) {
        rights.demand();
        var id = new UnitId(union);
        var form = MonthForm.of(sent);
        var reading = form.read();
        if (!reading.faults().isEmpty() || reading.tellings().isEmpty()) {
            return Reply.again(corrections.page(id, month(month), Optional.of(form), reading.faults()));
        }
        var movements = reading.tellings().getFirst().movements();
        return switch (correct.correct(id, month(month), seen, movements, form.reason())) {
            case Told.Done _ ->
                Reply.seeOther(MembershipQuestion.PATH + "/" + union)
                        .saying(Words.of("Đã sửa số của {0}.", "{0} is corrected.")
                                .with(Period.month(month(month)).name()));
            case Told.Declined(var objections) ->
                Reply.again(corrections.page(id, month(month), Optional.of(form), MonthPages.faults(objections)));
        };
    }

    private static YearMonth month(String written) {
        return MembershipQuestion.month(written).orElseThrow(NotFound::new);
    }
}
