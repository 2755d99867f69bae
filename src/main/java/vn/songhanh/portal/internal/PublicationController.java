package vn.songhanh.portal.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.Reply;

/** Approval by a second person: readers see it now, or when its moment comes. */
@Controller
@RequestMapping("/app/newsroom/articles/{id:\\d+}/publication")
class PublicationController {

    private static final Words NOT_AHEAD = Words.of(
            "Giờ đăng phải sau thời điểm này; để trống nếu đăng ngay.",
            "The moment must lie ahead; leave it empty to publish now.");

    private final PublishEdition publishing;
    private final StepReplies replies;
    private final Clock clock;

    PublicationController(PublishEdition publishing, StepReplies replies, Clock clock) {
        this.publishing = publishing;
        this.replies = replies;
        this.clock = clock;
    }

    /** @param at Vietnamese time as browsers write it; empty for now */
    @PostMapping
    Reply create(@PathVariable long id, @RequestParam(defaultValue = "") String at) {
        var article = new ArticleId(id);
        var now = clock.instant();
        var moment = moment(at, now);
        if (moment.isEmpty() || moment.get().isBefore(now)) {
            return replies.again(article, "at", NOT_AHEAD, at);
        }
        var said = moment.get().equals(now)
                ? Words.of("Đã đăng. Bạn đọc thấy bài ngay bây giờ.", "Published. Readers see it now.")
                : Words.of("Đã duyệt, hẹn giờ đăng.", "Approved; it goes live at its time.");
        return replies.after(article, publishing.publish(article, moment.get()), said, Map.of("at", at));
    }

    private static Optional<Instant> moment(String at, Instant now) {
        try {
            return Optional.of(
                    at.isBlank()
                            ? now
                            : LocalDateTime.parse(at.strip()).atZone(VietnamTime.ZONE).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
