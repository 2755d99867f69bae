package vn.songhanh.portal.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.web.Page;

/**
 * The newsroom: what is worked on, what waits, what stands on the site.
 *
 * @param chosen the state looked at; null for all that is worked on
 */
public record NewsroomPage(
        @Nullable EditionState chosen,
        Map<EditionState, Long> counts,
        List<DeskLine> lines,
        Paging paging,
        boolean mayWrite)
        implements Page {

    /** How many stand in these states. */
    public long count(EditionState... states) {
        var sum = 0L;
        for (var state : states) {
            sum += counts.getOrDefault(state, 0L);
        }
        return sum;
    }

    public String path() {
        return chosen == null ? "/app/newsroom" : "/app/newsroom?state=" + chosen;
    }
}
