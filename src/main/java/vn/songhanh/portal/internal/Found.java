package vn.songhanh.portal.internal;

import vn.songhanh.web.Page;

/** What a reader of the public site finds at a place. */
sealed interface Found {

    record Shows(Page page) implements Found {}

    /** Something for machines: a feed, a map of the site, data. */
    record Document(String mediaType, byte[] body) implements Found {}

    /** It is somewhere else for good; the path is without language. */
    record Moved(String path) implements Found {}

    /** It is somewhere else today. */
    record Elsewhere(String path) implements Found {}

    /** It was here and never will be again. */
    record Gone(Page page) implements Found {}
}
