package vn.songhanh.paper;

import org.jspecify.annotations.Nullable;
import vn.songhanh.founding.CaseId;
import vn.songhanh.programme.ProgrammeId;

/**
 * A paper that is begun.
 *
 * @param year the year it is about
 * @param about the case that a request to found comes from; null for every other kind
 */
public record NewPaper(
        PaperKind kind,
        ProgrammeId programme,
        int year,
        Issuing issuing,
        @Nullable CaseId about) {

    /** Who issues it, as seen from the body of the person who begins it. */
    public enum Issuing {
        ALONE,
        /** Both bodies, ours in the lead. */
        JOINTLY_LEADING,
        /** Both bodies, the other one in the lead. */
        JOINTLY_LED
    }
}
