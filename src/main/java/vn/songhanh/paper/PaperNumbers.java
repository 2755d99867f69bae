package vn.songhanh.paper;

import java.time.LocalDate;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.document.DocumentType;

/**
 * Numbers of the papers that a unit issues or leads. A unit has one series of each type, along its committee's term on the Party side and
 * along the calendar year on the union's, whatever form a paper takes that it issues with the other body.
 */
public interface PaperNumbers {

    /**
     * Takes the next number of the unit's series, in the caller's transaction; one that was given on a day of the same term or year
     * under another series is not given again.
     */
    Taken take(UnitId issuer, Side side, DocumentType type, LocalDate on);

    /** @param run the term or year along which the series runs, such as {@code 2020-2025} or {@code 2022} */
    record Taken(String run, int number) {}
}
