package vn.songhanh.outreach.internal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.outreach.ActivityId;
import vn.songhanh.outreach.Objection;
import vn.songhanh.outreach.Outcome;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** Tells what came of an activity. */
@Controller
@RequestMapping("/app/activities/{id:\\d+}/report")
class ReportController {

    private final ReportPages pages;
    private final TellActivity telling;
    private final EnterpriseLines lines;
    private final Tellers tellers;

    ReportController(ReportPages pages, TellActivity telling, EnterpriseLines lines, Tellers tellers) {
        this.pages = pages;
        this.telling = telling;
        this.lines = lines;
        this.tellers = tellers;
    }

    @GetMapping
    Reply form(@PathVariable long id) {
        tellers.require(new ActivityId(id));
        return Reply.show(pages.filled(new ActivityId(id)));
    }

    /** @param fields with {@code add}, nothing is told yet: the enterprises that were typed get a row each */
    @PostMapping
    Reply create(@PathVariable long id, @RequestParam MultiValueMap<String, String> fields) {
        Voice.mandate(Role.OFFICER);
        var activity = new ActivityId(id);
        var form = ActivityForm.typed(fields);
        var added = lines.read(form.text("enterprises"));
        if (form.says("add") && added.faults().isEmpty()) {
            return Reply.show(pages.extended(activity, form, added.enterprises()));
        }
        var reading = new FormReading(form);
        var report = reading.report(added.enterprises());
        var faults = new ArrayList<>(reading.faults());
        faults.addAll(added.faults());
        if (!faults.isEmpty()) {
            return again(activity, form, faults);
        }
        return switch (telling.hold(activity, form.seen(), report, form.text("reason"))) {
            case Outcome.Done _ ->
                Reply.seeOther("/app/activities/" + id)
                        .saying(Words.of(
                                "Đã báo kết quả; số liệu đã vào sổ cái.", "The results are told and in the ledger."));
            case Outcome.Declined(var objections) -> again(activity, form, objections);
        };
    }

    private Reply again(ActivityId id, ActivityForm form, List<Objection> objections) {
        var page = pages.again(id, form, objections);
        return objections.stream().anyMatch(Objection.ChangedMeanwhile.class::isInstance)
                ? Reply.changedMeanwhile(page)
                : Reply.again(page);
    }
}
