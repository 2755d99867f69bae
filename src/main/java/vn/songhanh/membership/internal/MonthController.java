package vn.songhanh.membership.internal;

import java.time.YearMonth;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Voice;
import vn.songhanh.membership.Memberships;
import vn.songhanh.membership.Told;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;
import vn.songhanh.web.NotFound;
import vn.songhanh.web.Reply;

/** The quick form: a month of all unions of a unit. */
@Controller
@RequestMapping(MembershipQuestion.PATH + "/months/{month:\\d{4}-\\d{2}}")
class MonthController {

    private final MonthPages pages;
    private final Memberships memberships;
    private final Rights rights;

    MonthController(MonthPages pages, Memberships memberships, Rights rights) {
        this.pages = pages;
        this.memberships = memberships;
        this.rights = rights;
    }

    @GetMapping
    Reply form(@PathVariable String month, @ModelAttribute MembershipQuestion question) {
        rights.demand();
        return Reply.show(pages.page(month(month), question, MonthForm.EMPTY, Map.of(), Voice.mandate()));
    }

    @PostMapping
    Reply tell(
            @PathVariable String month,
            @ModelAttribute MembershipQuestion question,
            @RequestParam MultiValueMap<String, String> sent) {
        rights.demand();
        var form = MonthForm.of(sent);
        var reading = form.read();
        if (!reading.faults().isEmpty()) {
            return again(month, question, form, reading.faults());
        }
        if (reading.tellings().isEmpty()) {
            return again(
                    month,
                    question,
                    form,
                    Map.of("", Words.of("Chưa có ô nào được ghi.", "No cell has been filled in.")));
        }
        return switch (memberships.tell(month(month), reading.tellings(), form.reason())) {
            case Told.Done(var unions) ->
                Reply.seeOther(question.with(MembershipQuestion.PATH + "/months/" + month, "page", question.page()))
                        .saying(Words.of("Đã ghi {0} của {1} công đoàn.", "Told {0} of {1} unions.")
                                .with(Period.month(month(month)).name(), unions));
            case Told.Declined(var objections) -> again(month, question, form, MonthPages.faults(objections));
        };
    }

    private Reply again(String month, MembershipQuestion question, MonthForm form, Map<String, Words> faults) {
        return Reply.again(pages.page(month(month), question, form, faults, Voice.mandate()));
    }

    private static YearMonth month(String written) {
        return MembershipQuestion.month(written).orElseThrow(NotFound::new);
    }
}
