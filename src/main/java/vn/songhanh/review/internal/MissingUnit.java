package vn.songhanh.review.internal;

import vn.songhanh.access.Side;
import vn.songhanh.text.Words;

/**
 * A unit whose figures are missing.
 *
 * @param side to which it submits
 * @param missing what of them, and since when or by when
 */
public record MissingUnit(Side side, String name, Words missing) {}
