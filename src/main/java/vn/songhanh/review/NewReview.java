package vn.songhanh.review;

import java.time.LocalDate;
import java.util.Optional;
import vn.songhanh.programme.ProgrammeId;

/**
 * A review that is to be opened.
 *
 * @param year its year; of a final review the last one of the term
 * @param cutoff the last day that is counted and locked, on which the register is counted too; empty for the last of the period
 * @param unitsDue by when the units submit; empty for the day that the programme has set
 */
public record NewReview(
        ProgrammeId programme, ReviewKind kind, int year, Optional<LocalDate> cutoff, Optional<LocalDate> unitsDue) {

    /** Of a year, with the usual days. */
    public static NewReview ofYear(ProgrammeId programme, int year) {
        return new NewReview(programme, ReviewKind.YEAR, year, Optional.empty(), Optional.empty());
    }
}
