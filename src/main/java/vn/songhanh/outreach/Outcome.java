package vn.songhanh.outreach;

import java.util.List;

/** What came of telling an activity. */
public sealed interface Outcome {

    /** The activity stands so now. */
    record Done(ActivityId id, ActivityState state) implements Outcome {}

    /** Nothing changed, and why; at least one reason. */
    record Declined(List<Objection> objections) implements Outcome {

        public static Declined because(Objection objection) {
            return new Declined(List.of(objection));
        }
    }
}
