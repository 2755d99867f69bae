package vn.songhanh.review.internal;

import java.util.function.Consumer;
import vn.songhanh.document.OfficialDocument;
import vn.songhanh.document.Press;

/**
 * A document that has taken its number and waits for its files.
 *
 * @param keeping how they are kept
 */
record Numbered(OfficialDocument document, Consumer<Press.Files> keeping) {}
