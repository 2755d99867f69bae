package vn.songhanh.review.internal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/**
 * What a review looks back on and what comes after it, in the words of its papers: "6 tháng đầu năm 2022" and "6 tháng cuối năm
 * 2022", "năm 2022" and "năm 2023", "giai đoạn 2021–2023" and nothing.
 *
 * @param term of the programme
 */
record Lookback(Span span, Period term) {

    /** The days that are counted. */
    Period period() {
        return span.counted();
    }

    /** Within a sentence, Vietnamese; with the days where they are not those of its name. */
    String words() {
        return running(span).vi();
    }

    /** Whether the programme ran a year before. */
    boolean hadYearBefore() {
        return hadYearBefore(span.named()) && period().yearBefore().shared(term).isPresent();
    }

    /** Whether there is the same a year before; of several years there is not. */
    static boolean hadYearBefore(Period period) {
        return period.first().getYear() == period.last().getYear();
    }

    static Words running(Period period) {
        return small(period.name());
    }

    static Words running(Span span) {
        var named = running(span.named());
        return span.cut() ? Words.of("{0} ({1})", "{0} ({1})").with(named, running(span.counted())) : named;
    }

    /** As it stands within a sentence. */
    static Words small(Words name) {
        return Words.of(small(name.vi()), small(name.en()));
    }

    /** What is left of the year, or else the next year; none after the term. */
    Optional<Period> next() {
        var first = span.named().dayAfter();
        return Period.of(first, LocalDate.of(first.getYear(), 12, 31)).shared(term);
    }

    /** The period for which directions are set out, within a sentence. */
    String nextWords() {
        return next().map(after -> running(after).vi()).orElse("thời gian tới");
    }

    private static String small(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
