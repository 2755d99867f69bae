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
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;
import vn.songhanh.web.Page;
import vn.songhanh.web.Reply;

/** The plan of one year: all indicators of one unit, or one indicator over all units. */
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

    /** A form shown once more with what was typed on it. */
    private interface Again {
        Page with(Shown shown);
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
                switch (copy) {
                    case "" -> pages.page(code, year, unit, Shown.KEPT);
                    case "aims" -> pages.aimed(code, year, language);
                    default -> pages.copied(code, year, unit, "results".equals(copy), language);
                });
    }

    @GetMapping("/indicators/{indicator:[0-9.]+[a-z]?}")
    Reply indicator(@PathVariable String code, @PathVariable int year, @PathVariable String indicator) {
        Voice.mandate();
        return Reply.show(pages.indicator(code, year, indicator, Shown.KEPT));
    }

    @PostMapping
    Reply save(
            @PathVariable String code,
            @PathVariable int year,
            @RequestParam MultiValueMap<String, String> typed,
            Language language) {
        var unit = PlanForm.number(typed.getFirst("unit"));
        return save(
                code,
                year,
                PlanForm.ofUnit(unit, typed),
                language,
                "?unit=" + unit,
                shown -> pages.page(code, year, unit, shown));
    }

    @PostMapping("/indicators/{indicator:[0-9.]+[a-z]?}")
    Reply saveIndicator(
            @PathVariable String code,
            @PathVariable int year,
            @PathVariable String indicator,
            @RequestParam MultiValueMap<String, String> typed,
            Language language) {
        return save(
                code,
                year,
                PlanForm.ofIndicator(indicator, typed),
                language,
                "/indicators/" + indicator,
                shown -> pages.indicator(code, year, indicator, shown));
    }

    private Reply save(String code, int year, PlanForm form, Language language, String back, Again again) {
        var programme = pages.programme(code, year);
        PlanningRight.demand(programme, VietnamTime.today(clock));
        if (!pages.known(programme, year, form)) {
            throw new NotFound();
        }
        var reading = form.read(pages.indicators(programme, year), language);
        if (!reading.faults().isEmpty()) {
            return Reply.again(again.with(Shown.typed(form, reading.faults())));
        }
        var wish = new RevisePlan.Wish(programme, year, form.scope(), form.seen(), reading.targets(), form.reason());
        return switch (revise.revise(wish)) {
            case RevisePlan.Outcome.Done(var number) ->
                Reply.seeOther("/app/programme/%s/plans/%d%s".formatted(code, year, back))
                        .saying(Words.of("Đã lưu kế hoạch, bản số {0}.", "The plan is saved as version {0}.")
                                .with(number));
            case RevisePlan.Outcome.ChangedMeanwhile _ ->
                Reply.changedMeanwhile(again.with(Shown.changedMeanwhile(form)));
            case RevisePlan.Outcome.Declined(var objection) ->
                Reply.again(again.with(Shown.typed(form, faults(objection))));
        };
    }

    static Map<String, Words> faults(PlanSheet.Objection objection) {
        return switch (objection) {
            case NOTHING_CHANGED ->
                Map.of(
                        "",
                        Words.of(
                                "Chưa có chỉ tiêu nào khác bản mới nhất.",
                                "No target differs from the newest version."));
            case REASON_MISSING ->
                Map.of(
                        "reason",
                        Words.of(
                                "Kế hoạch đã có chữ ký; ghi lý do điều chỉnh để lập bản mới.",
                                "The plan has been signed; say why it changes."));
        };
    }
}
