package vn.songhanh.web;

import vn.songhanh.text.Language;

/** Prints pages that all readers see alike, so that the print may be kept and handed out again. */
public interface Press {

    /**
     * The page as UTF-8 HTML, without anything of the one who asked first: no seat, no notice, no token.
     *
     * @param path the address of the page without its language prefix
     * @param query the part of the query that changes the page; empty when there is none
     */
    byte[] print(Page page, Language language, String path, String query);
}
