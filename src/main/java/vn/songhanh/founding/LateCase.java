package vn.songhanh.founding;

import java.time.LocalDate;
import vn.songhanh.text.Words;

/**
 * An unfinished case whose day has passed.
 *
 * @param enterprise its name
 * @param due the last day of the next step
 * @param why it was that day
 */
public record LateCase(CaseId id, String enterprise, Objective objective, LocalDate due, Words why) {}
