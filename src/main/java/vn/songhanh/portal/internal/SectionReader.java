package vn.songhanh.portal.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.web.NotFound;

/** Reads a section's page. */
@Service
class SectionReader {

    private static final int ROWS = 12;
    private static final int SIDE = 6;

    private final SectionTable sections;
    private final ShownTable shown;
    private final Teasers teasers;
    private final PortalFrames frames;

    SectionReader(SectionTable sections, ShownTable shown, Teasers teasers, PortalFrames frames) {
        this.sections = sections;
        this.shown = shown;
        this.teasers = teasers;
        this.frames = frames;
    }

    @Transactional(readOnly = true)
    Found read(Place place, String slug, int page) {
        var section = sections.bySlug(slug).orElseThrow(NotFound::new);
        var paging = new Paging(page, ROWS, shown.countOf(section));
        if (paging.beyond()) {
            throw new NotFound();
        }
        var rows = shown.newestOf(section, ROWS, paging.offset());
        return new Found.Shows(new SectionPage(
                frames.frame(place, section.name(), section.about())
                        .feeding(section.path() + "/rss.xml")
                        .in(section.path()),
                section,
                teasers.of(rows, place.language()),
                paging,
                teasers.of(shown.newest(SIDE, 0), place.language())));
    }
}
