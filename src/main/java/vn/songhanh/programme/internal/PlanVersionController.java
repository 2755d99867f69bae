package vn.songhanh.programme.internal;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** One version of a year's plan: compare it, sign it. */
@Controller
@RequestMapping("/app/programme/{code}/plans/{year:\\d{4}}/versions/{number:\\d+}")
class PlanVersionController {

    private final PlanVersionPages pages;
    private final SignPlan sign;
    private final PlanPages plans;

    PlanVersionController(PlanVersionPages pages, SignPlan sign, PlanPages plans) {
        this.pages = pages;
        this.sign = sign;
        this.plans = plans;
    }

    @GetMapping
    Reply show(
            @PathVariable String code,
            @PathVariable int year,
            @PathVariable int number,
            @RequestParam(required = false) Optional<Integer> against) {
        Voice.mandate();
        return Reply.show(pages.page(code, year, number, against, null));
    }

    @PostMapping("/signatures")
    Reply sign(@PathVariable String code, @PathVariable int year, @PathVariable int number) {
        Voice.mandate(Role.LEADER);
        return switch (sign.sign(plans.programme(code, year), year, number)) {
            case SignPlan.Outcome.Declined(var objection) ->
                Reply.changedMeanwhile(pages.page(code, year, number, Optional.empty(), objection.words()));
            case SignPlan.Outcome.Done(var version) ->
                Reply.seeOther("/app/programme/%s/plans/%d/versions/%d".formatted(code, year, number))
                        .saying(
                                version.signed()
                                        ? Words.of(
                                                        "Hai bên đã ký; bản số {0} là kế hoạch đang dùng.",
                                                        "Both have signed; version {0} is the plan in force.")
                                                .with(number)
                                        : Words.of(
                                                "Đã ký; kế hoạch có hiệu lực khi bên kia ký.",
                                                "Signed; the plan is in force once the other body signs."));
        };
    }
}
