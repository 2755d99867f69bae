package vn.songhanh.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.songhanh.access.UnitId;

/** What other modules ask of the trees; always as of a day. */
public interface Organisation {

    Optional<Unit> unit(UnitId id, LocalDate on);

    /** The unit with this official code on a line; codes are unique on a line on any one day. */
    Optional<Unit> byCode(Line line, String code, LocalDate on);

    List<Unit> roots(Line line, LocalDate on);

    /** The units directly below, in Vietnamese order of their names. */
    List<Unit> children(UnitId parent, LocalDate on);

    /** The unit and everything below it. */
    List<Unit> subtree(UnitId top, LocalDate on);

    /** The unit first, its root last; empty when the unit does not exist on that day. */
    List<UnitId> path(UnitId unit, LocalDate on);

    /** True when the unit is the other one or lies below it on that day. */
    boolean within(UnitId unit, UnitId ancestor, LocalDate on);

    /** Founds a unit; part of the caller's transaction. */
    UnitId found(Founding founding);
}
