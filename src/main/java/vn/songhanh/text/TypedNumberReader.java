package vn.songhanh.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.songhanh.text.TypedNumber.Doubt;
import vn.songhanh.text.TypedNumber.Doubtful;
import vn.songhanh.text.TypedNumber.Fault;
import vn.songhanh.text.TypedNumber.NotANumber;
import vn.songhanh.text.TypedNumber.Understood;

/** Finds the number in what was typed and decides what its separators mean. */
final class TypedNumberReader {

    private static final Pattern FORM = Pattern.compile("(~|≈|khoang |gan |tren |hon |[<>]=?)?\\s*"
            + "(?<number>[-−–]?\\d[\\d.,\\s]*?)\\s*(?<unit>%|[a-z(/][a-z ().,/]*)?");
    private static final Pattern NOTHING = Pattern.compile("[-–—.x/]*|khong( co)?|chua co");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(?:([., ])\\d{3})(?:\\1\\d{3})*");

    private final String typed;
    private final Language language;

    TypedNumberReader(String typed, Language language) {
        this.typed = Typed.line(typed);
        this.language = language;
    }

    TypedNumber read() {
        var folded = Fold.unaccented(typed);
        if (NOTHING.matcher(folded).matches()) {
            return new NotANumber(typed, Fault.EMPTY);
        }
        var form = FORM.matcher(folded);
        if (!form.matches()) {
            return new NotANumber(typed, Fault.NOT_A_NUMBER);
        }
        var number = form.group("number").strip().replaceFirst("^[−–]", "-");
        var unit = Optional.ofNullable(form.group("unit")).orElse("").strip();
        var beside = besideTheNumber(form.group(1) != null, unit);
        return switch (digits(number)) {
            case Understood(var value) -> marked(value.multiply(times(unit)), beside);
            case Doubtful(var value, var doubt) -> new Doubtful(value.multiply(times(unit)), doubt);
            case NotANumber not -> not;
        };
    }

    TypedNumber readWhole() {
        var reading = read();
        return switch (reading) {
            case Doubtful(var value, var doubt)
            when doubt == Doubt.SEPARATOR -> whole(new Understood(value.movePointRight(3)));
            case Doubtful doubtful -> isWhole(doubtful.value()) ? doubtful : notWhole();
            case Understood understood -> whole(understood);
            case NotANumber not -> not;
        };
    }

    private TypedNumber digits(String number) {
        var lastDot = number.lastIndexOf('.');
        var lastComma = number.lastIndexOf(',');
        if (lastDot < 0 && lastComma < 0) {
            return grouped(number, ' ');
        }
        if (lastDot >= 0 && lastComma >= 0) {
            return fraction(number, Math.max(lastDot, lastComma), lastDot > lastComma ? ',' : '.');
        }
        var separator = lastDot >= 0 ? '.' : ',';
        var at = Math.max(lastDot, lastComma);
        if (number.indexOf(separator) != at) {
            return grouped(number, separator);
        }
        return oneSeparator(number, at, separator);
    }

    /** One dot or one comma: thousands if three digits follow and the language writes thousands so, else a fraction. */
    private TypedNumber oneSeparator(String number, int at, char separator) {
        var mayGroup =
                GROUPED.matcher(number).matches() && !number.replace("-", "").startsWith("0");
        if (!mayGroup) {
            return fraction(number, at, separator == '.' ? ',' : '.');
        }
        var thousands = language == Language.VI ? '.' : ',';
        return separator == thousands
                ? grouped(number, separator)
                : new Doubtful(new BigDecimal(number.replace(',', '.')), Doubt.SEPARATOR);
    }

    private TypedNumber fraction(String number, int at, char thousands) {
        return switch (grouped(number.substring(0, at), thousands)) {
            case Understood(var whole) -> withFraction(whole, number, at);
            case Doubtful doubtful -> doubtful;
            case NotANumber not -> not;
        };
    }

    private TypedNumber withFraction(BigDecimal whole, String number, int at) {
        var fraction = number.substring(at + 1);
        if (!fraction.chars().allMatch(Character::isDigit)) {
            return new NotANumber(typed, Fault.BAD_GROUPS);
        }
        var sign = number.startsWith("-") ? "-" : "";
        return new Understood(
                new BigDecimal(sign + whole.abs().toPlainString() + "." + fraction + "0").stripTrailingZeros());
    }

    private TypedNumber grouped(String number, char thousands) {
        var plain = number.chars().skip(number.startsWith("-") ? 1 : 0).allMatch(Character::isDigit);
        if (plain) {
            return new Understood(new BigDecimal(number));
        }
        var groups = GROUPED.matcher(number);
        var wellMade = groups.matches() && groups.group(1).charAt(0) == thousands;
        return wellMade
                ? new Understood(new BigDecimal(number.replace(String.valueOf(thousands), "")))
                : new NotANumber(typed, Fault.BAD_GROUPS);
    }

    private TypedNumber whole(Understood understood) {
        return isWhole(understood.value()) ? understood : notWhole();
    }

    private TypedNumber notWhole() {
        return new NotANumber(typed, Fault.NOT_WHOLE);
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    private static TypedNumber marked(BigDecimal value, Optional<Doubt> doubt) {
        return doubt.<TypedNumber>map(why -> new Doubtful(value, why)).orElseGet(() -> new Understood(value));
    }

    private static Optional<Doubt> besideTheNumber(boolean approximate, String unit) {
        if (approximate) {
            return Optional.of(Doubt.APPROXIMATE);
        }
        return switch (unit) {
            case "",
                    "%",
                    "d",
                    "dong",
                    "vnd",
                    "nghin",
                    "ngan",
                    "trieu",
                    "ty",
                    "ti",
                    "trieu dong",
                    "ty dong",
                    "ti dong" -> Optional.empty();
            default -> Optional.of(Doubt.WITH_UNIT);
        };
    }

    private static BigDecimal times(String unit) {
        return switch (unit.split(" ", 2)[0]) {
            case "nghin", "ngan" -> BigDecimal.valueOf(1_000);
            case "trieu" -> BigDecimal.valueOf(1_000_000);
            case "ty", "ti" -> BigDecimal.valueOf(1_000_000_000);
            default -> BigDecimal.ONE;
        };
    }
}
