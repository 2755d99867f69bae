package vn.songhanh.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page of the entries behind a number, with what all pages together come to.
 *
 * @param lines this page
 * @param entries how many entries there are in all
 * @param quantity the sum of their quantities: the number itself for flows, stocks and changes
 * @param enterprises how many enterprises count in them: the number itself for distinct counts
 * @param next where the next page begins; empty on the last one
 */
public record EntryList(List<EntryLine> lines, long entries, long quantity, long enterprises, Optional<Mark> next) {

    /** The last line that was read; entries written meanwhile move no later page. */
    public record Mark(LocalDate countsOn, EntryId entry) {}

    /**
     * Which page.
     *
     * @param after null for the first
     */
    public record Page(@Nullable Mark after, int size) {

        public static Page first(int size) {
            return new Page(null, size);
        }
    }
}
