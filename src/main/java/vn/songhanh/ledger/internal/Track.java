package vn.songhanh.ledger.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.roaringbitmap.RoaringBitmap;
import vn.songhanh.time.Period;

/** What one account of one row moved in one state, segment by segment of a timeline. */
final class Track {

    static final Track NOTHING = new Track(Timeline.of(List.of(Period.year(1970))), false);

    private final Timeline timeline;
    private final long[] quantities;

    /** Whether it is the row of one enterprise, which counts where the row comes to more than nothing. */
    private final boolean alone;

    private final Map<Integer, long[]> of = new HashMap<>();

    /** By the segments that are whole months. */
    private final NavigableMap<Integer, RoaringBitmap> months = new TreeMap<>();

    /**
     * A track of nothing yet.
     *
     * @param alone whether it is the row of one enterprise
     */
    Track(Timeline timeline, boolean alone) {
        this.timeline = timeline;
        this.alone = alone;
        this.quantities = new long[timeline.segments()];
    }

    void add(int segment, long quantity) {
        quantities[segment] += quantity;
    }

    /** Enterprises with more than nothing in a segment that is a whole month. */
    void enterprises(int segment, RoaringBitmap enterprises) {
        months.put(segment, enterprises);
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

    /** The enterprises that count in a month, or in the part of one that lies between the segments. */
    Members enterprises(int from, int to) {
        if (alone) {
            return countsInSomeMonth(quantities, from, to) ? Members.THE_ONE : Members.NOBODY;
        }
        var sets = months.subMap(from, to).values();
        return of.isEmpty() ? Members.of(sets) : Members.of(sets).and(oneByOne(from, to));
    }

    private Members oneByOne(int from, int to) {
        var found = new RoaringBitmap();
        of.forEach((enterprise, moved) -> {
            if (countsInSomeMonth(moved, from, to)) {
                found.add(enterprise);
            }
        });
        return Members.of(List.of(found));
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
