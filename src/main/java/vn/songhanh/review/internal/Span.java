package vn.songhanh.review.internal;

import vn.songhanh.time.Period;

/**
 * What a review looks back on.
 *
 * @param counted the days of which figures are counted, and which the second signature locks: they end at the cut-off and begin where
 *     the year before was cut off, so that reviews that follow each other leave no day out
 * @param named the half-year, year or term that it is the review of, against whose plan it is measured
 */
record Span(Period counted, Period named) {

    /** All of it, where nothing is cut off. */
    static Span whole(Period named) {
        return new Span(named, named);
    }

    boolean cut() {
        return !counted.equals(named);
    }
}
