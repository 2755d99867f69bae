package vn.songhanh.access.internal;

import vn.songhanh.web.Page;

/** Says that a form is to be opened again; {@code back} is its page. */
public record FormAgainPage(String back) implements Page {}
