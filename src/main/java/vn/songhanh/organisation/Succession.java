package vn.songhanh.organisation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;

/**
 * A unit in which another one goes on, or from which it came.
 *
 * @param share how much of the earlier unit went to the later one, above 0 and at most 1; null where it is not known
 */
public record Succession(UnitId unit, @Nullable BigDecimal share) {}
