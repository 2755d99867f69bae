package vn.songhanh.programme.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;

/**
 * A unit that may have targets.
 *
 * @param level 0 for the organisation that holds the side, 1 for those directly below it, and so on
 * @param parent the unit above within the plan; null for the holder of a side
 * @param origins units that went wholly into this one since; their targets are parts of its own
 * @param ended whether it ended without one unit going on from it, so that its targets stand for themselves
 */
public record PlanUnit(
        long id,
        Side side,
        String name,
        int level,
        @Nullable Long parent,
        List<Origin> origins,
        boolean ended) {

    /** A unit that went into another, under its last name. */
    public record Origin(long id, String name) {}

    /** The same with another unit that went into it. */
    PlanUnit with(Origin origin) {
        var more = new java.util.ArrayList<>(origins);
        more.add(origin);
        return new PlanUnit(id, side, name, level, parent, List.copyOf(more), ended);
    }
}
