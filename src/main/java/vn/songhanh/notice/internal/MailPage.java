package vn.songhanh.notice.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * Whether mail works.
 *
 * @param server host, port and security as they are used; empty where none is told
 * @param problem why no mail can be sent; null where it can be tried
 * @param wanted how many people get a digest
 * @param to where the trial letter goes, as typed
 * @param fault why the trial letter was not sent
 */
public record MailPage(
        String server,
        String from,
        String user,
        String base,
        @Nullable Words problem,
        int wanted,
        List<Line> tried,
        String to,
        @Nullable Words fault)
        implements Page {

    /** One digest; {@code waiting} while it is to be tried again. */
    public record Line(LocalDate day, boolean waiting, int tries, String fault, Instant at) {}
}
