package vn.songhanh.candidate.internal;

import java.time.Instant;

/** One look at a person. */
public record Look(LookPurpose purpose, String by, Instant at) {}
