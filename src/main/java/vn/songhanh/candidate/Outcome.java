package vn.songhanh.candidate;

import java.util.List;

/** What came of a step. */
public sealed interface Outcome {

    /** The person stands so now. */
    record Done(CandidateId id, Stage stage) implements Outcome {}

    /** Nothing changed, and why; at least one reason. */
    record Declined(List<Objection> objections) implements Outcome {

        public static Declined because(Objection objection) {
            return new Declined(List.of(objection));
        }
    }
}
