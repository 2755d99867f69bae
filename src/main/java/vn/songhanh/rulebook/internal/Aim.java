package vn.songhanh.rulebook.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A threshold that the bodies set themselves, as it last stood; what a law or a charter says is not changed here. */
record Aim(String code, Topic topic, int value, LocalDate from) {

    /** A new value, the first day on which it holds, and the paper that says so. */
    record Wish(int value, LocalDate from, String paper) {}

    sealed interface Change {
        record Agreed(Wish wish) implements Change {}

        record Declined(List<Objection> objections) implements Change {}
    }

    sealed interface Objection {
        record RuledByLaw() implements Objection {}

        record NotPositive() implements Objection {}

        record PaperMissing() implements Objection {}

        /** The past stays: the new value begins after the day on which the last one began. */
        record NotAfter(LocalDate last) implements Objection {}
    }

    Change change(Wish wish) {
        var objections = new ArrayList<Objection>();
        if (topic != Topic.PLAN) {
            objections.add(new Objection.RuledByLaw());
        }
        if (wish.value() < 1) {
            objections.add(new Objection.NotPositive());
        }
        if (wish.paper().isBlank()) {
            objections.add(new Objection.PaperMissing());
        }
        if (!wish.from().isAfter(from)) {
            objections.add(new Objection.NotAfter(from));
        }
        return objections.isEmpty() ? new Change.Agreed(wish) : new Change.Declined(objections);
    }
}
