package vn.songhanh.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Tells what a unit is called on a day; the module that keeps the organisation implements it. */
public interface UnitNames {

    /** The full names of these units on the day; one that has ended by then is called as it was last, one to come as it is first. */
    Map<UnitId, String> namesOn(LocalDate day, Collection<UnitId> units);
}
