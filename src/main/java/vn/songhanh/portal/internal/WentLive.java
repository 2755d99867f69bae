package vn.songhanh.portal.internal;

import java.time.Instant;

/**
 * Readers see this edition from now on.
 *
 * @param firstSeen since when they see the article, in whichever edition
 */
record WentLive(Edition edition, Instant firstSeen) {}
