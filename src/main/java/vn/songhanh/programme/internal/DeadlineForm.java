package vn.songhanh.programme.internal;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.songhanh.programme.Deadlines;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;

/**
 * The reporting days as they are typed.
 *
 * @param half day and month, such as {@code 15/6}
 * @param version the state that stood on the form
 */
public record DeadlineForm(
        @Nullable String quarter,
        @Nullable String half,
        @Nullable String year,
        @Nullable String reconciling,
        @Nullable String version) {

    private static final Pattern DAY_AND_MONTH = Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})");
    private static final int LAST_DAY = 31;
    private static final int MOST_WORKING_DAYS = 60;

    static DeadlineForm of(Deadlines days, int version) {
        return new DeadlineForm(
                Integer.toString(days.quarterDay()),
                written(days.half()),
                written(days.year()),
                Integer.toString(days.reconcilingDays()),
                Integer.toString(version));
    }

    static String written(MonthDay day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue();
    }

    DeadlineForm over(int current) {
        return new DeadlineForm(quarter, half, year, reconciling, Integer.toString(current));
    }

    int seen() {
        return Typed.version(version);
    }

    /** What is wrong, by field. */
    Map<String, Words> faults() {
        var faults = new LinkedHashMap<String, Words>();
        if (number(quarter, LAST_DAY).isEmpty()) {
            faults.put("quarter", Words.of("Nhập một ngày từ 1 đến 31.", "Type a day from 1 to 31."));
        }
        if (day(half).isEmpty()) {
            faults.put("half", dayAndMonth());
        }
        if (day(year).isEmpty()) {
            faults.put("year", dayAndMonth());
        }
        if (number(reconciling, MOST_WORKING_DAYS).isEmpty()) {
            faults.put(
                    "reconciling",
                    Words.of("Nhập số ngày làm việc từ 1 đến 60.", "Type a number of working days from 1 to 60."));
        }
        return faults;
    }

    /** What was typed, where nothing is wrong with it. */
    Deadlines days() {
        return new Deadlines(
                number(quarter, LAST_DAY).orElseThrow(),
                day(half).orElseThrow(),
                day(year).orElseThrow(),
                number(reconciling, MOST_WORKING_DAYS).orElseThrow());
    }

    private static Words dayAndMonth() {
        return Words.of("Nhập ngày và tháng, ví dụ 15/6.", "Type day and month, such as 15/6.");
    }

    private static Optional<Integer> number(@Nullable String typed, int most) {
        var cleaned = Typed.clean(typed);
        return Optional.of(cleaned)
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .filter(number -> number >= 1 && number <= most);
    }

    private static Optional<MonthDay> day(@Nullable String typed) {
        var found = DAY_AND_MONTH.matcher(Typed.clean(typed));
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(MonthDay.of(Integer.parseInt(found.group(2)), Integer.parseInt(found.group(1))));
        } catch (DateTimeException _) {
            // no such day in any year
            return Optional.empty();
        }
    }
}
