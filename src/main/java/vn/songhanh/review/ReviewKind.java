package vn.songhanh.review;

import java.time.LocalDate;
import java.util.Optional;
import vn.songhanh.programme.Deadlines;
import vn.songhanh.programme.Programme;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/**
 * What a review looks back on. Each locks what is still open of its period: the half-year its half, the year what the half-year has
 * left, the final review what no review has locked before (docs/decisions/0010).
 */
public enum ReviewKind {
    HALF(Words.of("Sơ kết 6 tháng đầu năm {0}", "Review of the first half of {0}")),
    YEAR(Words.of("Sơ kết năm {0}", "Review of {0}")),
    TERM(Words.of("Tổng kết giai đoạn {1}–{0}", "Final review of {1}–{0}"));

    private final Words name;

    ReviewKind(Words name) {
        this.name = name;
    }

    /**
     * How an officer says it.
     *
     * @param period what it looks back on
     */
    public Words name(Period period) {
        return name.with(
                Integer.toString(period.last().getYear()),
                Integer.toString(period.first().getYear()));
    }

    /** What it looks back on in that year of the programme; empty outside of its term. */
    public Optional<Period> period(Programme programme, int year) {
        return switch (this) {
            case HALF -> Period.half(year, 1).shared(programme.term());
            case YEAR -> programme.year(year);
            case TERM ->
                Optional.of(programme.term()).filter(term -> term.last().getYear() == year);
        };
    }

    /** By when the units submit, as the programme has set it. */
    public LocalDate due(Deadlines deadlines, int year) {
        return switch (this) {
            case HALF -> deadlines.ofHalf(year);
            case YEAR, TERM -> deadlines.ofYear(year);
        };
    }

    /** The first day on which it may be opened: a final review in the last year. */
    public LocalDate opens(Period period) {
        return this == TERM ? LocalDate.of(period.last().getYear(), 1, 1) : period.first();
    }
}
