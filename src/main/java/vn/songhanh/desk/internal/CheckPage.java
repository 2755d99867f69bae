package vn.songhanh.desk.internal;

import vn.songhanh.web.Page;

/** One rule with the list of what breaks it. */
public record CheckPage(ChecksPage.Line line, int limit) implements Page {}
