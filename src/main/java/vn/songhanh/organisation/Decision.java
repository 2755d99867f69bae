package vn.songhanh.organisation;

import java.time.LocalDate;

/** The paper behind a change: its number, the day it was decided, the first day on which it holds. */
public record Decision(String number, LocalDate decidedOn, LocalDate effectiveOn) {}
