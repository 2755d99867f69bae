package vn.songhanh.ledger.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;
import vn.songhanh.time.Period;

/** What one account of one row moved in one state, segment by segment of a timeline. */
final class Track {

    static final RoaringBitmap NOBODY = new RoaringBitmap();
    static final Track NOTHING = new Track(Timeline.of(List.of(Period.year(1970))));

    private final Timeline timeline;
    private final long[] quantities;
    private final Map<Integer, long[]> cut = new HashMap<>();

    /** By segment; a set that came from outside is shared until another enterprise joins it. */
    private final @Nullable RoaringBitmap[] months;

    private final boolean[] own;

    Track(Timeline timeline) {
        this.timeline = timeline;
        this.quantities = new long[timeline.segments()];
        this.months = new RoaringBitmap[timeline.segments()];
        this.own = new boolean[timeline.segments()];
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

    /** What an enterprise moved in a part of a month; it counts where that comes to more than nothing. */
    void addCut(int segment, long quantity, int enterprise) {
        cut.computeIfAbsent(enterprise, _ -> new long[quantities.length])[segment] += quantity;
    }

    /** Segments from the first to the one before the last. */
    long sum(int from, int to) {
        return IntStream.range(from, Math.min(to, quantities.length))
                .mapToLong(segment -> quantities[segment])
                .sum();
    }

    /** The enterprises that count in one of the months, or in the part of a month that lies between the segments; to be read only. */
    RoaringBitmap enterprises(int from, int to) {
        var found = NOBODY;
        for (var segment = from; segment < Math.min(to, months.length); segment++) {
            var month = months[segment];
            found = month == null || month == found ? found : together(found, month);
        }
        return cut.isEmpty() ? found : RoaringBitmap.or(found, inCutMonths(from, to));
    }

    static RoaringBitmap together(RoaringBitmap one, RoaringBitmap other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        return RoaringBitmap.or(one, other);
    }

    private RoaringBitmap inCutMonths(int from, int to) {
        var found = new RoaringBitmap();
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
