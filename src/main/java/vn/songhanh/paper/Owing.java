package vn.songhanh.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;
import vn.songhanh.programme.ProgrammeId;

/** Tells what is owed in a programme, for reminder letters; each module that knows something implements it. */
public interface Owing {

    /** What is not done on that day, the most pressing first. */
    List<Owed> owed(ProgrammeId programme, int year, LocalDate on);

    /**
     * One thing owed.
     *
     * @param side the body whose unit owes it
     * @param unit the name of the unit; empty for the body itself
     * @param what in Vietnamese, as the letter will say it
     * @param by its last day; null when there is none
     */
    record Owed(
            Side side, String unit, String what, @Nullable LocalDate by) {}
}
