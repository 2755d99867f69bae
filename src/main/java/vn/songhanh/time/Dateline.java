package vn.songhanh.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.songhanh.text.Words;

/** Dates and times in the words of newspapers and of official documents. */
public final class Dateline {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);

    private static final Pattern MONTH_WITHOUT_ZERO = Pattern.compile("\\b(\\d{2})/0([3-9])/(\\d{4})\\b");

    private Dateline() {}

    /** {@code 24/04/2021} in both languages. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** {@code 24/04/2021 07:58}, Vietnamese time. */
    public static String minute(Instant instant) {
        return MINUTE.format(VietnamTime.at(instant));
    }

    /**
     * A date in the text of an official document: {@code 05/02/2022}, {@code 15/3/2022}, with the zeros of {@link #ofDocument}.
     */
    public static String inDocument(LocalDate date) {
        return withZeros(date, "%02d/%s/%d");
    }

    /** The same dates in words that were written for a page, where every month has two digits. */
    public static String inDocument(String words) {
        return MONTH_WITHOUT_ZERO.matcher(words).replaceAll("$1/$2/$3");
    }

    /** The line under a headline: {@code Thứ Bảy, 24/04/2021 07:58} and {@code Saturday, 24/04/2021 07:58}. */
    public static Words ofArticle(Instant instant) {
        var day = VietnamTime.dayOf(instant).getDayOfWeek();
        return Words.of("{0}, {1}", "{0}, {1}").with(weekday(day), minute(instant));
    }

    /** {@code Thứ Bảy}, {@code Saturday}. */
    public static Words weekday(DayOfWeek day) {
        return Words.of(vietnamese(day), day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }

    /**
     * The date of an official document: {@code ngày 05 tháng 02 năm 2022}, {@code ngày 15 tháng 3 năm 2022}. Days below 10 and
     * the months 1 and 2 have a zero in front, the months 3 to 9 have none (decree 30/2020/NĐ-CP, appendix I; the Party's
     * guides follow the same rule).
     */
    public static Words ofDocument(LocalDate date) {
        return Words.of(withZeros(date, "ngày %02d tháng %s năm %d"), EnglishDate.written(date));
    }

    private static String withZeros(LocalDate date, String form) {
        var month = date.getMonthValue();
        return form.formatted(date.getDayOfMonth(), month < 3 ? "0" + month : String.valueOf(month), date.getYear());
    }

    /** Place and date: {@code Hải Phòng, ngày 05 tháng 02 năm 2022}, {@code Hải Phòng, 5 February 2022}. */
    public static Words ofDocument(String place, LocalDate date) {
        return Words.of("{0}, {1}", "{0}, {1}").with(place, ofDocument(date));
    }

    private static String vietnamese(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> "Thứ Hai";
            case TUESDAY -> "Thứ Ba";
            case WEDNESDAY -> "Thứ Tư";
            case THURSDAY -> "Thứ Năm";
            case FRIDAY -> "Thứ Sáu";
            case SATURDAY -> "Thứ Bảy";
            case SUNDAY -> "Chủ Nhật";
        };
    }
}
