package vn.songhanh.founding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.songhanh.enterprise.Reason;

/** What the enterprise says to the proposal. A note names nobody. */
public sealed interface Answer {

    LocalDate on();

    String note();

    /** It agrees. */
    record Consent(LocalDate on, String note) implements Answer {}

    /** It refuses; null as the reason is declined by the rules. */
    record Refusal(LocalDate on, @Nullable Reason reason, String note) implements Answer {}

    /** It asks for time until a day; null as the day is declined by the rules. */
    record Deferral(
            LocalDate on,
            @Nullable LocalDate until,
            @Nullable Reason reason,
            String note) implements Answer {}
}
