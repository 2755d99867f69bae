package vn.songhanh.time;

import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.songhanh.text.Words;

/** The codes and names of periods. */
final class PeriodCode {

    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-([QH])(\\d)|-(\\d{2})(?:-(\\d{2}))?)?");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private PeriodCode() {}

    /** What kind of period a pair of days is; the named kinds first, so that a year is not called a term. */
    private sealed interface Shape {
        record Day(LocalDate day) implements Shape {}

        record OneMonth(YearMonth month) implements Shape {}

        record Quarter(int year, int number) implements Shape {}

        record Half(int year, int number) implements Shape {}

        record OneYear(int year) implements Shape {}

        record Years(int first, int last) implements Shape {}

        record Days(LocalDate first, LocalDate last) implements Shape {}
    }

    static Optional<Period> read(String code) {
        try {
            var ends = code.strip().split("\\.\\.", 2);
            var begin = one(ends[0]);
            return ends.length == 1
                    ? begin
                    : begin.flatMap(first -> one(ends[1]).flatMap(last -> spanned(first, last)));
        } catch (DateTimeException _) {
            // Well written, but no such day: 2022-13, 2022-02-30.
            return Optional.empty();
        }
    }

    static String write(Period period) {
        return switch (shape(period)) {
            case Shape.Day day -> day.day().toString();
            case Shape.OneMonth month -> month.month().toString();
            case Shape.Quarter quarter -> quarter.year() + "-Q" + quarter.number();
            case Shape.Half half -> half.year() + "-H" + half.number();
            case Shape.OneYear year -> String.valueOf(year.year());
            case Shape.Years years -> years.first() + ".." + years.last();
            case Shape.Days days -> days.first() + ".." + days.last();
        };
    }

    static Words name(Period period) {
        return switch (shape(period)) {
            case Shape.Day day -> Words.of("Ngày {0}", "{0}").with(day.day());
            case Shape.OneMonth month ->
                Words.of("Tháng {0} năm {1}", "{2} {1}")
                        .with(
                                month.month().getMonthValue(),
                                year(month.month().getYear()),
                                EnglishDate.month(month.month().getMonth()));
            case Shape.Quarter quarter ->
                Words.of("Quý {0} năm {1}", "Quarter {2} of {1}")
                        .with(ROMAN.get(quarter.number() - 1), year(quarter.year()), quarter.number());
            case Shape.Half half ->
                (half.number() == 1
                                ? Words.of("6 tháng đầu năm {0}", "First half of {0}")
                                : Words.of("6 tháng cuối năm {0}", "Second half of {0}"))
                        .with(year(half.year()));
            case Shape.OneYear one -> Words.of("Năm {0}", "{0}").with(year(one.year()));
            case Shape.Years years ->
                Words.of("Giai đoạn {0}–{1}", "{0}–{1}").with(year(years.first()), year(years.last()));
            case Shape.Days days -> Words.of("Từ {0} đến {1}", "{0} to {1}").with(days.first(), days.last());
        };
    }

    private static Shape shape(Period period) {
        var first = period.first();
        if (first.equals(period.last())) {
            return new Shape.Day(first);
        }
        if (!period.isWholeMonths()) {
            return new Shape.Days(first, period.last());
        }
        var year = first.getYear();
        var month = first.getMonthValue();
        var length = MONTHS.between(first, period.dayAfter());
        if (length == 1) {
            return new Shape.OneMonth(YearMonth.from(first));
        }
        if (length == 3 && month % 3 == 1) {
            return new Shape.Quarter(year, month / 3 + 1);
        }
        if (length == 6 && month % 6 == 1) {
            return new Shape.Half(year, month / 6 + 1);
        }
        if (length == 12 && month == 1) {
            return new Shape.OneYear(year);
        }
        return length % 12 == 0 && month == 1
                ? new Shape.Years(year, period.last().getYear())
                : new Shape.Days(first, period.last());
    }

    private static Optional<Period> one(String code) {
        var found = CODE.matcher(code.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        var year = Integer.parseInt(found.group(1));
        if (found.group(2) != null) {
            return part(year, found.group(2), Integer.parseInt(found.group(3)));
        }
        if (found.group(4) == null) {
            return Optional.of(Period.year(year));
        }
        var month = YearMonth.of(year, Integer.parseInt(found.group(4)));
        return Optional.of(
                found.group(5) == null
                        ? Period.month(month)
                        : Period.day(LocalDate.of(year, month.getMonth(), Integer.parseInt(found.group(5)))));
    }

    private static Optional<Period> part(int year, String kind, int number) {
        if (kind.equals("Q")) {
            return number >= 1 && number <= 4 ? Optional.of(Period.quarter(year, number)) : Optional.empty();
        }
        return number >= 1 && number <= 2 ? Optional.of(Period.half(year, number)) : Optional.empty();
    }

    private static Optional<Period> spanned(Period first, Period last) {
        return last.last().isBefore(first.first())
                ? Optional.empty()
                : Optional.of(new Period(first.first(), last.last()));
    }

    private static Year year(int year) {
        return Year.of(year);
    }
}
