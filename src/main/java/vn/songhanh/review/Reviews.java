package vn.songhanh.review;

/** The cycle of a review; each act is done by the person who speaks, from their seat. */
public interface Reviews {

    /** Opens a review, asks the units for their figures and takes a stocktake of the register into the ledger. */
    ReviewAnswer open(NewReview review);

    /** Keeps a text of a section ({@code I} to {@code VI}); the ones before stay. */
    ReviewAnswer write(ReviewId review, String section, String words);

    /** One side is done with its part; when both are, the review can be prepared for signing. */
    ReviewAnswer submit(ReviewId review);

    /** Gives the review back to both sides with a remark. */
    ReviewAnswer giveBack(ReviewId review, String remark);

    /**
     * Pins the ledger and makes the snapshot that both leaders will sign.
     *
     * @param remark why it is done while units are missing; may be empty when none is
     */
    ReviewAnswer prepare(ReviewId review, String remark);

    /** One leader signs the snapshot, once every section says something; the second signature locks the period. */
    ReviewAnswer sign(ReviewId review);
}
