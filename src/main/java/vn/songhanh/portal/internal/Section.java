package vn.songhanh.portal.internal;

import vn.songhanh.text.Words;

/** A section of the site ("chuyên mục"). */
public record Section(long id, String slug, Words name, Words about) {

    public String path() {
        return PublicPaths.section(slug);
    }
}
