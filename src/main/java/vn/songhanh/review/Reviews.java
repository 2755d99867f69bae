package vn.songhanh.review;

import java.time.LocalDate;
import vn.songhanh.programme.ProgrammeId;

/** The cycle of a yearly review; each act is done by the person who speaks, from their seat. */
public interface Reviews {

    /** Opens the review of a year and takes a stocktake of the register into the ledger. */
    ReviewAnswer open(ProgrammeId programme, int year, LocalDate cutoff);

    /** Keeps a text of a section ({@code I} to {@code VI}); the ones before stay. */
    ReviewAnswer write(ReviewId review, String section, String words);

    /** One side is done with its part; when both are, the review can be prepared for signing. */
    ReviewAnswer submit(ReviewId review);

    /** Gives the review back to both sides with a remark. */
    ReviewAnswer giveBack(ReviewId review, String remark);

    /** Pins the ledger and makes the snapshot that both leaders will sign. */
    ReviewAnswer prepare(ReviewId review);

    /** One leader signs the snapshot; the second signature locks the period. */
    ReviewAnswer sign(ReviewId review);
}
