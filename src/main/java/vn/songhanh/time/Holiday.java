package vn.songhanh.time;

import java.time.LocalDate;
import vn.songhanh.text.Words;

/**
 * A day off by law.
 *
 * @param clause the clause that gives it, in the code that was in force on that day
 */
public record Holiday(LocalDate date, Words name, Words clause) {}
