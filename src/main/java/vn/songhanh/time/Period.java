package vn.songhanh.time;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.songhanh.text.Words;

/**
 * The days from the first to the last, both counted, over which figures are read.
 *
 * <p>Any two days in order are a period, because programmes cut where they like (15/12 to 14/12); months, quarters, half-years,
 * years and terms have names and codes of their own.
 */
public record Period(LocalDate first, LocalDate last) {

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A period ends before it begins: " + first + " – " + last);
        }
    }

    public static Period of(LocalDate first, LocalDate last) {
        return new Period(first, last);
    }

    public static Period day(LocalDate day) {
        return new Period(day, day);
    }

    public static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    public static Period month(int year, int month) {
        return month(YearMonth.of(year, month));
    }

    /** Quarters 1 to 4. */
    public static Period quarter(int year, int quarter) {
        return months(YearMonth.of(year, 3 * quarter - 2), 3);
    }

    /** Half-years 1 and 2. */
    public static Period half(int year, int half) {
        return months(YearMonth.of(year, 6 * half - 5), 6);
    }

    public static Period year(int year) {
        return months(YearMonth.of(year, Month.JANUARY), 12);
    }

    /** A term of whole years, both counted: 2021–2023 is three years. */
    public static Period term(int firstYear, int lastYear) {
        return new Period(year(firstYear).first(), year(lastYear).last());
    }

    /**
     * Reads {@link #code()}: {@code 2022}, {@code 2022-H1}, {@code 2022-Q1}, {@code 2022-03}, {@code 2022-03-08},
     * {@code 2021..2023}, {@code 2021-12-15..2022-12-14}; empty where the text is none of these.
     */
    public static Optional<Period> parse(String code) {
        return PeriodCode.read(code);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean contains(Period other) {
        return contains(other.first) && contains(other.last);
    }

    public boolean overlaps(Period other) {
        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }

    public Optional<Period> shared(Period other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        return Optional.of(new Period(
                first.isAfter(other.first) ? first : other.first, last.isBefore(other.last) ? last : other.last));
    }

    /** The first day that is no longer in the period. */
    public LocalDate dayAfter() {
        return last.plusDays(1);
    }

    public long days() {
        return DAYS.between(first, dayAfter());
    }

    /** True when the period begins on a first and ends on the last day of a month, so that monthly cells add up to it. */
    public boolean isWholeMonths() {
        return first.getDayOfMonth() == 1 && dayAfter().getDayOfMonth() == 1;
    }

    /** Every month of which the period has a day, in order; the first and the last may be cut. */
    public Stream<YearMonth> months() {
        var begin = YearMonth.from(first);
        return Stream.iterate(begin, month -> month.plusMonths(1))
                .limit(MONTHS.between(begin, YearMonth.from(last)) + 1);
    }

    /** The months that lie wholly in the period, in order. */
    public List<YearMonth> wholeMonths() {
        return months().filter(month -> contains(month(month))).toList();
    }

    /** The period of the same length just before: the month before a month, the year before a year. */
    public Period previous() {
        if (!isWholeMonths()) {
            return new Period(first.minusDays(days()), first.minusDays(1));
        }
        var length = MONTHS.between(first, dayAfter());
        return new Period(first.minusMonths(length), first.minusDays(1));
    }

    /** The same days a year earlier (cùng kỳ). */
    public Period yearBefore() {
        var endsMonth = dayAfter().getDayOfMonth() == 1;
        var end = last.minusYears(1);
        return new Period(first.minusYears(1), endsMonth ? YearMonth.from(end).atEndOfMonth() : end);
    }

    /** From the first day of another period to the last of this one: what has been reached since the term began (lũy kế). */
    public Period since(Period beginning) {
        return new Period(beginning.first, last);
    }

    public boolean isYear() {
        return MonthDay.from(first).equals(MonthDay.of(1, 1)) && dayAfter().equals(first.plusYears(1));
    }

    /** The shortest code that {@link #parse} reads back to the same period; it stands in addresses and in JSON. */
    public String code() {
        return PeriodCode.write(this);
    }

    /** How an officer says it: "Quý I năm 2022", "6 tháng đầu năm 2022", "Giai đoạn 2021–2023". */
    public Words name() {
        return PeriodCode.name(this);
    }

    private static Period months(YearMonth begin, int count) {
        return new Period(begin.atDay(1), begin.plusMonths(count - 1L).atEndOfMonth());
    }
}
