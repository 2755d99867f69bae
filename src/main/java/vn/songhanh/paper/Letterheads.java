package vn.songhanh.paper;

import java.time.LocalDate;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;

/** Who a unit is on paper: what stands at the head and foot of all it issues. */
public interface Letterheads {

    /** As its officers have written it down; until they have, as the trees and the agreement tell. */
    Letterhead of(UnitId unit, Side side, LocalDate on);

    /** The city or province in whose name the date stands; the one that the unit's name tells, where there are several. */
    String place(String unitName, LocalDate on);
}
