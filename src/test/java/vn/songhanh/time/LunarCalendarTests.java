package vn.songhanh.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The lunar days of holiday-years.csv, reckoned a second time: new moons and solar longitude at the meridian of Hà Nội (UTC+7), after
 * the series of Meeus, Astronomical Algorithms (1998), chapters 25 and 49, in their shortened form.
 */
class LunarCalendarTests {

    private static final double SYNODIC = 29.530588853;
    private static final double ZONE = 7.0 / 24;

    static IntStream years() {
        return IntStream.rangeClosed(2015, 2035);
    }

    @ParameterizedTest
    @MethodSource("years")
    void tet_is_the_first_day_of_the_first_month_and_the_hung_kings_day_the_tenth_of_the_third(int year) {
        var known = HolidayYear.table().get(year);

        assertThat(known.tet()).isEqualTo(solar(year, 1, 1));
        assertThat(known.hungKings()).isEqualTo(solar(year, 3, 10));
    }

    /** Days on which Việt Nam and China began the year apart, and others from almanacs. */
    @ParameterizedTest
    @CsvSource({"1968, 1968-01-29", "1985, 1985-01-21", "2007, 2007-02-17", "2050, 2050-01-23"})
    void the_reckoning_agrees_with_almanacs(int year, LocalDate tet) {
        assertThat(solar(year, 1, 1)).isEqualTo(tet);
    }

    @Test
    void the_table_reaches_2035() {
        assertThat(years().allMatch(PublicHolidays::knows)).isTrue();
    }

    private static LocalDate solar(int lunarYear, int month, int day) {
        var winter = eleventhMonth(lunarYear - 1);
        var next = eleventhMonth(lunarYear);
        var steps = month + 1;
        if (next - winter > 365) {
            var leap = leapMonth(winter);
            if (steps >= leap) {
                steps++;
            }
        }
        var k = (int) (0.5 + (winter - 2415021.076998695) / SYNODIC);
        return dayOf(newMoon(k + steps) + day - 1);
    }

    /** The new moon of the month with the winter solstice. */
    private static long eleventhMonth(int year) {
        var end = LocalDate.of(year, 12, 31).getLong(JulianFields.JULIAN_DAY) - 2415021;
        var k = (int) (end / SYNODIC);
        var moon = newMoon(k);
        return sunSegment(moon) >= 9 ? newMoon(k - 1) : moon;
    }

    /** The first month after the winter one in which the sun enters no new segment. */
    private static int leapMonth(long winter) {
        var k = (int) (0.5 + (winter - 2415021.076998695) / SYNODIC);
        var month = 1;
        var segment = sunSegment(newMoon(k + month));
        int last;
        do {
            last = segment;
            month++;
            segment = sunSegment(newMoon(k + month));
        } while (segment != last && month < 14);
        return month - 1;
    }

    private static LocalDate dayOf(long julian) {
        return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, julian);
    }

    /** In which twelfth of the ecliptic the sun stands when the day begins in Hà Nội. */
    private static int sunSegment(long day) {
        var t = (day - 0.5 - ZONE - 2451545.0) / 36525;
        var anomaly = Math.toRadians(357.52910 + 35999.05030 * t - 0.0001559 * t * t - 0.00000048 * t * t * t);
        var mean = 280.46645 + 36000.76983 * t + 0.0003032 * t * t;
        var centre = (1.914600 - 0.004817 * t - 0.000014 * t * t) * Math.sin(anomaly)
                + (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly)
                + 0.000290 * Math.sin(3 * anomaly);
        var longitude = (mean + centre) % 360;
        return (int) ((longitude + 360) % 360 / 30);
    }

    private static long newMoon(int k) {
        var t = k / 1236.85;
        var mean = 2415020.75933
                + 29.53058868 * k
                + 0.0001178 * t * t
                - 0.000000155 * t * t * t
                + 0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t * t);
        var sun = 359.2242 + 29.10535608 * k - 0.0000333 * t * t - 0.00000347 * t * t * t;
        var moon = 306.0253 + 385.81691806 * k + 0.0107306 * t * t + 0.00001236 * t * t * t;
        var node = 21.2964 + 390.67050646 * k - 0.0016528 * t * t - 0.00000239 * t * t * t;
        var correction = (0.1734 - 0.000393 * t) * sin(sun)
                + 0.0021 * sin(2 * sun)
                - 0.4068 * sin(moon)
                + 0.0161 * sin(2 * moon)
                - 0.0004 * sin(3 * moon)
                + 0.0104 * sin(2 * node)
                - 0.0051 * sin(sun + moon)
                - 0.0074 * sin(sun - moon)
                + 0.0004 * sin(2 * node + sun)
                - 0.0004 * sin(2 * node - sun)
                - 0.0006 * sin(2 * node + moon)
                + 0.0010 * sin(2 * node - moon)
                + 0.0005 * sin(2 * moon + sun);
        var delta = -0.000278 + 0.000265 * t + 0.000262 * t * t;
        return (long) Math.floor(mean + correction - delta + 0.5 + ZONE);
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
