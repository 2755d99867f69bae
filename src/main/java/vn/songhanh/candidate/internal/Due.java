package vn.songhanh.candidate.internal;

import java.time.LocalDate;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.text.Words;

/** Something that is due, its last day, and the rule that says so. */
public record Due(Words what, LocalDate day, Rule rule) {}
