package vn.songhanh.rulebook.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Words;
import vn.songhanh.web.FormPage;

/**
 * The days of a year that count otherwise than their weekday says.
 *
 * @param known whether the lunar holidays of the year are in the table
 * @param announced whether the days around Tết and 2/9 are those that were announced
 * @param reckoned a time limit that was counted; null while none was asked
 * @param changeable whether an administrator looks
 */
public record CalendarPage(
        int year,
        int first,
        int last,
        boolean known,
        boolean announced,
        List<Line> lines,
        int workingDays,
        Reckoning asked,
        @Nullable LocalDate reckoned,
        boolean changeable,
        MovedDayForm form,
        Map<String, Words> faults)
        implements FormPage {

    /**
     * One such day.
     *
     * @param source the clause or the paper
     * @param entered its number where an administrator entered it; null for the others
     */
    public record Line(
            LocalDate day,
            Words weekday,
            Words what,
            Words source,
            boolean worked,
            @Nullable Long entered) {}

    /** From which day how many working days are counted, as typed. */
    public record Reckoning(@Nullable String from, @Nullable String count) {}
}
