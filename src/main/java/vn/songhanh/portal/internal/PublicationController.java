package vn.songhanh.portal.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.text.Words;
import vn.songhanh.time.TypedDate;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.Reply;

/** Approval by a second person: readers see it now, or when its moment comes. */
@Controller
@RequestMapping("/app/newsroom/articles/{id:\\d+}/publication")
class PublicationController {

    private static final Words NOT_AHEAD = Words.of(
            "Giờ đăng phải sau thời điểm này; để trống nếu đăng ngay.",
            "The moment must lie ahead; leave it empty to publish now.");

    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:hg. ]([0-5]\\d)");
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final PublishEdition publishing;
    private final StepReplies replies;
    private final Clock clock;

    PublicationController(PublishEdition publishing, StepReplies replies, Clock clock) {
        this.publishing = publishing;
        this.replies = replies;
        this.clock = clock;
    }

    /**
     * @param day as typed; empty for now
     * @param time hours and minutes of Vietnam; empty for the morning at seven
     */
    @PostMapping
    Reply create(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String time) {
        var article = new ArticleId(id);
        var typed = Map.of("day", day, "time", time);
        var now = clock.instant();
        var moment = moment(day, time, now);
        if (moment.isEmpty() || moment.get().isBefore(now)) {
            return replies.again(article, Map.of("day", NOT_AHEAD), typed);
        }
        var said = moment.get().equals(now)
                ? Words.of("Đã đăng. Bạn đọc thấy bài ngay bây giờ.", "Published. Readers see it now.")
                : Words.of("Đã duyệt, hẹn giờ đăng.", "Approved; it goes live at its time.");
        return replies.after(article, publishing.publish(article, moment.get()), said, typed);
    }

    private static Optional<Instant> moment(String day, String time, Instant now) {
        if (day.isBlank() && time.isBlank()) {
            return Optional.of(now);
        }
        var date = day.isBlank() ? new TypedDate.Day(VietnamTime.dayOf(now)) : TypedDate.read(day);
        return date instanceof TypedDate.Day(LocalDate on)
                ? hour(time).map(at -> on.atTime(at).atZone(VietnamTime.ZONE).toInstant())
                : Optional.empty();
    }

    private static Optional<LocalTime> hour(String time) {
        var typed = TIME.matcher(time.strip());
        if (time.isBlank()) {
            return Optional.of(MORNING);
        }
        return typed.matches()
                ? Optional.of(LocalTime.of(Integer.parseInt(typed.group(1)), Integer.parseInt(typed.group(2))))
                : Optional.empty();
    }
}
