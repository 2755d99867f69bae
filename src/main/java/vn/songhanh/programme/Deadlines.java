package vn.songhanh.programme;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;

/**
 * By when the figures of a programme are reported. No rule sets these days: the two bodies agree on them.
 *
 * @param quarterDay day of a quarter's last month
 * @param half for the first half-year
 * @param year for the whole year; a day from January to June is one of the following year
 * @param reconcilingDays working days in which the two bodies reconcile after the units have submitted
 */
public record Deadlines(int quarterDay, MonthDay half, MonthDay year, int reconcilingDays) {

    /** What is usual, until the programme sets its own: day 25, 15/6, 30/11, ten working days. */
    public static final Deadlines USUAL = new Deadlines(25, MonthDay.of(6, 15), MonthDay.of(11, 30), 10);

    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int HALF = 6;

    public LocalDate ofQuarter(int year, int quarter) {
        var month = YearMonth.of(year, quarter * MONTHS_OF_A_QUARTER);
        return month.atDay(Math.min(quarterDay, month.lengthOfMonth()));
    }

    public LocalDate ofHalf(int year) {
        return half.atYear(year);
    }

    public LocalDate ofYear(int reported) {
        return year.atYear(year.getMonthValue() > HALF ? reported : reported + 1);
    }
}
