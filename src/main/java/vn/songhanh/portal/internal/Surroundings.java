package vn.songhanh.portal.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.songhanh.text.Language;

/** What stands around an article: what belongs to it, and what else the section has. */
@Component
class Surroundings {

    private static final int RELATED = 4;
    private static final int OTHERS = 7;

    private final ShownTable shown;
    private final Teasers teasers;

    Surroundings(ShownTable shown, Teasers teasers) {
        this.shown = shown;
        this.teasers = teasers;
    }

    /** "Tin liên quan". */
    List<Teaser> related(Edition edition, Language language) {
        return teasers.of(shown.related(edition.article(), edition.id(), RELATED), language);
    }

    /** "Tin khác". */
    List<Teaser> others(Edition edition, Section section, Language language) {
        var rows = shown.newestOf(section, OTHERS + 1, 0).stream()
                .filter(row -> !row.id().equals(edition.article()))
                .limit(OTHERS)
                .toList();
        return teasers.of(rows, language);
    }
}
