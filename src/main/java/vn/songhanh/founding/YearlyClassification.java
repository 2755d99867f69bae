package vn.songhanh.founding;

import java.time.LocalDate;
import java.util.Collection;
import vn.songhanh.access.UnitId;

/** The yearly classification of organisations in enterprises. */
public interface YearlyClassification {

    /** One organisation's grade, and whether a union has a collective agreement of class A. */
    record Mark(UnitId unit, Grade grade, boolean agreement) {}

    /**
     * Classifies organisations by one decision, as the officer who speaks; those that the officer's unit does not look after are
     * left out.
     *
     * @return how many were classified, or classified otherwise than before
     * @throws vn.songhanh.web.Refused for speakers without a seat as officer
     */
    int classify(int year, String decision, LocalDate on, Collection<Mark> marks);
}
