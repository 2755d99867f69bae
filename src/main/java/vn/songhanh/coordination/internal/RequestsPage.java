package vn.songhanh.coordination.internal;

import vn.songhanh.web.Page;

/**
 * The support requests of both bodies.
 *
 * @param officer whether the one who looks may write one
 */
public record RequestsPage(Rows<RequestLine> rows, boolean officer) implements Page {}
