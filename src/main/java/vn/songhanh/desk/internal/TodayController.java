package vn.songhanh.desk.internal;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Voice;
import vn.songhanh.time.Dateline;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.Reply;

/** The first page after sign-in. */
@Controller
class TodayController {

    private final Desk desk;
    private final Clock clock;

    TodayController(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * @param show one of {@link Urgency} in small letters; everything where it is none
     * @param group the slug of a heading, whose tasks are then shown page by page
     */
    @GetMapping("/app")
    Reply show(
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "1") String page) {
        var today = VietnamTime.today(clock);
        var mandate = Voice.speaker()
                .filter(Acting.Person.class::isInstance)
                .map(person -> ((Acting.Person) person).mandate());
        var pile = mandate.map(one -> desk.pile(one, today)).orElseGet(() -> TaskPile.empty(today));
        return Reply.show(new TodayPage(
                today,
                Dateline.weekday(today.getDayOfWeek()),
                pile,
                chosen(show),
                group,
                page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1,
                mandate.map(desk::shortcuts).orElseGet(java.util.List::of),
                mandate.map(desk::standings).orElseGet(java.util.List::of),
                mandate.isPresent()));
    }

    private static @Nullable Urgency chosen(String show) {
        return Urgency.named(show).orElse(null);
    }
}
