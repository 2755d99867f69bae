package vn.songhanh.portal.internal;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.songhanh.text.Language;

/** What stands around an article: what belongs to it, and what else there is to read. */
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

    /** "Tin khác": the newest of the section, then the newest of all. */
    List<Teaser> others(Edition edition, Section section, Language language) {
        var rows = Stream.concat(
                        shown.newestOf(section, OTHERS / 2 + 1, 0).stream(), shown.newest(OTHERS * 2, 0).stream())
                .distinct()
                .filter(row -> !row.id().equals(edition.article()))
                .limit(OTHERS)
                .toList();
        return teasers.of(rows, language);
    }
}
