package vn.songhanh.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of an enterprise, which is its tax code: 10 digits for an independent unit, {@code NNNNNNNNNN-NNN} for a dependent
 * one, 12 digits (the personal number) for a household business since 1/7/2025 (circulars 86/2024 and 90/2026/TT-BTC).
 *
 * <p>Uniqueness is on kind and value together. A wrong check digit is only a warning: old lists hold such codes.
 */
public record EnterpriseCode(Kind kind, String value) implements Comparable<EnterpriseCode> {

    public EnterpriseCode {
        if (!kind.form.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a code of the kind " + kind + ": " + value);
        }
    }

    /** What a code stands for. */
    public enum Kind {
        TEN_DIGITS("\\d{10}", Words.of("mã 10 chữ số", "10-digit code")),
        DEPENDENT("\\d{10}-(?!000)\\d{3}", Words.of("mã đơn vị phụ thuộc", "code of a dependent unit")),
        PERSONAL_12("\\d{12}", Words.of("số định danh cá nhân", "personal number"));

        private final Pattern form;
        private final Words words;

        Kind(String form, Words words) {
            this.form = Pattern.compile(form);
            this.words = words;
        }

        public Words words() {
            return words;
        }
    }

    /** What was made of something typed. */
    public sealed interface Reading {

        /** A code, perhaps one that somebody should look at. */
        record Understood(EnterpriseCode code, List<Warning> warnings) implements Reading {}

        /** Not a code, and why. */
        record NotACode(String typed, Fault fault) implements Reading {}
    }

    /** What is doubtful about a code that was understood. */
    public enum Warning {
        CHECK_DIGIT_WRONG(Words.of("Chữ số kiểm tra không khớp", "The check digit does not fit")),
        /** The sum is a multiple of 11, so the formula gives 10: refused unless somebody takes it on record. */
        CHECK_DIGIT_IMPOSSIBLE(Words.of(
                "Chín chữ số đầu không thể có chữ số kiểm tra", "The first nine digits cannot have a check digit")),
        LEADING_ZERO_RESTORED(
                Words.of("Đã thêm lại số 0 ở đầu bị mất", "A leading zero that had been lost was put back")),
        LETTER_READ_AS_DIGIT(Words.of("Chữ O, I hoặc L được đọc là số", "A letter O, I or L was read as a digit")),
        PROVINCE_UNKNOWN(Words.of(
                "Số định danh không bắt đầu bằng mã tỉnh 001–096",
                "The personal number does not begin with a province code 001–096"));

        private final Words words;

        Warning(Words words) {
            this.words = words;
        }

        public Words words() {
            return words;
        }
    }

    /** Why something typed is no code. */
    public enum Fault {
        EMPTY(Words.of("Chưa có mã số doanh nghiệp", "There is no enterprise code")),
        ROUNDED_BY_SPREADSHEET(Words.of(
                "Mã đã bị bảng tính rút gọn (như 2.01E+08), phải nhập lại",
                "A spreadsheet has rounded the code (as in 2.01E+08); it must be typed again")),
        NOT_DIGITS(Words.of("Mã chỉ gồm chữ số", "A code has only digits")),
        WRONG_LENGTH(Words.of(
                "Mã phải có 10 chữ số, 13 chữ số (đơn vị phụ thuộc) hoặc 12 chữ số (cá nhân)",
                "A code has 10 digits, 13 (dependent unit) or 12 (person)")),
        SUFFIX_ZERO(Words.of(
                "Đuôi của đơn vị phụ thuộc phải từ 001 đến 999", "The suffix of a dependent unit is 001 to 999"));

        private final Words words;

        Fault(Words words) {
            this.words = words;
        }

        public Words words() {
            return words;
        }
    }

    /** Reads a code as people and spreadsheets write it: with spaces, dots, "MST:", a lost leading zero, the letter O. */
    public static Reading read(String typed) {
        return new EnterpriseCodeReader(typed).read();
    }

    /** The code of the independent unit that a dependent one belongs to. */
    public Optional<EnterpriseCode> parent() {
        return kind == Kind.DEPENDENT
                ? Optional.of(new EnterpriseCode(Kind.TEN_DIGITS, value.substring(0, 10)))
                : Optional.empty();
    }

    /**
     * What the check digit says: {@code a10 = 10 − (31a1 + 29a2 + 23a3 + 19a4 + 17a5 + 13a6 + 7a7 + 5a8 + 3a9) mod 11}.
     * Empty when it fits, and for personal numbers, which have none.
     */
    public Optional<Warning> checkDigitWarning() {
        return kind == Kind.PERSONAL_12 ? Optional.empty() : CheckDigit.warning(value);
    }

    @Override
    public int compareTo(EnterpriseCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
