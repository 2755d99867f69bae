package vn.songhanh.coordination.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;
import vn.songhanh.coordination.Verdict;
import vn.songhanh.web.Page;

/**
 * One support request.
 *
 * @param unit the name of the unit that asks
 * @param asked the name of the body that is asked
 * @param ours whether the one who looks may change, send and take it back
 * @param answering whether they may answer it now
 * @param typed the answer as typed
 */
public record RequestPage(
        long id,
        String subject,
        String words,
        Side from,
        String unit,
        String asked,
        LocalDate answerBy,
        boolean late,
        RequestState state,
        @Nullable LocalDate sentOn,
        @Nullable Verdict verdict,
        String answer,
        @Nullable LocalDate answeredOn,
        String answeredBy,
        String writtenBy,
        boolean ours,
        boolean answering,
        Typed typed,
        Faults faults)
        implements Page {

    /** What was typed as an answer. */
    public record Typed(@Nullable String verdict, @Nullable String words) {

        static final Typed NOTHING = new Typed(null, null);
    }

    public String path() {
        return "/app/requests/" + id;
    }
}
