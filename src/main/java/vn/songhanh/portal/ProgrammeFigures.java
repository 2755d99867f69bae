package vn.songhanh.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Words;

/**
 * Tells the front page how the programme stands: the module that knows the figures implements it, the portal prints them. It is asked
 * as a visitor asks, so it may tell only what both bodies have confirmed.
 */
public interface ProgrammeFigures {

    /** The strip of the front page; empty while there is nothing confirmed to show. */
    Optional<Strip> strip();

    /**
     * @param path the public page where all figures stand
     * @param asOf the day up to which they count
     * @param figures the three that the front page has room for
     */
    record Strip(String path, LocalDate asOf, List<Result> figures) {}

    /**
     * @param plan what was planned for the same time; null without a plan
     * @param past the same figure in the periods before, the oldest first; may be empty
     * @param path where the figure opens
     */
    record Result(
            Words name, long value, Words unit, @Nullable Long plan, List<Long> past, String path) {}
}
