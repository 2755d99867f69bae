package vn.songhanh.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.songhanh.access.UnitId;
import vn.songhanh.rulebook.Rule;

/** What other modules ask of the trees; always as of a day. */
public interface Organisation {

    Optional<Unit> unit(UnitId id, LocalDate on);

    /** The unit as it is on the day or, where it ended before, as it was last. */
    Optional<Unit> lastUntil(UnitId id, LocalDate on);

    /** The unit with this official code on a line; codes are unique on a line on any one day. */
    Optional<Unit> byCode(Line line, String code, LocalDate on);

    List<Unit> roots(Line line, LocalDate on);

    /** The units directly below, in Vietnamese order of their names. */
    List<Unit> children(UnitId parent, LocalDate on);

    /** The unit and everything below it. */
    List<Unit> subtree(UnitId top, LocalDate on);

    /** The ids of {@link #subtree}, as queries take them. */
    default long[] idsWithin(UnitId top, LocalDate on) {
        return subtree(top, on).stream().mapToLong(unit -> unit.id().value()).toArray();
    }

    /** The unit first, its root last; empty when the unit does not exist on that day. */
    List<UnitId> path(UnitId unit, LocalDate on);

    /** The text by which the unit is of a level that is no more on the day; empty where it is, or is not known. */
    Optional<Rule> endedLevel(UnitId unit, LocalDate on);

    /** True when the unit is the other one or lies below it on that day. */
    boolean within(UnitId unit, UnitId ancestor, LocalDate on);

    /** A unit that came with the shipped data of the territory, by its key there, such as {@code hp-11305}. */
    Optional<UnitId> byKey(String key);

    /**
     * The units that stand for this one on a later day: itself while it lasts, else those in which it went on, through
     * any number of events; empty when nothing went on from it.
     */
    List<Succession> successors(UnitId unit, LocalDate on);

    /** The units of an earlier day that went into this one: itself where it was there already. */
    List<Succession> predecessors(UnitId unit, LocalDate on);

    /** All that happened to the unit, in order of time. */
    List<UnitEvent> history(UnitId unit);

    /**
     * Founds a unit; part of the caller's transaction. Whether the person may decide so is the caller's to know.
     *
     * @throws vn.songhanh.web.Refused when the tree does not allow it: see {@link Reorganisation.Objection}
     */
    UnitId found(Founding founding);

    /**
     * Tells a founding anew that was told wrongly; part of the caller's transaction, like {@link #found}. The unit stays the same
     * one and is from now on as if it had been told rightly; its story keeps both tellings, the second with the reason.
     *
     * @throws vn.songhanh.web.Refused when the tree does not allow it, or something was told of the unit after its founding
     */
    void foundAnew(UnitId unit, Founding founding, String reason);

    /**
     * Changes a tree; part of the caller's transaction. A person may change what lies below the unit where they are
     * officer or leader, on their own line; administrators and the house everything.
     *
     * @throws vn.songhanh.web.Refused when the one who speaks may not
     */
    Reorganisation.Outcome reorganise(Reorganisation reorganisation);
}
