package vn.songhanh.outreach.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/**
 * Activities laid out by days: the weeks of a month, one week, or the months of a quarter.
 *
 * @param before the address of what lies before it
 * @param after the address of what lies after it
 */
public record Calendar(Words title, List<Week> weeks, List<Month> months, String before, String after) {

    private static final int DAYS_OF_A_WEEK = 7;
    private static final int MONTHS_OF_A_QUARTER = 3;

    /** From Monday to Sunday. */
    public record Week(List<Day> days) {}

    /** One day with what is on it; {@code inside} the month that is shown. */
    public record Day(LocalDate day, boolean inside, boolean today, List<ActivityLine> lines) {}

    /**
     * One month of a quarter.
     *
     * @param held how many were held, of all that fit
     * @param meant all that was meant to be held: what has been called off is left out
     * @param whole where all of the month is seen
     */
    public record Month(Words name, List<ActivityLine> lines, int held, int meant, String whole) {

        private static final int FIRST = 20;

        /** What is shown of it among the other months. */
        public List<ActivityLine> first() {
            return lines.stream().limit(FIRST).toList();
        }
    }

    /** Whether there is nothing in the month or week that is shown; the days beside the month do not count. */
    public boolean empty() {
        return weeks.stream()
                .flatMap(week -> week.days().stream())
                .noneMatch(day -> day.inside() && !day.lines().isEmpty());
    }

    /** The days that a layout shows around a day. */
    static Period days(ActivityQuestion.View view, LocalDate around) {
        return switch (view) {
            case WEEK -> weekOf(around, around);
            case QUARTER -> Period.quarter(around.getYear(), quarter(around));
            case MONTH, LIST -> {
                var month = YearMonth.from(around);
                yield weekOf(month.atDay(1), month.atEndOfMonth());
            }
        };
    }

    static Calendar of(
            ActivityQuestion question,
            LocalDate around,
            LocalDate today,
            List<ActivityLine> lines,
            List<ActivityListTable.Counted> counted) {
        var view = question.layout();
        var days = days(view, around);
        return new Calendar(
                title(view, around, days),
                view == ActivityQuestion.View.QUARTER ? List.of() : weeks(view, around, days, today, lines),
                view == ActivityQuestion.View.QUARTER ? months(question, days, lines, counted) : List.of(),
                question.with("on", moved(view, around, -1).toString()),
                question.with("on", moved(view, around, 1).toString()));
    }

    private static Words title(ActivityQuestion.View view, LocalDate around, Period days) {
        return switch (view) {
            case WEEK -> Words.of("Tuần {0} – {1}", "Week {0} – {1}").with(days.first(), days.last());
            case QUARTER -> days.name();
            case MONTH, LIST -> Period.month(YearMonth.from(around)).name();
        };
    }

    private static List<Week> weeks(
            ActivityQuestion.View view, LocalDate around, Period days, LocalDate today, List<ActivityLine> lines) {
        return Stream.iterate(
                        days.first(), first -> !first.isAfter(days.last()), first -> first.plusDays(DAYS_OF_A_WEEK))
                .map(first -> new Week(IntStream.range(0, DAYS_OF_A_WEEK)
                        .mapToObj(first::plusDays)
                        .map(day -> new Day(
                                day,
                                view == ActivityQuestion.View.WEEK || day.getMonth() == around.getMonth(),
                                day.equals(today),
                                lines.stream().filter(line -> line.on(day)).toList()))
                        .toList()))
                .toList();
    }

    private static List<Month> months(
            ActivityQuestion question,
            Period quarter,
            List<ActivityLine> lines,
            List<ActivityListTable.Counted> counted) {
        var figures = counted.stream().collect(Collectors.toMap(ActivityListTable.Counted::month, one -> one));
        return quarter.wholeMonths().stream()
                .map(month -> new Month(
                        Period.month(month).name(),
                        lines.stream()
                                .filter(line -> Period.month(month).contains(starting(line, quarter)))
                                .toList(),
                        figures.containsKey(month) ? figures.get(month).held() : 0,
                        figures.containsKey(month) ? figures.get(month).meant() : 0,
                        question.monthly(month)))
                .toList();
    }

    /** What began before the quarter stands in its first month. */
    private static LocalDate starting(ActivityLine line, Period quarter) {
        return line.from().isBefore(quarter.first()) ? quarter.first() : line.from();
    }

    private static LocalDate moved(ActivityQuestion.View view, LocalDate around, int by) {
        return switch (view) {
            case WEEK -> around.plusWeeks(by);
            case QUARTER -> around.withDayOfMonth(1).plusMonths((long) by * MONTHS_OF_A_QUARTER);
            case MONTH, LIST -> around.withDayOfMonth(1).plusMonths(by);
        };
    }

    private static int quarter(LocalDate day) {
        return (day.getMonthValue() - 1) / MONTHS_OF_A_QUARTER + 1;
    }

    private static Period weekOf(LocalDate first, LocalDate last) {
        return Period.of(
                first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                last.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    }
}
