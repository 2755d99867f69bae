package vn.songhanh.review.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;
import vn.songhanh.document.OfficialDocument.Issuers;
import vn.songhanh.programme.Programme;
import vn.songhanh.text.Words;

/**
 * What the report of a year says, before it takes the form of a document.
 *
 * @param texts by section ({@code I} to {@code VI}); a section that nobody has written is missing
 */
record Report(
        Programme programme,
        int year,
        Issue issue,
        List<FigureGroup> groups,
        Map<String, String> texts,
        List<Founded> founded) {

    /**
     * Who issues it, where and when.
     *
     * @param lead the side whose body leads
     * @param number of the lead side's series; absent until both have signed
     * @param signers by side; a side that has not signed is missing
     */
    record Issue(
            Side lead, Issuers issuers, String place, LocalDate date, OptionalInt number, Map<Side, Signer> signers) {}

    /** One who has signed, in the post that is printed. */
    record Signer(String name, String post) {}

    /** One organisation that was founded in the year, as the annex lists it. */
    record Founded(
            Words kind,
            String name,
            String enterpriseCode,
            LocalDate on,
            String decision,
            @Nullable LocalDate decidedOn) {}

    /** The year for which directions are set out; empty when the term is over. */
    OptionalInt next() {
        return year < programme.term().last().getYear() ? OptionalInt.of(year + 1) : OptionalInt.empty();
    }
}
