package vn.songhanh.ledger.internal;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.roaringbitmap.RoaringBitmap;
import vn.songhanh.time.Period;

/** What one account of one row moved in one state, segment by segment of a timeline. */
final class Track {

    private static final RoaringBitmap NOBODY = new RoaringBitmap();

    static final Track NOTHING = new Track(Timeline.of(List.of(Period.year(1970))), false, NOBODY);

    /** A fact of an enterprise that counts fact by fact. */
    record Told(int enterprise, long fact) {}

    private final Timeline timeline;
    private final long[] quantities;

    /** Whether it is the row of one enterprise, which counts where the row comes to more than nothing. */
    private final boolean alone;

    /** Who counts fact by fact and not month by month. */
    private final RoaringBitmap toldApart;

    // most tracks are of one enterprise and never have any of these
    private Map<Integer, long[]> of = Map.of();
    private Map<Told, long[]> facts = Map.of();

    /** By segment the set of a whole month; empty where none was read. */
    private List<RoaringBitmap> months = List.of();

    /**
     * A track of nothing yet.
     *
     * @param alone whether it is the row of one enterprise
     * @param toldApart the enterprises that count fact by fact
     */
    Track(Timeline timeline, boolean alone, RoaringBitmap toldApart) {
        this.timeline = timeline;
        this.alone = alone;
        this.toldApart = toldApart;
        this.quantities = new long[timeline.segments()];
    }

    void add(int segment, long quantity) {
        quantities[segment] += quantity;
    }

    /** Enterprises with more than nothing in a segment that is a whole month. */
    void enterprises(int segment, RoaringBitmap enterprises) {
        if (months.isEmpty()) {
            months = Arrays.asList(new RoaringBitmap[quantities.length]);
            Collections.fill(months, NOBODY);
        }
        months.set(segment, toldApart.isEmpty() ? enterprises : RoaringBitmap.andNot(enterprises, toldApart));
    }

    /** What an enterprise moved in a segment; it counts in a month that comes to more than nothing. */
    void addOf(int enterprise, int segment, long quantity) {
        if (of.isEmpty()) {
            of = new HashMap<>();
        }
        if (!toldApart.contains(enterprise)) {
            of.computeIfAbsent(enterprise, _ -> new long[quantities.length])[segment] += quantity;
        }
    }

    /** What a fact moved in a segment, told or taken back; its enterprise counts where it comes to more than nothing. */
    void addOfFact(Told told, int segment, long quantity) {
        if (facts.isEmpty()) {
            facts = new HashMap<>();
        }
        facts.computeIfAbsent(told, _ -> new long[quantities.length])[segment] += quantity;
    }

    /** Segments from the first to the one before the last. */
    long sum(int from, int to) {
        return sum(quantities, from, to);
    }

    private static long sum(long[] moved, int from, int to) {
        var sum = 0L;
        for (var segment = from; segment < Math.min(to, moved.length); segment++) {
            sum += moved[segment];
        }
        return sum;
    }

    /** The enterprises that count in a month, or in the part of one that lies between the segments. */
    Members enterprises(int from, int to) {
        if (alone) {
            var counts = facts.isEmpty()
                    ? countsInSomeMonth(quantities, from, to)
                    : facts.values().stream().anyMatch(moved -> sum(moved, from, to) > 0);
            return counts ? Members.THE_ONE : Members.NOBODY;
        }
        if (months.isEmpty() && of.isEmpty() && facts.isEmpty()) {
            return Members.NOBODY;
        }
        var whole = months.isEmpty() ? Members.NOBODY : Members.of(months.subList(from, to));
        return of.isEmpty() && facts.isEmpty() ? whole : whole.and(oneByOne(from, to));
    }

    private Members oneByOne(int from, int to) {
        var found = new RoaringBitmap();
        of.forEach((enterprise, moved) -> {
            if (countsInSomeMonth(moved, from, to)) {
                found.add(enterprise);
            }
        });
        facts.forEach((told, moved) -> {
            if (sum(moved, from, to) > 0) {
                found.add(told.enterprise());
            }
        });
        return Members.of(List.of(found));
    }

    private boolean countsInSomeMonth(long[] moved, int from, int to) {
        for (var segment = from; segment < to; ) {
            var end = Math.min(to, timeline.endOfMonth(segment));
            if (sum(moved, segment, end) > 0) {
                return true;
            }
            segment = end;
        }
        return false;
    }
}
