package vn.songhanh.programme.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;

/**
 * One version of a year's plan with all its targets.
 *
 * @param by the name of the person who made it; empty for the house
 * @param side the body they acted for; null for the house
 */
public record PlanVersion(
        int number,
        String reason,
        Instant madeAt,
        String by,
        @Nullable Side side,
        PlanSheet sheet) {}
