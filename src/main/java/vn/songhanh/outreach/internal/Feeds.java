package vn.songhanh.outreach.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Voice;
import vn.songhanh.web.NotFound;

/** Gives people the addresses of calendars, and takes them back. */
@Service
class Feeds {

    private static final int SECRET_BYTES = 24;

    private final FeedTable feeds;
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    Feeds(FeedTable feeds, Clock clock) {
        this.feeds = feeds;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Feed> open() {
        Voice.mandate();
        return feeds.open();
    }

    /** The secret of the new calendar; told once and kept nowhere. */
    @Transactional
    String make(Feed.Kind kind) {
        var mandate = Voice.mandate();
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        feeds.add(kind, mandate.account(), mandate.unit(), hash(secret), clock.instant());
        return secret;
    }

    @Transactional
    void revoke(long id) {
        Voice.mandate();
        if (!feeds.revoke(id, clock.instant())) {
            throw new NotFound();
        }
    }

    static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
