package vn.songhanh.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/** Numbers as people write them: 1.234,5 in Vietnamese, 1,234.5 in English. */
public final class Numbers {

    private static final int FRACTION_DIGITS_KEPT = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Numbers() {}

    /** With the separators of the language, without trailing zeros, at most six digits of a fraction. */
    public static String written(Number number, Language language) {
        return pattern("#,##0.######", language).format(exact(number));
    }

    /** With exactly so many digits after the mark, halves up. */
    public static String written(Number number, int fractionDigits, Language language) {
        var places = "0".repeat(fractionDigits);
        return pattern(fractionDigits == 0 ? "#,##0" : "#,##0." + places, language)
                .format(exact(number));
    }

    /**
     * How many per cent the part is of the whole, with one decimal, halves up; empty when the whole is nothing, because a
     * share of nothing is not a figure.
     */
    public static Optional<BigDecimal> percent(Number part, Number whole) {
        var divisor = exact(whole);
        if (divisor.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(exact(part).multiply(HUNDRED).divide(divisor, 1, RoundingMode.HALF_UP));
    }

    /** {@code 45,5%} and {@code 45.5%}; a dash when the whole is nothing. */
    public static String percentWritten(Number part, Number whole, Language language) {
        return percent(part, whole)
                .map(share -> written(share, 1, language) + "%")
                .orElse("–");
    }

    private static BigDecimal exact(Number number) {
        return switch (number) {
            case BigDecimal decimal -> decimal;
            case BigInteger integer -> new BigDecimal(integer);
            case Double real -> BigDecimal.valueOf(real);
            case Float real -> new BigDecimal(real.toString());
            default -> BigDecimal.valueOf(number.longValue());
        };
    }

    private static DecimalFormat pattern(String pattern, Language language) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(language == Language.VI ? '.' : ',');
        symbols.setDecimalSeparator(language == Language.VI ? ',' : '.');
        var format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMaximumFractionDigits(Math.min(format.getMaximumFractionDigits(), FRACTION_DIGITS_KEPT));
        return format;
    }
}
