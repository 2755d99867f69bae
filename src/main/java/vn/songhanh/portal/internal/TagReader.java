package vn.songhanh.portal.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.text.Words;
import vn.songhanh.web.NotFound;

/** Reads the page of a tag. A tag that no published article has is none. */
@Service
class TagReader {

    private static final int ROWS = 12;

    private final ShownTable shown;
    private final Teasers teasers;
    private final PortalFrames frames;

    TagReader(ShownTable shown, Teasers teasers, PortalFrames frames) {
        this.shown = shown;
        this.teasers = teasers;
        this.frames = frames;
    }

    @Transactional(readOnly = true)
    Found read(Place place, String slug, int page) {
        var name = shown.tagName(slug).orElseThrow(NotFound::new);
        var rows = shown.withTag(slug, ROWS + 1, (page - 1) * ROWS);
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        var frame = frames.frame(
                place,
                Words.same(name),
                Words.of("Các bài có từ khóa \"{0}\".", "Articles with the keyword \"{0}\".")
                        .with(name));
        return new Found.Shows(new TagPage(
                frame,
                name,
                PublicPaths.tag(slug),
                teasers.of(rows.stream().limit(ROWS).toList(), place.language()),
                page,
                rows.size() > ROWS));
    }
}
