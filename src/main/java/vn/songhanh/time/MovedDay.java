package vn.songhanh.time;

import java.time.LocalDate;

/** A working day that the government made a day off, and the weekend day on which it is worked instead. */
public record MovedDay(LocalDate off, LocalDate worked) {}
