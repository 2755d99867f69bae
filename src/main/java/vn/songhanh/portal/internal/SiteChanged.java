package vn.songhanh.portal.internal;

/** Readers see something else from now on. */
record SiteChanged() {}
