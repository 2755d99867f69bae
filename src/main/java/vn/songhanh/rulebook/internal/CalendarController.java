package vn.songhanh.rulebook.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Voice;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.Reply;

/** The calendar of working days, and the days that administrators move. */
@Controller
@RequestMapping("/app/rules/working-days")
class CalendarController {

    private static final CalendarPage.Reckoning NOTHING = new CalendarPage.Reckoning(null, null);

    private final CalendarPages pages;
    private final MoveDay moveDay;
    private final Clock clock;

    CalendarController(CalendarPages pages, MoveDay moveDay, Clock clock) {
        this.pages = pages;
        this.moveDay = moveDay;
        this.clock = clock;
    }

    /** A year that cannot be read is this one. */
    @GetMapping
    Reply show(@RequestParam(required = false) @Nullable String year, CalendarPage.Reckoning asked) {
        var chosen = year != null && year.matches("20\\d{2}")
                ? Integer.parseInt(year)
                : VietnamTime.today(clock).getYear();
        return Reply.show(pages.page(chosen, asked, MovedDayForm.empty(), Map.of()));
    }

    @PostMapping
    Reply move(@ModelAttribute MovedDayForm form) {
        Voice.administrator();
        var day = form.chosenDay();
        if (day.isEmpty()) {
            return again(VietnamTime.today(clock), form, MovedDayForm.noDay());
        }
        var objections = moveDay.move(day.get(), form.worked(), form.written());
        if (!objections.isEmpty()) {
            return again(day.get(), form, MovedDayForm.faults(objections));
        }
        return back(day.get())
                .saying(Words.of(
                                "Đã ghi ngày {0}. Mọi hạn tính theo ngày làm việc đổi theo từ bây giờ.",
                                "{0} is entered. All time limits in working days follow from now on.")
                        .with(day.get()));
    }

    @PostMapping("/{id:\\d+}/removal")
    Reply takeBack(@PathVariable long id) {
        var day = moveDay.takeBack(id);
        return back(day)
                .saying(Words.of("Ngày {0} lại tính như luật định.", "{0} counts by the law again.")
                        .with(day));
    }

    private Reply again(LocalDate day, MovedDayForm form, Map<String, Words> faults) {
        return Reply.again(pages.page(day.getYear(), NOTHING, form, faults));
    }

    private static Reply.SeeOther back(LocalDate day) {
        return Reply.seeOther("/app/rules/working-days?year=" + day.getYear());
    }
}
