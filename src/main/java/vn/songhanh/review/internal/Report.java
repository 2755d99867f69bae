package vn.songhanh.review.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;
import vn.songhanh.document.Block;
import vn.songhanh.programme.Plan;
import vn.songhanh.programme.Programme;
import vn.songhanh.text.Words;

/**
 * What the report of a review says, before it takes the form of a document.
 *
 * @param plans the versions that results are measured against, by year
 * @param minutes what the reconciliation minutes say; empty where no review has been opened
 * @param texts by section ({@code I} to {@code VI}) and the annex of those rewarded; one that nobody has written is missing
 */
record Report(
        Programme programme,
        Lookback lookback,
        Issue issue,
        List<FigureGroup> groups,
        List<Plan> plans,
        Map<String, String> texts,
        List<Founded> founded,
        List<Block> minutes) {

    /**
     * Who issues it, where and when.
     *
     * @param number of the lead side's series; absent until both have signed
     * @param signers by side; a side that has not signed is missing
     * @param recipients to whom it goes
     */
    record Issue(
            Heads heads,
            String place,
            LocalDate date,
            OptionalInt number,
            Map<Side, Signer> signers,
            List<String> recipients) {}

    /** One who has signed, in the post that is printed. */
    record Signer(String name, String post) {}

    /**
     * One organisation that was founded in the period, as the annex lists it.
     *
     * @param takenBack whether it counts in an earlier period, that is signed, and was taken back in this one
     */
    record Founded(
            Words kind,
            String name,
            String enterpriseCode,
            LocalDate on,
            String decision,
            @Nullable LocalDate decidedOn,
            boolean takenBack) {}

    /** Which version of the plan every share is of, such as "Kế hoạch năm 2022: Bản số 2, hai bên đã ký". */
    List<String> measuredAgainst() {
        return plans.stream()
                .map(plan -> "Kế hoạch năm %d: %s"
                        .formatted(plan.year(), plan.called().vi()))
                .toList();
    }
}
