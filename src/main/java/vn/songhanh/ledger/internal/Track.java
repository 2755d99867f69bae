package vn.songhanh.ledger.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;
import vn.songhanh.time.Period;

/** What one account of one row moved in one state, segment by segment of a timeline. */
final class Track {

    static final RoaringBitmap NOBODY = new RoaringBitmap();
    static final Track NOTHING = new Track(Timeline.of(List.of(Period.year(1970))), NOBODY);

    private final Timeline timeline;
    private final long[] quantities;

    /** Who counts where this comes to more than nothing; empty where {@link #of} tells enterprise by enterprise. */
    private final RoaringBitmap alone;

    private final Map<Integer, long[]> of = new HashMap<>();

    /** By segment; a set that came from outside is shared until another enterprise joins it. */
    private final @Nullable RoaringBitmap[] months;

    private final boolean[] own;

    /**
     * A track of nothing yet.
     *
     * @param alone the one enterprise whose row it is; nobody in a row of many
     */
    Track(Timeline timeline, RoaringBitmap alone) {
        this.timeline = timeline;
        this.alone = alone;
        this.quantities = new long[timeline.segments()];
        this.months = new RoaringBitmap[alone.isEmpty() ? timeline.segments() : 0];
        this.own = new boolean[months.length];
    }

    void add(int segment, long quantity) {
        quantities[segment] += quantity;
    }

    /** Enterprises with more than nothing in a segment that is a whole month. */
    void unite(int segment, RoaringBitmap enterprises) {
        var there = months[segment];
        if (there == null) {
            months[segment] = enterprises;
            return;
        }
        var ours = own[segment] ? there : there.clone();
        ours.or(enterprises);
        months[segment] = ours;
        own[segment] = true;
    }

    /** What an enterprise moved in a segment; it counts in a month that comes to more than nothing. */
    void addOf(int enterprise, int segment, long quantity) {
        of.computeIfAbsent(enterprise, _ -> new long[quantities.length])[segment] += quantity;
    }

    /** Segments from the first to the one before the last. */
    long sum(int from, int to) {
        var sum = 0L;
        for (var segment = from; segment < Math.min(to, quantities.length); segment++) {
            sum += quantities[segment];
        }
        return sum;
    }

    /** The enterprises that count in a month, or in the part of one that lies between the segments; to be read only. */
    RoaringBitmap enterprises(int from, int to) {
        if (!alone.isEmpty()) {
            return countsInSomeMonth(quantities, from, to) ? alone : NOBODY;
        }
        var found = NOBODY;
        for (var segment = from; segment < Math.min(to, months.length); segment++) {
            var month = months[segment];
            found = month == null ? found : together(found, month);
        }
        return of.isEmpty() ? found : RoaringBitmap.or(found, oneByOne(from, to));
    }

    static RoaringBitmap together(RoaringBitmap one, RoaringBitmap other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        return RoaringBitmap.or(one, other);
    }

    private RoaringBitmap oneByOne(int from, int to) {
        var found = new RoaringBitmap();
        of.forEach((enterprise, moved) -> {
            if (countsInSomeMonth(moved, from, to)) {
                found.add(enterprise);
            }
        });
        return found;
    }

    private boolean countsInSomeMonth(long[] moved, int from, int to) {
        for (var segment = from; segment < to; ) {
            var month = timeline.month(segment);
            var sum = 0L;
            for (; segment < to && timeline.month(segment) == month; segment++) {
                sum += moved[segment];
            }
            if (sum > 0) {
                return true;
            }
        }
        return false;
    }
}
