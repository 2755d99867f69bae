package vn.songhanh.coordination.internal;

import vn.songhanh.web.Page;

/** What meetings gave units to do. */
public record AssignmentsPage(Rows<AssignmentLine> rows) implements Page {}
