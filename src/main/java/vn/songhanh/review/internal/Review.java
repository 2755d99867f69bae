package vn.songhanh.review.internal;

import java.time.LocalDate;
import java.util.Set;
import vn.songhanh.access.Side;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.review.ReviewId;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/**
 * One review as its rules see it.
 *
 * @param submitted the sides that have submitted since it was last given back
 */
record Review(
        ReviewId id,
        ProgrammeId programme,
        int year,
        Period period,
        LocalDate cutoff,
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
        PUBLISHED(Words.of("Đã công bố", "Published"));

        private final Words words;

        State(Words words) {
            this.words = words;
        }

        Words words() {
            return words;
        }

        boolean editable() {
            return this == OPEN || this == SUBMITTED || this == RECONCILED;
        }
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
        return state.ordinal() >= State.RECONCILED.ordinal();
    }

    /** Whether both have signed. */
    boolean locked() {
        return state.ordinal() >= State.LOCKED.ordinal();
    }

    /** What the state becomes when this side submits too. */
    State afterSubmission(Side side) {
        return submitted.contains(side.other()) ? State.SUBMITTED : State.OPEN;
    }
}
