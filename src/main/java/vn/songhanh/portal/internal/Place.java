package vn.songhanh.portal.internal;

import vn.songhanh.text.Language;

/**
 * What a public answer depends on, and all that it may depend on: no header, no cookie, no other parameter changes it.
 *
 * @param path without the language prefix
 * @param query the parameters that the page knows, written by us; empty when there are none
 */
record Place(Language language, String path, String query) {

    static Place of(Language language, String path) {
        return new Place(language, path, "");
    }
}
