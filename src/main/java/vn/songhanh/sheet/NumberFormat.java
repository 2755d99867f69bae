package vn.songhanh.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a spreadsheet shows a number: as a date, with leading zeros as codes have them, or as a number. */
record NumberFormat(boolean isDate, int zeros) {

    private static final NumberFormat PLAIN = new NumberFormat(false, 0);
    private static final NumberFormat DATE = new NumberFormat(true, 0);
    private static final Pattern NOT_SIGNS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^]]*]");
    private static final Pattern ALL_ZEROS = Pattern.compile("0{2,20}");
    private static final LocalDate ZERO_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DATE = BigDecimal.valueOf(2_958_465);

    /** Excel's own count has a 29 February 1900; days before it are one off. */
    private static final BigDecimal MARCH_1900 = BigDecimal.valueOf(61);

    /** The formats that have a number instead of a text; times of day alone are not dates. */
    static NumberFormat builtIn(int id) {
        var date = (id >= 14 && id <= 17)
                || id == 22
                || (id >= 27 && id <= 31)
                || id == 36
                || (id >= 50 && id <= 54)
                || (id >= 57 && id <= 58);
        return date ? DATE : PLAIN;
    }

    static NumberFormat of(String code) {
        var first = code.split(";", 2)[0];
        if (ALL_ZEROS.matcher(first).matches()) {
            return new NumberFormat(false, first.length());
        }
        var signs = NOT_SIGNS.matcher(first).replaceAll("").toLowerCase(Locale.ROOT);
        if (signs.startsWith("general")) {
            return PLAIN;
        }
        var hasDay = signs.contains("d") || signs.contains("y");
        var isMonthAlone = signs.contains("m") && !signs.contains("h") && !signs.contains("s");
        return hasDay || isMonthAlone ? DATE : PLAIN;
    }

    Cell cell(BigDecimal value, boolean since1904) {
        if (isDate && value.compareTo(BigDecimal.ONE) >= 0 && value.compareTo(LAST_DATE) <= 0) {
            return new Cell.Date(day(value, since1904));
        }
        var number = value.round(new MathContext(15, RoundingMode.HALF_UP)).stripTrailingZeros();
        var plain = number.scale() < 0 && number.scale() > -400 ? number.setScale(0, RoundingMode.UNNECESSARY) : number;
        if (zeros > 0 && plain.scale() <= 0 && plain.signum() >= 0) {
            var digits = plain.toPlainString();
            return new Cell.Text("0".repeat(Math.max(0, zeros - digits.length())) + digits);
        }
        return new Cell.Number(plain);
    }

    private static LocalDate day(BigDecimal serial, boolean since1904) {
        var days = serial.setScale(0, RoundingMode.FLOOR).longValueExact();
        if (since1904) {
            return ZERO_1904.plusDays(days);
        }
        return ZERO_1900.plusDays(serial.compareTo(MARCH_1900) < 0 ? days + 1 : days);
    }
}
