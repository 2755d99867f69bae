package vn.songhanh.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.songhanh.text.Words;

/**
 * The paid holidays of the Labour Code: 1/1; Tết, five days; the death day of the Hùng Kings, 10/3 of the lunar year; 30/4; 1/5;
 * 2/9, with one day beside it since 2021 (article 115 of code 10/2012/QH13, article 112 of code 45/2019/QH14). One that falls on
 * a weekly rest day is made up for on the next working day (article 115.3; article 111.3).
 *
 * <p>How Tết lies around the new year, and on which side of 2/9 the second day lies, is announced each year; years not yet
 * announced stand in the table as assumptions. Lunar dates are our own computation.
 */
public final class PublicHolidays {

    private static final Words NEW_YEAR = Words.of("Tết Dương lịch", "New Year");
    private static final Words TET = Words.of("Tết Nguyên đán", "Lunar New Year");
    private static final Words HUNG_KINGS = Words.of("Giỗ Tổ Hùng Vương", "Hùng Kings' Day");
    private static final Words VICTORY = Words.of("Ngày Chiến thắng", "Victory Day");
    private static final Words LABOUR = Words.of("Ngày Quốc tế lao động", "Labour Day");
    private static final Words NATIONAL = Words.of("Quốc khánh", "National Day");
    private static final Words OLD_CLAUSE =
            Words.of("Điều 115 khoản 1 Bộ luật Lao động 10/2012/QH13", "Article 115.1 of Labour Code 10/2012/QH13");
    private static final Words OLD_BESIDE =
            Words.of("Điều 115 khoản 3 Bộ luật Lao động 10/2012/QH13", "Article 115.3 of Labour Code 10/2012/QH13");
    private static final Words CLAUSE =
            Words.of("Điều 112 khoản 1 Bộ luật Lao động 45/2019/QH14", "Article 112.1 of Labour Code 45/2019/QH14");
    private static final Words BESIDE =
            Words.of("Điều 111 khoản 3 Bộ luật Lao động 45/2019/QH14", "Article 111.3 of Labour Code 45/2019/QH14");

    /** The first year of code 45/2019/QH14. */
    private static final int NEW_CODE = 2021;

    private static final int DAYS_OF_TET = 5;
    private static final Map<Integer, HolidayYear> YEARS = HolidayYear.table();

    private PublicHolidays() {}

    /** True for the years whose lunar holidays are known: 2015 to 2035. */
    public static boolean knows(int year) {
        return YEARS.containsKey(year);
    }

    /** True where the days around Tết and 2/9 are those that were announced, not assumed. */
    public static boolean isAnnounced(int year) {
        return Optional.ofNullable(YEARS.get(year))
                .filter(HolidayYear::announced)
                .isPresent();
    }

    /**
     * The days off of a year in order, with the days that make up for those on a weekend. Of a year that is not known, only
     * the days of the solar calendar.
     */
    public static List<Holiday> of(int year) {
        var holidays = new TreeMap<LocalDate, Holiday>();
        byLaw(year).forEach(holiday -> holidays.put(holiday.date(), holiday));
        for (var holiday : List.copyOf(holidays.values())) {
            if (isWeekend(holiday.date())) {
                var instead = nextFree(holiday.date(), holidays.keySet());
                var name = Words.of("Nghỉ bù {0}", "In lieu of {0}").with(holiday.name());
                holidays.put(instead, new Holiday(instead, name, year < NEW_CODE ? OLD_BESIDE : BESIDE));
            }
        }
        return List.copyOf(holidays.values());
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static List<Holiday> byLaw(int year) {
        var clause = year < NEW_CODE ? OLD_CLAUSE : CLAUSE;
        var holidays = new ArrayList<Holiday>();
        holidays.add(new Holiday(LocalDate.of(year, 1, 1), NEW_YEAR, clause));
        holidays.add(new Holiday(LocalDate.of(year, 4, 30), VICTORY, clause));
        holidays.add(new Holiday(LocalDate.of(year, 5, 1), LABOUR, clause));
        holidays.add(new Holiday(LocalDate.of(year, 9, 2), NATIONAL, clause));
        var known = YEARS.get(year);
        if (known != null) {
            var eve = known.tet().minusDays(known.daysBeforeTet());
            eve.datesUntil(eve.plusDays(DAYS_OF_TET)).forEach(day -> holidays.add(new Holiday(day, TET, clause)));
            holidays.add(new Holiday(known.hungKings(), HUNG_KINGS, clause));
            known.secondNationalDay().ifPresent(day -> holidays.add(new Holiday(day, NATIONAL, clause)));
        }
        return holidays;
    }

    private static LocalDate nextFree(LocalDate weekend, Collection<LocalDate> taken) {
        var day = weekend.plusDays(1);
        while (isWeekend(day) || taken.contains(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
