package vn.songhanh.organisation.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.organisation.Beside;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.UnitEvent;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * One unit: what it was on a day, its story, what became of it.
 *
 * @param state in words whether it is there on the day
 * @param above those above it, from the root, name to address
 * @param names what it was called, newest first
 * @param belowOn the day, or the nearest one on which the unit was there
 * @param below what lay directly below it then, or the first of it
 * @param moreBelow where the list of those goes on; null at its end
 * @param changes what the one who looks may record of it
 * @param beside what other modules know of it
 */
public record UnitPage(
        long id,
        Line line,
        LocalDate on,
        String name,
        Words kind,
        String code,
        State state,
        LocalDate since,
        @Nullable LocalDate until,
        Map<String, String> above,
        List<Called> names,
        List<Told> story,
        List<Other> became,
        LocalDate belowOn,
        List<TreeNode> below,
        @Nullable String moreBelow,
        List<UnitEvent.Kind> changes,
        List<Beside.Way> beside)
        implements Page {

    /** Whether it is there on the day. */
    public enum State {
        NOT_YET,
        THERE,
        /** There, and does not work. */
        SUSPENDED,
        ENDED
    }

    /** What it was for a time. */
    public record Called(
            String name,
            Words kind,
            String code,
            @Nullable String parent,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** An event of its story. */
    public record Told(LocalDate on, Words what, String decision, LocalDate decidedOn, EventNote note, boolean big) {}

    /** Another unit that went on from it. */
    public record Other(long id, String name, @Nullable BigDecimal percent) {}

    public String at(long unit) {
        return "/app/organisation/%d?on=%s".formatted(unit, on);
    }

    /** The form that records such a change of this unit. */
    public String form(UnitEvent.Kind change) {
        return "/app/organisation/changes/new?kind=%s&unit=%d".formatted(change, id);
    }

    public Words words(UnitEvent.Kind change) {
        return ChangeWords.of(change);
    }
}
