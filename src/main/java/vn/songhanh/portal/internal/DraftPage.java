package vn.songhanh.portal.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.attachment.Picture;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;
import vn.songhanh.web.Ui;

/**
 * The form in which a draft is written.
 *
 * @param article null for a new one
 * @param follows whether readers know an edition before this one
 * @param pictures the pictures of the form, by their hash
 * @param saved whether what is shown has been kept, although something is wrong
 * @param theirs what somebody else saved after this form was opened; null otherwise
 */
public record DraftPage(
        @Nullable ArticleId article,
        boolean follows,
        DraftForm form,
        List<Section> sections,
        Map<String, Picture> pictures,
        Map<String, Words> faults,
        boolean saved,
        @Nullable Theirs theirs)
        implements Page {

    /** The newer text of somebody else, to be compared. */
    public record Theirs(String by, String at, String title, String lead, String body) {}

    public String action() {
        return article == null ? "/app/newsroom/articles" : "/app/newsroom/articles/%s/draft".formatted(article);
    }

    public String back() {
        return article == null ? "/app/newsroom" : "/app/newsroom/articles/" + article;
    }

    public Map<String, String> sectionOptions(Ui ui) {
        var options = new LinkedHashMap<String, String>();
        sections.forEach(section -> options.put(Long.toString(section.id()), ui.say(section.name())));
        return options;
    }

    /** The smallest size of a picture; empty when it is not there. */
    public String thumbnail(PictureForm picture) {
        var found = pictures.get(picture.picture() == null ? "" : picture.picture());
        return found == null ? "" : found.addressFor(400);
    }

    public @Nullable String fault(Ui ui, String field) {
        var words = faults.get(field);
        return words == null ? null : ui.say(words);
    }

    public Map<String, String> summed(Ui ui) {
        var summed = new LinkedHashMap<String, String>();
        faults.forEach((field, words) -> summed.put(field, ui.say(words)));
        return summed;
    }
}
