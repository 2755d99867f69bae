package vn.songhanh.time;

import java.time.LocalDate;
import vn.songhanh.text.Words;

/** A day off by law, and why. */
public record Holiday(LocalDate date, Words name) {}
