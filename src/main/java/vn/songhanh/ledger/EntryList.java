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
 * @param enterprises how many enterprises count in them: the number itself for distinct counts; 0 for all others
 * @param next where the next page begins; empty on the last one
 */
public record EntryList(List<EntryLine> lines, long entries, long quantity, long enterprises, Optional<Mark> next) {

    /** No entry at all. */
    public static final EntryList NOTHING = new EntryList(List.of(), 0, 0, 0, Optional.empty());

    /**
     * A page of what was read for it.
     *
     * @param read the page, and one line more where there is a next one
     */
    public static EntryList of(List<EntryLine> read, Page page, long entries, long quantity, long enterprises) {
        var lines = read.stream().limit(page.size()).toList();
        var next = read.size() > lines.size()
                ? Optional.of(
                        new Mark(lines.getLast().countsOn(), lines.getLast().id()))
                : Optional.<Mark>empty();
        return new EntryList(lines, entries, quantity, enterprises, next);
    }

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
