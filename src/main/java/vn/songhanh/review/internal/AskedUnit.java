package vn.songhanh.review.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;

/**
 * A unit that was asked for its figures, as the rules see it.
 *
 * @param versions what it has submitted, the oldest first
 */
record AskedUnit(UnitId unit, Side side, List<Version> versions) {

    /**
     * One version of what a unit submitted.
     *
     * @param position of the ledger at which the figures were read
     * @param late sent after the day on which it was due
     * @param answer of the body above; null while there is none
     */
    record Version(
            long id,
            int number,
            long position,
            Snapshot figures,
            String remark,
            boolean late,
            Instant at,
            String by,
            @Nullable Answer answer) {}

    /** What the body above said to a version. */
    record Answer(boolean accepted, String reason, Instant at, String by) {}

    Optional<Version> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    UnitState state() {
        return newest().map(AskedUnit::stateOf).orElse(UnitState.MISSING);
    }

    private static UnitState stateOf(Version version) {
        var answer = version.answer();
        if (answer == null) {
            return UnitState.SENT;
        }
        return answer.accepted() ? UnitState.ACCEPTED : UnitState.RETURNED;
    }

    /** Whether its first figures came after the day on which they were due. */
    boolean late() {
        return !versions.isEmpty() && versions.getFirst().late();
    }

    boolean maySend() {
        return state() != UnitState.ACCEPTED;
    }

    boolean waits() {
        return state() == UnitState.SENT;
    }
}
