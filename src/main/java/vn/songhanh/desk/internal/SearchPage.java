package vn.songhanh.desk.internal;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.songhanh.desk.Finder;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/** What one question finds, by kind; nothing has been asked while the question is empty. */
public record SearchPage(String question, List<Hits> hits) implements Page {

    /**
     * Matches of one kind.
     *
     * @param all how many there are, where that is more than these and known
     * @param listing where all of them stand; null where these are all, or there is no such list
     */
    public record Hits(
            Words kind,
            List<Finder.Found> found,
            OptionalLong all,
            @Nullable String listing) {}
}
