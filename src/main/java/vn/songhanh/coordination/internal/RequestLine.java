package vn.songhanh.coordination.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;
import vn.songhanh.coordination.Verdict;

/**
 * A support request in the list.
 *
 * @param late whether the day of the answer has passed without one
 */
public record RequestLine(
        long id,
        String subject,
        Side from,
        String unit,
        @Nullable LocalDate sentOn,
        LocalDate answerBy,
        RequestState state,
        @Nullable Verdict verdict,
        @Nullable LocalDate answeredOn,
        boolean late) {}
