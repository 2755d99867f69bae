package vn.songhanh.candidate.internal;

import java.time.Instant;

/** A step that was told wrongly, as it was told, and by whom, when and why it was taken back. */
public record UndoneStep(Told told, String by, Instant at, String reason) {}
