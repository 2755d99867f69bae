package vn.songhanh.ledger.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.roaringbitmap.RoaringBitmap;

/** What one account of one row moved in one state, segment by segment of a timeline. */
final class Track {

    static final Track NOTHING = new Track(Timeline.of(java.util.List.of(vn.songhanh.time.Period.year(1970))));

    private final Timeline timeline;
    private final long[] quantities;
    private final Map<Integer, RoaringBitmap> months = new HashMap<>();
    private final Map<Integer, long[]> cut = new HashMap<>();

    Track(Timeline timeline) {
        this.timeline = timeline;
        this.quantities = new long[timeline.segments()];
    }

    void add(int segment, long quantity) {
        quantities[segment] += quantity;
    }

    /** Enterprises with more than nothing in a segment that is a whole month. */
    void unite(int segment, RoaringBitmap enterprises) {
        months.merge(segment, enterprises, (one, other) -> RoaringBitmap.or(one, other));
    }

    /** What an enterprise moved in a segment; it counts in a month where that comes to more than nothing. */
    void add(int segment, long quantity, int enterprise) {
        if (enterprise == 0 || segment == 0) {
            return;
        }
        if (!timeline.isWhole(segment)) {
            cut.computeIfAbsent(enterprise, _ -> new long[quantities.length])[segment] += quantity;
        } else if (quantity > 0) {
            months.computeIfAbsent(segment, _ -> new RoaringBitmap()).add(enterprise);
        }
    }

    /** Segments from the first to the one before the last. */
    long sum(int from, int to) {
        return IntStream.range(from, Math.min(to, quantities.length))
                .mapToLong(segment -> quantities[segment])
                .sum();
    }

    /** The enterprises that count in one of the months, or in the part of a month that lies between the segments. */
    RoaringBitmap enterprises(int from, int to) {
        var found = new RoaringBitmap();
        IntStream.range(from, to).filter(months::containsKey).forEach(segment -> found.or(months.get(segment)));
        cut.forEach((enterprise, moved) -> {
            if (countsInCutMonth(moved, from, to)) {
                found.add(enterprise);
            }
        });
        return found;
    }

    private boolean countsInCutMonth(long[] moved, int from, int to) {
        for (var segment = from; segment < to; ) {
            var month = timeline.month(segment);
            var sum = 0L;
            for (; segment < to && timeline.month(segment).equals(month); segment++) {
                sum += moved[segment];
            }
            if (sum > 0) {
                return true;
            }
        }
        return false;
    }
}
