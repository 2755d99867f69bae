package vn.songhanh.review;

/** What the sides say to the differences in the reconciliation minutes; each act is done by the person who speaks. */
public interface Minutes {

    /**
     * Explains a difference; the other side has yet to agree.
     *
     * @param line its key, such as {@code ENTRY:12} or {@code UNITS:MISSING}
     */
    ReviewAnswer explain(ReviewId review, String line, String words);

    /** Agrees with what the other side wrote last. */
    ReviewAnswer agree(ReviewId review, String line);
}
