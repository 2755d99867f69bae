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

    /** By segment the number of its month, as the database counts them; segment 0 has none. */
    private final int[] months;

    /** By segment the one after the last of its month. */
    private final int[] ends;

    /** By months since the first one the segment that the month is, or -1. */
    private final int[] wholes;

    private Timeline(LocalDate[] days) {
        this.days = days;
        this.months = new int[days.length];
        IntStream.range(1, days.length).forEach(segment -> months[segment] = number(days[segment - 1]));
        this.ends = IntStream.range(0, days.length).map(this::endOf).toArray();
        this.wholes = new int[number(last()) - number(days[0]) + 1];
        Arrays.fill(wholes, -1);
        for (var segment = 1; segment < days.length; segment++) {
            var begin = days[segment - 1];
            if (begin.getDayOfMonth() == 1 && days[segment].equals(begin.plusMonths(1))) {
                wholes[number(begin) - number(days[0])] = segment;
            }
        }
    }

    private int endOf(int segment) {
        return IntStream.range(segment, months.length)
                .filter(later -> months[later] != months[segment])
                .findFirst()
                .orElse(months.length);
    }

    /** The number of the month in which a day lies, January of year 0 being 0. */
    static int number(LocalDate day) {
        return day.getYear() * MONTHS + day.getMonthValue() - 1;
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

    /** The segment that a month is, by its number; 0 where it lies before all others, -1 where it lies after them or is cut. */
    int whole(int number) {
        var index = number - months[1];
        return index < 0 ? 0 : index < wholes.length ? wholes[index] : -1;
    }

    /** The segment after the last one of the month in which a segment lies. */
    int endOfMonth(int segment) {
        return ends[segment];
    }

    /** The months that are no single segment. */
    Stream<YearMonth> cutMonths() {
        return Arrays.stream(months, 1, months.length)
                .distinct()
                .filter(number -> whole(number) < 0)
                .mapToObj(number -> YearMonth.of(number / MONTHS, number % MONTHS + 1));
    }
}
