package vn.songhanh.candidate.internal;

import java.time.LocalDate;

/** A path of the Party side that goes on under an introduction since a day. */
public record Joined(String code, LocalDate on) {}
