package vn.songhanh.portal.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.AccountId;
import vn.songhanh.portal.ArticleId;

/**
 * One edition as the rules see it.
 *
 * @param hands everybody who wrote in it
 * @param follows whether readers have seen an edition of the article before
 */
record Edition(
        EditionId id,
        ArticleId article,
        EditionState state,
        Set<AccountId> hands,
        @Nullable AccountId submitter,
        boolean follows,
        Saved saved,
        Written written,
        int version) {

    /** Who wrote in it last. */
    record Saved(String by, Instant at) {}

    sealed interface Step {
        record Agreed(EditionState next) implements Step {}

        record Declined(List<Objection> objections) implements Step {}
    }

    /** Handing in: nothing may be missing. */
    Step submit() {
        return state.open() ? unless(written.gaps(follows), EditionState.SUBMITTED) : notNow();
    }

    /** Back to those who wrote it, with a reason. */
    Step sendBack(String remark) {
        if (state != EditionState.SUBMITTED && state != EditionState.SCHEDULED) {
            return notNow();
        }
        return unless(remark.isBlank() ? List.of(new Objection.NoRemark()) : List.of(), EditionState.RETURNED);
    }

    /** Who wrote or submitted it may go on writing, as long as readers have not seen it. */
    Step takeBack() {
        return state == EditionState.SUBMITTED || state == EditionState.SCHEDULED
                ? new Step.Agreed(EditionState.DRAFT)
                : notNow();
    }

    /** Four eyes: a second person approves. What is meant for later goes on the clock. */
    Step publish(AccountId by, Instant at, Instant now) {
        if (state != EditionState.SUBMITTED) {
            return notNow();
        }
        var objections = new ArrayList<>(written.gaps(follows));
        if (hands.contains(by) || by.equals(submitter)) {
            objections.add(new Objection.OwnWork());
        }
        return unless(objections, at.isAfter(now) ? EditionState.SCHEDULED : EditionState.PUBLISHED);
    }

    private Step notNow() {
        return new Step.Declined(List.of(new Objection.NotInState(state)));
    }

    private static Step unless(List<Objection> objections, EditionState next) {
        return objections.isEmpty() ? new Step.Agreed(next) : new Step.Declined(List.copyOf(objections));
    }
}
