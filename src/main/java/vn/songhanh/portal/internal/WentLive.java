package vn.songhanh.portal.internal;

import java.time.Instant;

/** Readers see this edition from a moment on. */
record WentLive(Edition edition, Instant at) {}
