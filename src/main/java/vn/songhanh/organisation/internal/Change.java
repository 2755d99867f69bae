package vn.songhanh.organisation.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Reorganisation.Target;
import vn.songhanh.organisation.Reorganisation.Title;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitEvent;
import vn.songhanh.organisation.UnitKind;

/** One event and all that it does to the trees: agreed, not yet written. */
record Change(UnitEvent.Kind kind, Decision decision, List<Step> steps, String note) {

    /** How a unit takes part in an event. */
    enum Part {
        PREDECESSOR,
        SUCCESSOR,
        SUBJECT,
        MOVED
    }

    sealed interface Step {

        record Begin(Target.Begun unit, Part part, @Nullable BigDecimal share) implements Step {}

        /** The same unit goes on with other facts; {@code parent} is null for a root. */
        record Alter(
                Unit was,
                UnitKind kind,
                Title title,
                @Nullable Target parent,
                boolean suspended,
                Part part) implements Step {}

        record End(Unit was, Part part, @Nullable BigDecimal share) implements Step {}

        /** Takes part in the event and stays what it is. */
        record Stay(UnitId unit, Part part, @Nullable BigDecimal share) implements Step {}
    }

    <T extends Step> Stream<T> steps(Class<T> type) {
        return steps.stream().filter(type::isInstance).map(type::cast);
    }
}
