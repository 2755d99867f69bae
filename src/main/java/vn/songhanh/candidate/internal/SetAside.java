package vn.songhanh.candidate.internal;

import java.time.LocalDate;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.text.Words;

/** One rule that was not kept, by whose decision and why. */
public record SetAside(StepKind kind, LocalDate on, Words clause, String decidedBy, String reason) {}
