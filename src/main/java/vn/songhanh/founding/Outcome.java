package vn.songhanh.founding;

import java.util.List;

/** What came of a step. */
public sealed interface Outcome {

    /** The case stands so now. */
    record Done(CaseId id, CaseState state) implements Outcome {}

    /** Nothing changed, and why; at least one reason. */
    record Declined(List<Objection> objections) implements Outcome {

        public static Declined because(Objection objection) {
            return new Declined(List.of(objection));
        }
    }
}
