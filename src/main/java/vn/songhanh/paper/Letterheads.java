package vn.songhanh.paper;

import java.time.LocalDate;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;

/** Who a unit is on paper: what stands at the head and foot of all it issues. */
public interface Letterheads {

    /** Committees are elected every five years; the terms of this time began in 2020 and 2025. */
    int YEARS_OF_A_TERM = 5;

    /** As its officers have written it down; until they have, as the trees and the agreement tell. */
    Letterhead of(UnitId unit, Side side, LocalDate on);

    /** The city or province in whose name the date stands; the one that the unit's name tells, where there are several. */
    String place(String unitName, LocalDate on);

    /** The committee's term that holds the day, such as {@code 2020-2025}; congresses are held by the middle of the year. */
    static String term(LocalDate date) {
        var year = date.minusMonths(6).getYear();
        var first = year - year % YEARS_OF_A_TERM;
        return "%d-%d".formatted(first, first + YEARS_OF_A_TERM);
    }
}
