package vn.songhanh.ledger.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.songhanh.time.Period;

/**
 * Time cut at every month and at both ends of every period, so that each period is a run of segments. Segment 0 is
 * everything before; the others are whole months, or parts of months in which a period begins or ends.
 */
final class Timeline {

    private static final int MONTHS = 12;

    private final LocalDate[] days;

    /** By months since the first one the segment that the month is, or -1. */
    private final int[] wholes;

    private Timeline(LocalDate[] days) {
        this.days = days;
        this.wholes = new int[monthsSinceFirst(last().getYear(), last().getMonthValue()) + 1];
        Arrays.fill(wholes, -1);
        for (var segment = 1; segment < days.length; segment++) {
            var begin = days[segment - 1];
            if (begin.getDayOfMonth() == 1 && days[segment].equals(begin.plusMonths(1))) {
                wholes[monthsSinceFirst(begin.getYear(), begin.getMonthValue())] = segment;
            }
        }
    }

    private int monthsSinceFirst(int year, int month) {
        return (year - days[0].getYear()) * MONTHS + month - days[0].getMonthValue();
    }

    static Timeline of(Collection<Period> periods) {
        var cuts = new TreeSet<LocalDate>();
        periods.forEach(period -> {
            cuts.add(period.first());
            cuts.add(period.dayAfter());
        });
        var begin = YearMonth.from(cuts.first());
        var end = YearMonth.from(cuts.last().minusDays(1)).plusMonths(1);
        Stream.iterate(begin, month -> !month.isAfter(end), month -> month.plusMonths(1))
                .forEach(month -> cuts.add(month.atDay(1)));
        return new Timeline(cuts.toArray(LocalDate[]::new));
    }

    /** How many segments there are, with the one before all others. */
    int segments() {
        return days.length;
    }

    /** Where segments begin, and after the last of them the day on which it no longer is. */
    LocalDate[] days() {
        return days.clone();
    }

    LocalDate first() {
        return days[0];
    }

    LocalDate last() {
        return days[days.length - 1].minusDays(1);
    }

    /** The first segment of a period. */
    int from(Period period) {
        return Arrays.binarySearch(days, period.first()) + 1;
    }

    /** The segment after the last of a period. */
    int to(Period period) {
        return Arrays.binarySearch(days, period.dayAfter()) + 1;
    }

    /** The segment that a month is; 0 where it lies before all others, -1 where it lies after them or is cut. */
    int whole(int year, int month) {
        var index = monthsSinceFirst(year, month);
        return index < 0 ? 0 : index < wholes.length ? wholes[index] : -1;
    }

    boolean isWhole(int segment) {
        var begin = days[Math.max(0, segment - 1)];
        return segment > 0 && whole(begin.getYear(), begin.getMonthValue()) == segment;
    }

    YearMonth month(int segment) {
        return YearMonth.from(days[segment - 1]);
    }

    /** The months that are no single segment. */
    Stream<YearMonth> cutMonths() {
        return IntStream.range(1, segments())
                .mapToObj(this::month)
                .distinct()
                .filter(month -> whole(month.getYear(), month.getMonthValue()) < 0);
    }
}
