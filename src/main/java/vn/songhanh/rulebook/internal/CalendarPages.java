package vn.songhanh.rulebook.internal;

import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Voice;
import vn.songhanh.rulebook.WorkingCalendar;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;
import vn.songhanh.time.Dateline;
import vn.songhanh.time.MovedDay;
import vn.songhanh.time.PublicHolidays;
import vn.songhanh.time.TypedDate;
import vn.songhanh.time.WorkingDays;

/** Reads the calendar of a year. */
@Service
class CalendarPages {

    private static final Words MOVED_OFF = Words.of("Nghỉ, làm bù ngày {0}", "Off, worked on {0} instead");
    private static final Words MOVED_WORKED = Words.of("Làm bù cho ngày {0}", "Worked in place of {0}");
    private static final Words GOVERNMENT =
            Words.of("Hoán đổi do Chính phủ thông báo", "Moved as the government announced");

    private final MovedDayTable moved;
    private final WorkingCalendar calendar;

    CalendarPages(MovedDayTable moved, WorkingCalendar calendar) {
        this.moved = moved;
        this.calendar = calendar;
    }

    @Transactional(readOnly = true)
    CalendarPage page(int year, CalendarPage.Reckoning asked, MovedDayForm form, Map<String, Words> faults) {
        var days = calendar.days();
        var lines = Stream.of(byLaw(year), moved(), entered())
                .flatMap(List::stream)
                .filter(line -> line.day().getYear() == year)
                .sorted(Comparator.comparing(CalendarPage.Line::day))
                .toList();
        var known =
                IntStream.rangeClosed(2000, 2100).filter(PublicHolidays::knows).summaryStatistics();
        return new CalendarPage(
                year,
                known.getMin(),
                known.getMax(),
                PublicHolidays.knows(year),
                PublicHolidays.isAnnounced(year),
                lines,
                days.between(LocalDate.of(year, 1, 1).minusDays(1), LocalDate.of(year, 12, 31)),
                asked,
                reckoned(days, asked),
                Voice.speaker().orElse(null) instanceof Acting.Person person && person.administrator(),
                form,
                faults);
    }

    private static @Nullable LocalDate reckoned(WorkingDays days, CalendarPage.Reckoning asked) {
        var count = Typed.line(asked.count());
        return TypedDate.read(Typed.line(asked.from())) instanceof TypedDate.Day(var from)
                        && from.getYear() <= Year.MAX_VALUE
                        && count.matches("\\d{1,3}")
                ? days.plus(from, Integer.parseInt(count))
                : null;
    }

    private static List<CalendarPage.Line> byLaw(int year) {
        return PublicHolidays.of(year).stream()
                .map(day -> line(day.date(), day.name(), day.clause(), false, null))
                .toList();
    }

    private static List<CalendarPage.Line> moved() {
        return WorkingDays.moved().stream().flatMap(CalendarPages::both).toList();
    }

    private static Stream<CalendarPage.Line> both(MovedDay day) {
        return Stream.of(
                line(day.off(), MOVED_OFF.with(day.worked()), GOVERNMENT, false, null),
                line(day.worked(), MOVED_WORKED.with(day.off()), GOVERNMENT, true, null));
    }

    private List<CalendarPage.Line> entered() {
        return moved.all().stream()
                .map(day -> line(
                        day.day(),
                        day.worked() ? Words.of("Đi làm", "Worked") : Words.of("Nghỉ", "Off"),
                        Words.same(day.paper()),
                        day.worked(),
                        day.id()))
                .toList();
    }

    private static CalendarPage.Line line(
            LocalDate day, Words what, Words source, boolean worked, @Nullable Long entered) {
        return new CalendarPage.Line(day, Dateline.weekday(day.getDayOfWeek()), what, source, worked, entered);
    }
}
