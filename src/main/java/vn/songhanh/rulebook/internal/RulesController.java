package vn.songhanh.rulebook.internal;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.text.Words;
import vn.songhanh.time.TypedDate;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.Reply;

/** The rules in force on a day, each with its texts; what the bodies set themselves is set here. */
@Controller
@RequestMapping("/app/rules")
class RulesController {

    private final RulePages pages;
    private final ChangeAim changeAim;
    private final Clock clock;

    RulesController(RulePages pages, ChangeAim changeAim, Clock clock) {
        this.pages = pages;
        this.changeAim = changeAim;
        this.clock = clock;
    }

    /** A day that cannot be read is today. */
    @GetMapping
    Reply list(@RequestParam(required = false) @Nullable String on) {
        var day = TypedDate.read(on == null ? "" : on) instanceof TypedDate.Day(var date)
                ? date
                : VietnamTime.today(clock);
        return Reply.show(pages.inForce(day));
    }

    @GetMapping("/{code}")
    Reply one(@PathVariable String code) {
        return Reply.show(pages.one(code, AimForm.empty(), Map.of()));
    }

    @PostMapping("/{code}/values")
    Reply create(@PathVariable String code, @ModelAttribute AimForm form) {
        return switch (form.read()) {
            case AimForm.Reading.Faulty(var faults) -> Reply.again(pages.one(code, form, faults));
            case AimForm.Reading.Understood(var wish) ->
                switch (changeAim.change(code, wish)) {
                    case Aim.Change.Declined(var objections) ->
                        Reply.again(pages.one(code, form, AimForm.faults(objections)));
                    case Aim.Change.Agreed _ ->
                        Reply.seeOther("/app/rules/" + code)
                                .saying(Words.of("Đã đặt ngưỡng {0} từ ngày {1}.", "The threshold is {0} from {1} on.")
                                        .with(wish.value(), wish.from()));
                };
        };
    }
}
