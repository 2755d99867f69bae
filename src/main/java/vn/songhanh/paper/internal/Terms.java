package vn.songhanh.paper.internal;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The terms of one committee in their order, each until the first day of the next. */
record Terms(List<Term> all) {

    /** Committees are elected every five years; the terms of this time began in 2020 and 2025. */
    private static final int YEARS_OF_A_TERM = 5;

    private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);
    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2100;

    /** The days along which one series of numbers runs. */
    record Run(String name, LocalDate first, LocalDate last) {

        static Run year(LocalDate day) {
            return new Run(
                    Integer.toString(day.getYear()),
                    day.withDayOfYear(1),
                    day.withMonth(12).withDayOfMonth(31));
        }
    }

    /** What was written, and the usual terms that none of it takes the place of: congresses are held by the middle of the year. */
    static Terms of(List<Term> written) {
        var usual = IntStream.iterate(FIRST_YEAR, year -> year <= LAST_YEAR, year -> year + YEARS_OF_A_TERM)
                .mapToObj(Terms::usual)
                .filter(term -> written.stream().noneMatch(term::near));
        return new Terms(Stream.concat(usual, written.stream())
                .sorted(Comparator.comparing(Term::first))
                .toList());
    }

    private static Term usual(int year) {
        return new Term("%d-%d".formatted(year, year + YEARS_OF_A_TERM), LocalDate.of(year, Month.JULY, 1), true);
    }

    /** The term that holds the day. */
    Run on(LocalDate day) {
        var term = all.stream()
                .filter(one -> !one.first().isAfter(day))
                .reduce((_, last) -> last)
                .orElseThrow();
        return new Run(term.name(), term.first(), last(term));
    }

    private LocalDate last(Term term) {
        return all.stream()
                .filter(other -> other.first().isAfter(term.first()))
                .findFirst()
                .map(next -> next.first().minusDays(1))
                .orElse(NO_END);
    }

    /** Those that somebody may ask about: of the last ten years, the next one, and all that were written. */
    List<Term> around(LocalDate day) {
        return all.stream()
                .filter(term -> !term.usual()
                        || (last(term).isAfter(day.minusYears(YEARS_OF_A_TERM))
                                && term.first().isBefore(day.plusYears(YEARS_OF_A_TERM))))
                .toList();
    }
}
