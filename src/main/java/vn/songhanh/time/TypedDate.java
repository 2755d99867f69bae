package vn.songhanh.time;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.songhanh.text.Words;

/** What was made of a date as somebody typed it, in a form or in a cell. */
public sealed interface TypedDate {

    /** One day. */
    record Day(LocalDate date) implements TypedDate {}

    /** Only the month is known: "Tháng 3/2015". */
    record Month(YearMonth month) implements TypedDate {}

    /** Only the year is known: "2015". */
    record Year(java.time.Year year) implements TypedDate {}

    /** No date, and why. */
    record NotADate(String typed, Fault fault) implements TypedDate {}

    /** Why it is no date. */
    enum Fault {
        EMPTY(Words.of("Chưa có ngày", "There is no date")),
        NOT_A_DATE(Words.of("Không phải là ngày dạng ngày/tháng/năm", "This is not a date of the form day/month/year")),
        NO_SUCH_DAY(Words.of("Trong lịch không có ngày này", "There is no such day in the calendar"));

        private final Words words;

        Fault(Words words) {
            this.words = words;
        }

        public Words words() {
            return words;
        }
    }

    /**
     * Reads day before month, as Vietnamese write: 05/09/2018, 5-9-18, 5.9.2018, ngày 05 tháng 9 năm 2018; also 2018-09-05, and
     * the number of days since 1900 that a spreadsheet leaves behind when a date was turned into text. Years of two digits are
     * of this century up to 49, of the last from 50.
     */
    static TypedDate read(String typed) {
        return TypedDateReader.read(typed);
    }
}
