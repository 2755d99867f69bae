package vn.songhanh.document;

import java.time.LocalDate;
import vn.songhanh.access.UnitId;

/** Gives official documents their numbers: from 01 in each series, without gaps, never the same one twice. */
public interface Numbering {

    /**
     * Takes the next number of the series, in the caller's transaction: until it ends nobody else takes one of this series,
     * and where it fails the number has not been taken.
     */
    int take(Series series);

    /**
     * Has the series go on after a number that was given outside of the system, for example in the clerk's book.
     *
     * @return false when the series has come as far itself; it then stays as it is
     */
    boolean continueAfter(Series series, int number);

    /** The last number that was taken of the series; 0 while there is none. */
    int last(Series series);

    /**
     * A run of numbers: one issuing body, one type of document, one committee term or calendar year.
     *
     * @param run for example {@code 2020-2025} or {@code 2022}
     */
    record Series(UnitId issuer, String typeCode, String run) {
        public Series {
            if (typeCode.isBlank() || run.isBlank()) {
                throw new IllegalArgumentException("A number series has a type and a term or year");
            }
        }

        /** The series to which a document of that day belongs. */
        public static Series of(Profile profile, UnitId issuer, DocumentType type, LocalDate date, String term) {
            var run = switch (profile.series()) {
                case TERM -> term;
                case CALENDAR_YEAR -> Integer.toString(date.getYear());
            };
            return new Series(issuer, type.code(), run);
        }
    }
}
