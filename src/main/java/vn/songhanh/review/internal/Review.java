package vn.songhanh.review.internal;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.review.ReviewId;
import vn.songhanh.review.ReviewKind;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/**
 * One review as its rules see it.
 *
 * @param cutoff the day on which the register was counted, and as of which the structure is shown
 * @param unitsDue by when the units submit; unknown of reviews from before units were asked
 * @param reconcileDue by when the two bodies reconcile
 * @param submitted the sides that have submitted since it was last given back
 */
record Review(
        ReviewId id,
        ProgrammeId programme,
        ReviewKind kind,
        int year,
        Span span,
        LocalDate cutoff,
        @Nullable LocalDate unitsDue,
        @Nullable LocalDate reconcileDue,
        State state,
        Set<Side> submitted,
        int version) {

    /** How far it has come. */
    enum State {
        OPEN(Words.of("Đang lập", "Being written")),
        SUBMITTED(Words.of("Hai bên đã nộp", "Submitted by both")),
        RECONCILED(Words.of("Chờ ký", "To be signed")),
        SIGNED(Words.of("Một bên đã ký", "Signed by one")),
        LOCKED(Words.of("Đã ký, đã khóa", "Signed and locked")),
        PUBLISHED(Words.of("Đã công bố", "Published")),
        CANCELLED(Words.of("Đã hủy", "Cancelled"));

        private final Words words;

        State(Words words) {
            this.words = words;
        }

        Words words() {
            return words;
        }

        /** How many steps are done; none of a cancelled review, which is on no step. */
        int stage() {
            return this == CANCELLED ? -1 : ordinal();
        }

        boolean editable() {
            return this == OPEN || this == SUBMITTED || this == RECONCILED;
        }
    }

    /** The days that it counts and locks. */
    Period period() {
        return span.counted();
    }

    Words name() {
        var name = kind.name(span.named());
        return cancelled() ? Words.of("{0} (đã hủy)", "{0} (cancelled)").with(name) : name;
    }

    /** By when the units owe their figures; unknown where none are asked, or asked any more. */
    @Nullable
    LocalDate owed() {
        return cancelled() ? null : unitsDue;
    }

    /** Units submit, and are answered, until the figures are pinned. */
    boolean takesSubmissions() {
        return state == State.OPEN || state == State.SUBMITTED;
    }

    /** Texts may be written until the first signature. */
    boolean mayBeWritten() {
        return state.editable();
    }

    boolean maySubmit(Side side) {
        return state == State.OPEN && !submitted.contains(side);
    }

    /** A signed set may be pinned anew too: figures that moved after the first signature would otherwise bar the second. */
    boolean mayBePrepared() {
        return state == State.SUBMITTED || state == State.RECONCILED || state == State.SIGNED;
    }

    boolean mayBeGivenBack() {
        return mayBePrepared();
    }

    boolean maySign() {
        return state == State.RECONCILED || state == State.SIGNED;
    }

    /** Whether the newest snapshot is the one that is to be signed, or has been. */
    boolean pinned() {
        return maySign() || locked();
    }

    /** Whether both have signed. */
    boolean locked() {
        return state == State.LOCKED || state == State.PUBLISHED;
    }

    /** Whether nothing is done or owed any more. */
    boolean cancelled() {
        return state == State.CANCELLED;
    }

    /** What the state becomes when this side submits too. */
    State afterSubmission(Side side) {
        return submitted.contains(side.other()) ? State.SUBMITTED : State.OPEN;
    }
}
