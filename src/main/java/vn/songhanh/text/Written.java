package vn.songhanh.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a value stands inside a sentence of either language. */
final class Written {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu", Locale.ROOT);

    private Written() {}

    static String in(Language language, Object value) {
        return switch (value) {
            case Words words -> words.in(language);
            case Number number -> Numbers.written(number, language);
            case LocalDate date -> DATE.format(date);
            case LocalDateTime minute -> MINUTE.format(minute);
            case YearMonth month -> MONTH.format(month);
            default -> String.valueOf(value);
        };
    }
}
