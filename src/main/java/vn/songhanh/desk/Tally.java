package vn.songhanh.desk;

import java.util.List;
import vn.songhanh.access.Mandate;
import vn.songhanh.text.Words;

/** How many things wait for a person, heading by heading: what may be told outside of the system. */
public interface Tally {

    /** What waits at this seat, and what the seat waits for. */
    List<Count> counts(Mandate mandate);

    /**
     * How many things stand under a heading.
     *
     * @param href where they stand
     * @param late how many of them are past their day
     * @param theirs whether others have to do them
     */
    record Count(Words heading, String href, int all, int late, boolean theirs) {}
}
