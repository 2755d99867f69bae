package vn.songhanh.coordination.internal;

import vn.songhanh.web.Page;

/**
 * The meetings.
 *
 * @param officer whether the one who looks may call one
 */
public record MeetingsPage(Rows<MeetingLine> rows, boolean officer) implements Page {}
