package vn.songhanh.founding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.text.Words;

/**
 * A case as a request to found needs it.
 *
 * @param name of the enterprise, or of the trade
 * @param where the code of the enterprise, or the commune or ward of the trade
 * @param survey the latest count of people; null where nobody was counted
 */
public record CaseFile(
        CaseId id,
        About about,
        String name,
        String where,
        @Nullable Survey survey,
        Objective objective,
        CaseState state,
        List<Paper> dossier) {

    public CaseFile {
        dossier = List.copyOf(dossier);
    }

    public boolean ofTrade() {
        return about instanceof About.Trade;
    }

    /** What goes with the request. */
    public List<Paper> beside() {
        return dossier.stream().filter(paper -> !paper.request()).toList();
    }

    /** Whether all that must go with the request is there. */
    public boolean complete() {
        return beside().stream().allMatch(paper -> paper.there() || !paper.required());
    }

    /**
     * A paper that the dossier holds, and whether it is there.
     *
     * @param request whether it is the request itself, with which the others go
     */
    public record Paper(Words words, boolean required, boolean there, boolean request) {}
}
