package vn.songhanh.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the units of the two bodies at which people may sit; the module that keeps the organisation implements it. */
public interface UnitSearch {

    /**
     * A unit as of the day that was asked for.
     *
     * @param above the name of the unit above it; empty for a root
     */
    record Hit(UnitId unit, Side side, String name, String above) {}

    /**
     * The units whose name or code holds what was typed, with or without diacritics; those that lead others come first. Nothing
     * typed finds them all.
     */
    List<Hit> find(String typed, LocalDate on, int most);

    /** One unit; empty when neither body has it on that day. */
    Optional<Hit> unit(UnitId unit, LocalDate on);
}
