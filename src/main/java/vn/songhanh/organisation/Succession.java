package vn.songhanh.organisation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;

/**
 * A unit in which another one goes on, or from which it came.
 *
 * @param share how much of the earlier unit went to the later one, above 0 and at most 1; null where it is not known
 */
public record Succession(UnitId unit, @Nullable BigDecimal share) {

    /** The one unit in which another went on as a whole; none where it was divided, a part of it ended or nothing went on. */
    public static Optional<UnitId> whole(List<Succession> successions) {
        return successions.size() == 1
                ? successions.stream()
                        .filter(Succession::all)
                        .map(Succession::unit)
                        .findFirst()
                : Optional.empty();
    }

    private boolean all() {
        return share == null || share.compareTo(BigDecimal.ONE) >= 0;
    }
}
