package vn.songhanh.portal.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.portal.ArticleId;

/**
 * An article as the rules see it.
 *
 * @param live the edition that readers see or last saw; null before the first publication
 */
record Article(
        ArticleId id, String slug, Fate fate, @Nullable EditionId live, int version) {

    /** What became of it. */
    enum Fate {
        UNSEEN,
        SHOWN,
        WITHDRAWN,
        IN_ERROR,
        MERGED
    }

    sealed interface Taking {
        record Agreed(Fate fate) implements Taking {}

        record Declined(List<Objection> objections) implements Taking {}
    }

    /** @param intoShown whether the article that takes its place is on the site */
    Taking takeDown(Ending ending, boolean intoShown) {
        if (fate != Fate.SHOWN) {
            return new Taking.Declined(List.of(new Objection.NotShown()));
        }
        return switch (ending) {
            case Ending.Withdrawn(var notice) when notice.vi().isBlank() -> declined(new Objection.NoNotice());
            case Ending.Merged(var into)
            when into.equals(id) || !intoShown -> declined(new Objection.NothingToMergeInto());
            case Ending.Withdrawn _ -> new Taking.Agreed(Fate.WITHDRAWN);
            case Ending.InError _ -> new Taking.Agreed(Fate.IN_ERROR);
            case Ending.Merged _ -> new Taking.Agreed(Fate.MERGED);
        };
    }

    private static Taking declined(Objection objection) {
        return new Taking.Declined(List.of(objection));
    }
}
