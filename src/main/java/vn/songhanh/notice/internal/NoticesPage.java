package vn.songhanh.notice.internal;

import java.time.Instant;
import java.util.List;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/** What the unit was told, the newest first; {@code limit} of it at most. */
public record NoticesPage(List<Line> lines, int limit) implements Page {

    /** One notice; {@code fresh} while the one who looks has not read it. */
    public record Line(long id, Words what, String subject, String href, Instant at, boolean fresh) {}

    public boolean anyFresh() {
        return lines.stream().anyMatch(Line::fresh);
    }
}
