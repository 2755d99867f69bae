package vn.songhanh.document.internal;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as Vietnamese papers write them: {@code 1.234,5}. */
final class VietnameseNumber {

    private VietnameseNumber() {}

    /** With as many decimals as the number has. */
    static String of(BigDecimal number) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        var form = new DecimalFormat("#,##0", symbols);
        form.setMinimumFractionDigits(Math.max(0, number.scale()));
        form.setMaximumFractionDigits(Math.max(0, number.scale()));
        return form.format(number);
    }
}
