package vn.songhanh.review.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;
import vn.songhanh.web.Page;

/**
 * One review: figures, texts, who has done what, and the next step.
 *
 * @param position the pinned position of the ledger; null before
 * @param identical whether recomputing the snapshot gives the same hash
 * @param acts what this seat may do now: {@code submission}, {@code return}, {@code preparation}, {@code signature}
 */
public record ReviewPage(
        long id,
        String programme,
        Words title,
        int year,
        Period period,
        String state,
        Words stateWords,
        List<FigureGroup> groups,
        List<Section> sections,
        List<Step> steps,
        @Nullable Long position,
        @Nullable String hash,
        boolean identical,
        List<String> signatures,
        List<String> acts,
        boolean editable,
        @Nullable Words problem)
        implements Page {

    /** One section of the report with its newest text. */
    public record Section(String number, Words title, String words, String by) {}

    /** One step of the story. */
    public record Step(String when, Words what, String by, String side, String remark) {}

    public String address() {
        return "/app/reviews/" + id;
    }

    public boolean may(String act) {
        return acts.contains(act);
    }

    /** How far it has come, from 0 (being written) to 4 (locked). */
    public int stage() {
        return Math.min(Review.State.valueOf(state).ordinal(), 4);
    }
}
