package vn.songhanh.portal.internal;

/** A stretch of plain text on the search page; a hit is marked. */
public record Piece(String text, boolean hit) {}
