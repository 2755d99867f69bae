package vn.songhanh.portal.internal;

import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/** The answer at the address of an article that should never have stood there. Of the article itself it tells nothing. */
public record GonePage(PortalFrame frame, Words notice) implements Page {

    static GonePage of(PortalFrames frames, Place place, ArticleTable.Story story) {
        var title = Words.of("Bài đã được gỡ", "This article was removed");
        return new GonePage(frames.frame(place, title, title).unlisted(), story.ending());
    }
}
