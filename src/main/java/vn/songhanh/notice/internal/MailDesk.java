package vn.songhanh.notice.internal;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.text.Words;

/** Tells an administrator whether mail works, and tries it. */
@Service
class MailDesk {

    private static final int LAST = 30;

    private final MailSettings settings;
    private final DigestTable digests;
    private final PostOffice post;
    private final Clock clock;

    MailDesk(MailSettings settings, DigestTable digests, PostOffice post, Clock clock) {
        this.settings = settings;
        this.digests = digests;
        this.post = post;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    MailPage page(String to, @Nullable Words fault) {
        return new MailPage(
                settings.host().isEmpty()
                        ? ""
                        : "%s:%d, %s".formatted(settings.host(), settings.port(), settings.security()),
                settings.from(),
                settings.user(),
                settings.base(),
                settings.problem(),
                digests.count(),
                digests.tried(LAST),
                to,
                fault);
    }

    /** Why a trial letter was not sent; null when the server took it. */
    @Nullable
    Words tryIt(String to) {
        var problem = settings.problem();
        if (problem != null) {
            return problem;
        }
        if (!Recipient.wellFormed(to)) {
            return Words.of("Ghi một địa chỉ thư, dạng ten@coquan.vn.", "Give an address such as name@office.vn.");
        }
        try {
            post.send(new PostOffice.Letter(
                    to,
                    "Song Hành: thư thử / trial letter",
                    "Thư này cho biết máy chủ thư đã đặt đúng.\r\nThis letter shows that the mail server is set right.\r\n",
                    "trial." + clock.millis()));
            return null;
        } catch (MailException failure) {
            return Words.of("Máy chủ thư không nhận: {0}", "The mail server did not take it: {0}")
                    .with(PostOffice.reason(failure));
        }
    }
}
