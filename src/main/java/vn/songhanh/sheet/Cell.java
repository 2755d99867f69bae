package vn.songhanh.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.songhanh.text.Language;
import vn.songhanh.text.TypedNumber;
import vn.songhanh.time.Dateline;
import vn.songhanh.time.TypedDate;

/** What stands in a cell. A number may stand as text and a code as a number: ask for what the column should hold. */
public sealed interface Cell {

    /** Cleaned and in Unicode, with its line breaks. */
    record Text(String text) implements Cell {}

    /** As exact as a spreadsheet is: 15 significant digits. */
    record Number(BigDecimal value) implements Cell {
        @Override
        public String text() {
            return value.toPlainString();
        }
    }

    /** A day; the time of day, which offices do not mean, is left out. */
    record Date(LocalDate date) implements Cell {
        @Override
        public String text() {
            return Dateline.date(date);
        }
    }

    /** A formula that ended in an error, such as {@code #N/A}. */
    record Fault(String sign) implements Cell {
        @Override
        public String text() {
            return sign;
        }
    }

    /** Nothing. */
    record Empty() implements Cell {
        @Override
        public String text() {
            return "";
        }
    }

    Cell EMPTY = new Empty();

    /** As a reader would see it, with numbers plain and dates dd/MM/yyyy: the way to read codes, names and words. */
    String text();

    default boolean isEmpty() {
        return this instanceof Empty;
    }

    /** The date that the cell holds or that its text or number stands for. */
    default TypedDate asDate() {
        return this instanceof Date(var date) ? new TypedDate.Day(date) : TypedDate.read(text());
    }

    /** The number that the cell holds or that its text stands for, typed as Vietnamese do. */
    default TypedNumber asNumber() {
        return this instanceof Number(var value)
                ? new TypedNumber.Understood(value)
                : TypedNumber.read(text(), Language.VI);
    }

    /** The count that the cell holds or that its text stands for. */
    default TypedNumber asCount() {
        return this instanceof Number(var value) && value.stripTrailingZeros().scale() <= 0
                ? new TypedNumber.Understood(value)
                : TypedNumber.readWhole(this instanceof Number ? text().replace('.', ',') : text());
    }
}
