package vn.songhanh.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates as an English sentence has them: 5 February 2022. */
final class EnglishDate {

    private EnglishDate() {}

    static String month(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    static String written(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date.getMonth()) + " " + date.getYear();
    }
}
