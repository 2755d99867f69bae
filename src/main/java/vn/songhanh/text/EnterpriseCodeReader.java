package vn.songhanh.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.songhanh.text.EnterpriseCode.Fault;
import vn.songhanh.text.EnterpriseCode.Kind;
import vn.songhanh.text.EnterpriseCode.Reading;
import vn.songhanh.text.EnterpriseCode.Warning;

/** Makes a code of what stands in a form or a cell. */
final class EnterpriseCodeReader {

    private static final Pattern LABEL =
            Pattern.compile("^(MST|MSDN|MSDV|MS|MA SO( THUE| DOANH NGHIEP| DN)?)\\s*[:.]?\\s*");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d[.,]?\\d*E\\+?\\d+");
    private static final Pattern WHOLE_FLOAT = Pattern.compile("(\\d+)[.,]0+");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s.,'’`\"]+");
    private static final Pattern FORM = Pattern.compile("(\\d+)(?:[-–/](\\d+))?");

    private final String typed;
    private final List<Warning> warnings = new ArrayList<>();

    EnterpriseCodeReader(String typed) {
        this.typed = Typed.line(typed);
    }

    Reading read() {
        var bare =
                LABEL.matcher(Fold.unaccented(typed).toUpperCase(Locale.ROOT)).replaceFirst("");
        if (bare.isEmpty()) {
            return not(Fault.EMPTY);
        }
        if (SCIENTIFIC.matcher(bare).matches()) {
            return not(Fault.ROUNDED_BY_SPREADSHEET);
        }
        var whole = WHOLE_FLOAT.matcher(bare);
        var joined = whole.matches()
                ? whole.group(1)
                : BETWEEN_DIGITS.matcher(bare).replaceAll("").replaceAll("[^0-9A-Z]+$", "");
        var form = FORM.matcher(lettersAsDigits(joined));
        if (!form.matches()) {
            return not(Fault.NOT_DIGITS);
        }
        return Optional.ofNullable(form.group(2))
                .map(suffix -> dependent(form.group(1), suffix))
                .orElseGet(() -> plain(form.group(1)));
    }

    private Reading plain(String digits) {
        return switch (digits.length()) {
            case 9 -> restored(digits) ? understood(Kind.TEN_DIGITS, "0" + digits) : not(Fault.WRONG_LENGTH);
            case 10 -> understood(Kind.TEN_DIGITS, digits);
            case 11 -> personalWithoutZero(digits);
            case 12 -> twelve(digits);
            case 13 -> dependent(digits.substring(0, 10), digits.substring(10));
            default -> not(Fault.WRONG_LENGTH);
        };
    }

    /**
     * A personal number begins with a province code 001 to 096; a dependent unit's code that lost its zero does not. Hardly an
     * enterprise has a hundred branches, so a suffix begins with a zero.
     */
    private Reading twelve(String digits) {
        var mayBeBranch = digits.charAt(0) != '0' && digits.charAt(9) == '0' && !digits.endsWith("000");
        if (mayBeBranch && restored(digits)) {
            return dependent("0" + digits.substring(0, 9), digits.substring(9));
        }
        if (!isProvince(digits)) {
            warnings.add(Warning.PROVINCE_UNKNOWN);
        }
        return understood(Kind.PERSONAL_12, digits);
    }

    private Reading personalWithoutZero(String digits) {
        if (digits.charAt(0) == '0' || !isProvince("0" + digits)) {
            return not(Fault.WRONG_LENGTH);
        }
        warnings.add(Warning.LEADING_ZERO_RESTORED);
        return understood(Kind.PERSONAL_12, "0" + digits);
    }

    private Reading dependent(String digits, String suffix) {
        if (suffix.length() != 3) {
            return not(Fault.WRONG_LENGTH);
        }
        if (suffix.equals("000")) {
            return not(Fault.SUFFIX_ZERO);
        }
        if (digits.length() == 9 && restored(digits)) {
            return understood(Kind.DEPENDENT, "0" + digits + "-" + suffix);
        }
        return digits.length() == 10 ? understood(Kind.DEPENDENT, digits + "-" + suffix) : not(Fault.WRONG_LENGTH);
    }

    /** A spreadsheet dropped the zero only where the check digit says that one belongs there. */
    private boolean restored(String digits) {
        var fits = digits.charAt(0) != '0' && CheckDigit.warning("0" + digits).isEmpty();
        if (fits) {
            warnings.add(Warning.LEADING_ZERO_RESTORED);
        }
        return fits;
    }

    private String lettersAsDigits(String joined) {
        var digits = joined.replace('O', '0').replace('I', '1').replace('L', '1');
        if (!digits.equals(joined) && FORM.matcher(digits).matches()) {
            warnings.add(Warning.LETTER_READ_AS_DIGIT);
        }
        return digits;
    }

    private Reading understood(Kind kind, String value) {
        var code = new EnterpriseCode(kind, value);
        code.checkDigitWarning().ifPresent(warnings::add);
        return new Reading.Understood(code, List.copyOf(warnings));
    }

    private Reading not(Fault fault) {
        return new Reading.NotACode(typed, fault);
    }

    private static boolean isProvince(String digits) {
        var province = Integer.parseInt(digits.substring(0, 3));
        return province >= 1 && province <= 96;
    }
}
