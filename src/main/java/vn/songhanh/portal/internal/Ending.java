package vn.songhanh.portal.internal;

import vn.songhanh.portal.ArticleId;
import vn.songhanh.text.Words;

/** The three ways to take an article down, each with its own answer to those who come to its address. */
sealed interface Ending {

    /** It was true and no longer is: the page stays, with a dated notice. */
    record Withdrawn(Words notice) implements Ending {}

    /** It should never have stood there: gone for good (410). */
    record InError(Words notice) implements Ending {}

    /** Another article says it: its address leads there (301). */
    record Merged(ArticleId into) implements Ending {}
}
