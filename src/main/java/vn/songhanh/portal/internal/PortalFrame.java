package vn.songhanh.portal.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Words;

/**
 * What every public page has around it.
 *
 * @param programme whether there is a programme to be shown
 * @param here the path of the section one is in; null elsewhere
 * @param today the line with the day above the name
 */
public record PortalFrame(
        List<Section> sections,
        boolean programme,
        @Nullable String here,
        Words today,
        SiteOwner owner,
        HeadLines head) {

    PortalFrame in(String path) {
        return new PortalFrame(sections, programme, path, today, owner, head);
    }

    /** The same page with a feed of its own. */
    PortalFrame feeding(String feed) {
        return with(new HeadLines(
                head.title(),
                head.description(),
                head.canonical(),
                head.vietnamese(),
                head.english(),
                head.type(),
                head.image(),
                feed,
                head.found(),
                head.structured()));
    }

    /** The same page, but not for the lists of search engines. */
    PortalFrame unlisted() {
        return with(new HeadLines(
                head.title(),
                head.description(),
                head.canonical(),
                head.vietnamese(),
                head.english(),
                head.type(),
                head.image(),
                head.feed(),
                false,
                head.structured()));
    }

    PortalFrame with(HeadLines lines) {
        return new PortalFrame(sections, programme, here, today, owner, lines);
    }
}
