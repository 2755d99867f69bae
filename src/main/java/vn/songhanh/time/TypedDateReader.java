package vn.songhanh.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.songhanh.text.Fold;
import vn.songhanh.text.Typed;

/** The forms in which a date is typed. */
final class TypedDateReader {

    private static final Pattern DAY = Pattern.compile(
            "(?:ngay )?(\\d{1,2}) ?(?:[-/. ]|thang) ?(\\d{1,2}) ?(?:[-/. ,]|nam) ?(\\d{4}|\\d{2})(?: 0{1,2}:00(?::00)?)?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[t ]00:00.*)?");
    private static final Pattern MONTH = Pattern.compile("(?:thang )?(\\d{1,2}) ?(?:[-/.]|nam) ?(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?:nam )?(\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:[.,]0+)?");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int CENTURY_TURNS_AT = 50;

    private TypedDateReader() {}

    static TypedDate read(String typed) {
        var line = Typed.line(typed);
        if (Fold.search(line).isEmpty()) {
            return new TypedDate.NotADate(line, TypedDate.Fault.EMPTY);
        }
        try {
            return read(line, Fold.unaccented(line));
        } catch (DateTimeException _) {
            return new TypedDate.NotADate(line, TypedDate.Fault.NO_SUCH_DAY);
        }
    }

    private static TypedDate read(String line, String folded) {
        var day = DAY.matcher(folded);
        if (day.matches()) {
            return new TypedDate.Day(LocalDate.of(year(day.group(3)), number(day, 2), number(day, 1)));
        }
        var iso = ISO.matcher(folded);
        if (iso.matches()) {
            return new TypedDate.Day(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
        }
        var month = MONTH.matcher(folded);
        if (month.matches()) {
            return new TypedDate.Month(YearMonth.of(number(month, 2), number(month, 1)));
        }
        var year = YEAR.matcher(folded);
        if (year.matches()) {
            return new TypedDate.Year(Year.of(number(year, 1)));
        }
        var serial = SERIAL.matcher(folded);
        return serial.matches()
                ? new TypedDate.Day(SERIAL_ZERO.plusDays(number(serial, 1)))
                : new TypedDate.NotADate(line, TypedDate.Fault.NOT_A_DATE);
    }

    private static int year(String digits) {
        var year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        return year < CENTURY_TURNS_AT ? 2000 + year : 1900 + year;
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
