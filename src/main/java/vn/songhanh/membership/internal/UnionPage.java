package vn.songhanh.membership.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * The members' book of one union: up to two years, the latest month first.
 *
 * @param above the name of the unit above it
 * @param enterprises where it is, name by address
 * @param now how it stands in the latest month
 * @param survey what the latest survey says beside the book; null where there is none
 * @param labels the months in order, for the drawing
 * @param earlier the month before the first one shown; null at the beginning of the programme
 */
public record UnionPage(
        long union,
        String name,
        String above,
        Map<String, String> enterprises,
        @Nullable LocalDate ended,
        Balance now,
        @Nullable Survey survey,
        List<String> labels,
        List<Long> closings,
        List<Month> months,
        @Nullable String earlier,
        boolean mayTell)
        implements Page {

    /**
     * The latest survey beside the book.
     *
     * @param agrees whether the book says as many for that day, give or take what came and went in its month
     */
    public record Survey(LocalDate on, int members, long booked, boolean agrees) {}

    /**
     * A month of the book.
     *
     * @param tellings what was told of it, the latest first; empty while nothing was
     * @param missing whether it should have been told
     */
    public record Month(String code, String label, Balance balance, List<Telling> tellings, boolean missing) {}

    /**
     * What was told, by whom.
     *
     * @param entry where it stands in the ledger; null for a month in which nobody came or went
     * @param counts false where it was corrected or withdrawn since
     */
    public record Telling(
            Words moved,
            String by,
            java.time.Instant at,
            String reason,
            @Nullable Long entry,
            boolean counts) {}

    public String path() {
        return MembershipQuestion.PATH + "/" + union;
    }
}
