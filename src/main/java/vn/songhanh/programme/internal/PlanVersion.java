package vn.songhanh.programme.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;
import vn.songhanh.programme.Plan;
import vn.songhanh.text.Words;

/**
 * One version of a year's plan.
 *
 * @param by the name of the person who made it; empty for the house
 * @param side the body they acted for; null for the house
 * @param signatures of leaders, in the order in which they signed; at most one of each body
 */
public record PlanVersion(
        long id,
        int number,
        String reason,
        Instant madeAt,
        String by,
        @Nullable Side side,
        List<Signature> signatures) {

    /** A leader's signature for one body. */
    public record Signature(Side side, long account, String name, Instant at) {}

    /** Leaders of both bodies have signed. */
    public boolean signed() {
        return signatures.size() == Side.values().length;
    }

    public Optional<Signature> by(Side body) {
        return signatures.stream().filter(one -> one.side() == body).findFirst();
    }

    public Words called() {
        return Plan.called(number, signed());
    }

    /** The version that a year is measured by: the last one signed by both, else the newest draft. */
    public static Optional<PlanVersion> inForce(List<PlanVersion> newestFirst) {
        return newestFirst.stream()
                .filter(PlanVersion::signed)
                .findFirst()
                .or(() -> newestFirst.stream().findFirst());
    }
}
