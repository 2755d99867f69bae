package vn.songhanh.paper.internal;

import java.time.LocalDate;

/**
 * A committee's term: the numbers of a Party body's papers run along it (domain.md §8).
 *
 * @param name the years of its congresses, such as {@code 2025-2030}
 * @param first its first day: that of the congress that elected the committee
 * @param usual whether nobody has written it down
 */
record Term(String name, LocalDate first, boolean usual) {

    /** What was written takes the place of the usual term that begins within half a term of it. */
    private static final int MONTHS_NEAR = 30;

    static Term written(String name, LocalDate first) {
        return new Term(name, first, false);
    }

    boolean near(Term other) {
        return first.isAfter(other.first.minusMonths(MONTHS_NEAR))
                && first.isBefore(other.first.plusMonths(MONTHS_NEAR));
    }
}
