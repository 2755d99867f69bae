package vn.songhanh.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Tells what a unit is called on a day; the module that keeps the organisation implements it. */
public interface UnitNames {

    /** The full names of these units; a unit without a name on that day is missing. */
    Map<UnitId, String> namesOn(LocalDate day, Collection<UnitId> units);
}
