package vn.songhanh.candidate.internal;

import java.time.Instant;
import vn.songhanh.access.Side;

/**
 * One look at a person.
 *
 * @param by the officer; empty where the other body looked, of which no more is told
 */
public record Look(LookPurpose purpose, Side side, String by, Instant at) {}
