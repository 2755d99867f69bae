package vn.songhanh.outreach.internal;

import java.time.Clock;
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
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.Reply;

/** Plans activities and changes what is meant. */
@Controller
@RequestMapping(ActivityQuestion.PATH)
class PlanController {

    private final PlanPages pages;
    private final PlanActivity planning;
    private final TellActivity telling;
    private final EnterpriseLines lines;
    private final Clock clock;

    PlanController(PlanPages pages, PlanActivity planning, TellActivity telling, EnterpriseLines lines, Clock clock) {
        this.pages = pages;
        this.planning = planning;
        this.telling = telling;
        this.lines = lines;
        this.clock = clock;
    }

    @GetMapping("/new")
    Reply form(@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String enterprises) {
        return Reply.show(pages.blank(Voice.mandate(Role.OFFICER), kind, enterprises));
    }

    /** With {@code add}, nothing is taken yet: there is room for more partners. */
    @PostMapping(params = "add")
    Reply room(@RequestParam MultiValueMap<String, String> fields) {
        return Reply.show(pages.again(Voice.mandate(Role.OFFICER), null, ActivityForm.typed(fields), List.of()));
    }

    @PostMapping(path = "/{id:\\d+}", params = "add")
    Reply room(@PathVariable long id, @RequestParam MultiValueMap<String, String> fields) {
        var mandate = Voice.mandate(Role.OFFICER);
        return Reply.show(pages.again(mandate, new ActivityId(id), ActivityForm.typed(fields), List.of()));
    }

    /** What may be over already is told at once. */
    @PostMapping(params = "!add")
    Reply create(@RequestParam MultiValueMap<String, String> fields) {
        var mandate = Voice.mandate(Role.OFFICER);
        var form = ActivityForm.typed(fields);
        var reading = new FormReading(form);
        var plan = reading.plan();
        var invited = lines.read(form.text("enterprises"));
        var faults = new ArrayList<>(reading.faults());
        faults.addAll(invited.faults());
        if (plan.isEmpty() || !faults.isEmpty()) {
            return Reply.again(pages.again(mandate, null, form, faults));
        }
        var over = plan.get().when().mayBeOver(VietnamTime.at(clock.instant()));
        return switch (planning.plan(plan.get(), invited.enterprises(), "")) {
            case Outcome.Done done ->
                Reply.seeOther(ActivityQuestion.PATH + "/" + done.id() + (over ? "/report" : ""))
                        .saying(
                                over
                                        ? Words.of(
                                                "Đã ghi hoạt động. Báo kết quả ngay tại đây.",
                                                "The activity is recorded. Tell here what came of it.")
                                        : Words.of("Đã đưa vào kế hoạch.", "It is in the plan."));
            case Outcome.Declined(var objections) -> Reply.again(pages.again(mandate, null, form, objections));
        };
    }

    @GetMapping("/{id:\\d+}/edit")
    Reply edit(@PathVariable long id) {
        return Reply.show(pages.filled(Voice.mandate(Role.OFFICER), new ActivityId(id)));
    }

    @PostMapping(path = "/{id:\\d+}", params = "!add")
    Reply change(@PathVariable long id, @RequestParam MultiValueMap<String, String> fields) {
        var mandate = Voice.mandate(Role.OFFICER);
        var activity = new ActivityId(id);
        var form = ActivityForm.typed(fields);
        var reading = new FormReading(form);
        var plan = reading.plan();
        if (plan.isEmpty()) {
            return Reply.again(pages.again(mandate, activity, form, reading.faults()));
        }
        return switch (telling.change(activity, form.seen(), plan.get(), form.text("reason"))) {
            case Outcome.Done _ ->
                Reply.seeOther(ActivityQuestion.PATH + "/" + id)
                        .saying(Words.of("Đã ghi thay đổi.", "The change is saved."));
            case Outcome.Declined(var objections) -> {
                var page = pages.again(mandate, activity, form, objections);
                yield objections.stream().anyMatch(Objection.ChangedMeanwhile.class::isInstance)
                        ? Reply.changedMeanwhile(page)
                        : Reply.again(page);
            }
        };
    }
}
