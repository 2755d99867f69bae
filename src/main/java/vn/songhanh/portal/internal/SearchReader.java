package vn.songhanh.portal.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.text.Fold;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;

/** Reads the search page. */
@Service
class SearchReader {

    static final int LONGEST = 120;
    private static final int ROWS = 12;

    private final SearchTable search;
    private final Teasers teasers;
    private final PortalFrames frames;

    SearchReader(SearchTable search, Teasers teasers, PortalFrames frames) {
        this.search = search;
        this.teasers = teasers;
        this.frames = frames;
    }

    @Transactional(readOnly = true)
    Found read(Place place, String asked, int page) {
        var frame = frames.frame(
                        place,
                        Words.of("Tìm kiếm", "Search"),
                        Words.of("Tìm trong các tin, bài.", "Search the articles."))
                .unlisted();
        var path = "/tim-kiem?q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
        if (Fold.search(asked).isEmpty()) {
            return new Found.Shows(new SearchPage(frame, asked, List.of(), new Paging(1, ROWS, 0), path));
        }
        var language = languageOfHits(asked, place.language());
        var paging = new Paging(page, ROWS, search.count(asked, language));
        var hits = search.find(asked, language, ROWS, paging.offset());
        var found = teasers.of(hits.stream().map(SearchTable.Hit::shown).toList(), language);
        return new Found.Shows(new SearchPage(
                frame,
                asked,
                IntStream.range(0, hits.size())
                        .mapToObj(i -> hit(found.get(i), hits.get(i).plain(), asked))
                        .toList(),
                paging,
                path));
    }

    /** What no English edition says may still be found in Vietnamese. */
    private Language languageOfHits(String asked, Language language) {
        return language == Language.EN && search.count(asked, Language.EN) == 0 ? Language.VI : language;
    }

    private static SearchPage.Hit hit(Teaser teaser, String plain, String asked) {
        return new SearchPage.Hit(
                teaser, Highlight.all(teaser.title(), asked), Highlight.around(teaser.lead() + " " + plain, asked));
    }
}
