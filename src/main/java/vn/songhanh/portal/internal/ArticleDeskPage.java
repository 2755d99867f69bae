package vn.songhanh.portal.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * One article on the newsroom's desk: where it stands and what can be done with it now.
 *
 * @param open the state of the edition that is worked on; null when none is
 * @param gaps what must be mended before it is handed in
 * @param remark why it was returned; empty otherwise
 * @param due when it goes live; null unless it is on the clock
 * @param path where readers find it; null while they do not
 * @param may what the person who looks may do
 * @param faults why the last step was not taken, by field
 * @param typed what was typed into the form of that step
 */
public record ArticleDeskPage(
        ArticleId article,
        String title,
        Section section,
        @Nullable EditionState open,
        List<Words> gaps,
        String remark,
        @Nullable Instant due,
        @Nullable String path,
        boolean shown,
        May may,
        List<Told> story,
        Map<String, Words> faults,
        Map<String, String> typed)
        implements Page {

    /**
     * @param approve that the person holds a role that approves
     * @param own that the person wrote or submitted it, so that somebody else has to approve
     */
    public record May(boolean write, boolean approve, boolean own) {}

    /** A step of one of its editions. */
    public record Told(int edition, EditionStep step, String person, String note, Instant at) {}

    public String desk() {
        return "/app/newsroom/articles/" + article;
    }

    /** What is wrong with a field. */
    public @Nullable Words fault(String field) {
        return faults.get(field);
    }

    ArticleDeskPage refusing(Map<String, Words> why, Map<String, String> was) {
        return new ArticleDeskPage(article, title, section, open, gaps, remark, due, path, shown, may, story, why, was);
    }
}
