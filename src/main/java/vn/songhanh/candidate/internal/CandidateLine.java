package vn.songhanh.candidate.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Stage;

/**
 * One person in a list.
 *
 * @param name null for units that do not answer for the person, and for one who has been erased
 * @param withdrawnOn the day the person withdrew; null while consent holds
 */
public record CandidateLine(
        CandidateId id,
        String code,
        @Nullable String name,
        String enterprise,
        Stage stage,
        LocalDate since,
        @Nullable LocalDate withdrawnOn,
        boolean erased) {

    /** How the stage looks. */
    public String kind() {
        return switch (stage) {
            case ADMITTED, PROBATION, OFFICIAL -> "good";
            case WITHDRAWN, LEFT, EXPIRED, REJECTED, STRUCK_OFF, CLOSED -> "";
            default -> "note";
        };
    }
}
