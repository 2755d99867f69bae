package vn.songhanh.notice.internal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * What the unit was told, the newest first.
 *
 * @param newest whether nothing newer was left out
 * @param older the last one shown, where others were told before it
 */
public record NoticesPage(
        List<Line> lines, boolean newest, @Nullable Long older) implements Page {

    /** One notice; {@code fresh} while the one who looks has not read it. */
    public record Line(long id, Words what, String subject, String href, Instant at, boolean fresh) {}

    public boolean anyFresh() {
        return newest && lines.stream().anyMatch(Line::fresh);
    }
}
