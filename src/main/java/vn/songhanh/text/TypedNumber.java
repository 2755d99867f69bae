package vn.songhanh.text;

import java.math.BigDecimal;

/** What was made of a number as somebody typed it. */
public sealed interface TypedNumber {

    /** Can be read in one way only. */
    record Understood(BigDecimal value) implements TypedNumber {}

    /** The likeliest reading, which somebody should look at. */
    record Doubtful(BigDecimal value, Doubt doubt) implements TypedNumber {}

    /** No number, and why. */
    record NotANumber(String typed, Fault fault) implements TypedNumber {}

    /** Why a reading is only likely. */
    enum Doubt {
        SEPARATOR(Words.of(
                "Không rõ dấu phân cách là hàng nghìn hay thập phân",
                "It is not clear whether the separator is for thousands or decimals")),
        APPROXIMATE(Words.of("Chỉ là số ước chừng", "Only an approximate number")),
        WITH_UNIT(Words.of("Có chữ đi kèm số", "There are words beside the number"));

        private final Words words;

        Doubt(Words words) {
            this.words = words;
        }

        public Words words() {
            return words;
        }
    }

    /** Why it is no number. */
    enum Fault {
        EMPTY(Words.of("Chưa có số", "There is no number")),
        NOT_A_NUMBER(Words.of("Không phải là số", "This is not a number")),
        BAD_GROUPS(Words.of(
                "Các dấu phân cách không thành nhóm ba chữ số", "The separators do not make groups of three digits")),
        NOT_WHOLE(Words.of("Phải là số nguyên", "This must be a whole number"));

        private final Words words;

        Fault(Words words) {
            this.words = words;
        }

        public Words words() {
            return words;
        }
    }

    /**
     * Reads a number in either convention: 1.234,5 and 1,234.5 are the same; 1.234 alone is what it is in the language of the
     * person who typed, and 1,234 typed by a Vietnamese is doubtful. Words for millions and billions count
     * ({@code 1,9 tỷ}), other words beside the number are doubtful ({@code 120 người}).
     */
    static TypedNumber read(String typed, Language language) {
        return new TypedNumberReader(typed, language).read();
    }

    /** Reads a count of things: every separator is one of thousands, and a fraction is refused. */
    static TypedNumber readWhole(String typed) {
        return new TypedNumberReader(typed, Language.VI).readWhole();
    }
}
