package vn.songhanh.candidate.internal;

import java.time.LocalDate;

/**
 * What a person has asked for, of whichever body, by which nothing new is recorded of them: that consent be withdrawn or the data
 * erased, until it is done, and that the processing be restricted, until they ask it no more (Law 91/2025/QH15, article 4).
 */
public record Standstill(RequestKind kind, LocalDate on) {}
