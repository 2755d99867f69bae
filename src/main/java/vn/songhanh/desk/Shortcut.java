package vn.songhanh.desk;

import vn.songhanh.text.Words;

/**
 * Something that a person begins any day, one click away.
 *
 * @param icon the name of a symbol of {@code icons.svg}
 */
public record Shortcut(Words what, String href, String icon) {}
