package vn.songhanh.programme.internal;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Voice;
import vn.songhanh.programme.internal.PlanPages.Shown;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.Reply;

/** The plan of one year: read it, write the next version, compare versions. */
@Controller
@RequestMapping("/app/programme/{code}/plans/{year:\\d{4}}")
class PlanController {

    private final PlanPages pages;
    private final RevisePlan revise;
    private final Clock clock;

    PlanController(PlanPages pages, RevisePlan revise, Clock clock) {
        this.pages = pages;
        this.revise = revise;
        this.clock = clock;
    }

    @GetMapping
    Reply show(
            @PathVariable String code,
            @PathVariable int year,
            @RequestParam(defaultValue = "0") long unit,
            @RequestParam(defaultValue = "") String copy,
            Language language) {
        Voice.mandate();
        return Reply.show(
                copy.isEmpty()
                        ? pages.page(code, year, unit, Shown.KEPT)
                        : pages.copied(code, year, unit, "results".equals(copy), language));
    }

    @PostMapping
    Reply save(
            @PathVariable String code,
            @PathVariable int year,
            @RequestParam MultiValueMap<String, String> typed,
            Language language) {
        var programme = pages.programme(code, year);
        PlanningRight.demand(programme, VietnamTime.today(clock));
        var form = PlanForm.of(typed);
        var reading = form.read(pages.indicators(), language);
        if (!reading.faults().isEmpty()) {
            return Reply.again(pages.page(code, year, form.unit(), Shown.typed(form, reading.faults())));
        }
        var wish = new RevisePlan.Wish(programme, year, form.unit(), form.seen(), reading.targets(), form.reason());
        return switch (revise.revise(wish)) {
            case RevisePlan.Outcome.Done(var number) ->
                Reply.seeOther("/app/programme/%s/plans/%d?unit=%d".formatted(code, year, form.unit()))
                        .saying(Words.of("Đã lưu kế hoạch, bản số {0}.", "The plan is saved as version {0}.")
                                .with(number));
            case RevisePlan.Outcome.ChangedMeanwhile _ ->
                Reply.changedMeanwhile(pages.page(code, year, form.unit(), Shown.changedMeanwhile(form)));
            case RevisePlan.Outcome.Declined(var objection) ->
                Reply.again(pages.page(code, year, form.unit(), Shown.typed(form, faults(objection))));
        };
    }

    @GetMapping("/versions/{number:\\d+}")
    Reply version(
            @PathVariable String code,
            @PathVariable int year,
            @PathVariable int number,
            @RequestParam(defaultValue = "-1") int against) {
        Voice.mandate();
        return Reply.show(pages.version(code, year, number, against < 0 ? number - 1 : against));
    }

    private static Map<String, Words> faults(PlanSheet.Objection objection) {
        return switch (objection) {
            case NOTHING_CHANGED ->
                Map.of(
                        "",
                        Words.of(
                                "Chưa có chỉ tiêu nào khác bản đang dùng.",
                                "No target differs from the plan in force."));
            case REASON_MISSING ->
                Map.of(
                        "reason",
                        Words.of(
                                "Kế hoạch đã có; ghi lý do điều chỉnh để lập bản mới.",
                                "There is a plan already; say why it changes."));
        };
    }
}
