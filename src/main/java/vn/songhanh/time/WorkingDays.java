package vn.songhanh.time;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Counts working days of offices: Monday to Friday without public holidays, with the days that were moved.
 *
 * <p>The day from which a time limit runs is not counted (article 147 of the Civil Code).
 */
public final class WorkingDays {

    private final Set<LocalDate> alsoOff;
    private final Set<LocalDate> alsoWorked;
    private final Map<Integer, Set<LocalDate>> holidays = new ConcurrentHashMap<>();

    private WorkingDays(Collection<LocalDate> alsoOff, Collection<LocalDate> alsoWorked) {
        this.alsoOff = Set.copyOf(alsoOff);
        this.alsoWorked = Set.copyOf(alsoWorked);
    }

    /** By the law and by the days that the government is known to have moved. */
    public static WorkingDays ofVietnam() {
        return new WorkingDays(
                moved().stream().map(MovedDay::off).toList(),
                moved().stream().map(MovedDay::worked).toList());
    }

    /** The days that the government is known to have moved for its own offices, in order. */
    public static List<MovedDay> moved() {
        return HolidayYear.rows("moved-days.csv").stream()
                .map(row -> new MovedDay(LocalDate.parse(row.get(0)), LocalDate.parse(row.get(1))))
                .toList();
    }

    /** The same with further days off and further days worked, as an administrator enters them. */
    public WorkingDays with(Collection<LocalDate> off, Collection<LocalDate> worked) {
        var allOff = new HashSet<>(alsoOff);
        var allWorked = new HashSet<>(alsoWorked);
        allOff.addAll(off);
        allOff.removeAll(worked);
        allWorked.addAll(worked);
        allWorked.removeAll(off);
        return new WorkingDays(allOff, allWorked);
    }

    public boolean isWorkingDay(LocalDate day) {
        if (alsoWorked.contains(day)) {
            return true;
        }
        return !PublicHolidays.isWeekend(day)
                && !alsoOff.contains(day)
                && !holidays.computeIfAbsent(day.getYear(), WorkingDays::holidaysOf)
                        .contains(day);
    }

    /** The working day that is so many after the given day; before it where the count is negative; the day itself for none. */
    public LocalDate plus(LocalDate day, int count) {
        var step = Integer.signum(count);
        var reached = day;
        for (var left = Math.abs(count); left > 0; ) {
            reached = reached.plusDays(step);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    /** The day itself if it is worked, else the next that is: a limit that ends on a day off ends then (article 148). */
    public LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : plus(day, 1);
    }

    /** How many working days lie after the first day up to the last, which is counted; 0 where the last is not later. */
    public int between(LocalDate first, LocalDate last) {
        return last.isAfter(first)
                ? Math.toIntExact(first.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(this::isWorkingDay)
                        .count())
                : 0;
    }

    private static Set<LocalDate> holidaysOf(int year) {
        return PublicHolidays.of(year).stream().map(Holiday::date).collect(Collectors.toUnmodifiableSet());
    }
}
