package vn.songhanh.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.songhanh.access.Side;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** What comes of an act on a review. */
public sealed interface ReviewAnswer {

    /** It is done. */
    record Done(ReviewId review) implements ReviewAnswer {}

    /** It is not, and why. */
    record Declined(List<Objection> objections) implements ReviewAnswer {}

    /**
     * One number of the snapshot that is another one now.
     *
     * @param indicator its code
     * @param number which of its numbers: plan, confirmed …
     */
    record Moved(String indicator, Words number, String before, String now) {

        /** As it is read: with the separators of the language. */
        public Words wordsBefore() {
            return words(before);
        }

        public Words wordsNow() {
            return words(now);
        }

        private static Words words(String number) {
            return number.matches("-?\\d+(\\.\\d+)?")
                    ? Words.same("{0}").with(new BigDecimal(number))
                    : Words.same(number);
        }
    }

    /** Why an act on a review is refused. */
    sealed interface Objection {

        /** The review has moved on, or has not come so far. */
        record NotNow(Words state) implements Objection {}

        /** Another review has locked its whole period. */
        record LockedAlready(Period period) implements Objection {}

        /** The cut-off lies outside of what the review looks back on. */
        record CutoffOutside(Period period) implements Objection {}

        /** The next year's review is open and counts from that day: a cut-off on another day would leave days out, or count them twice. */
        record FollowedAlready(LocalDate nextBegins) implements Objection {}

        /** Days that it locks are still to come. */
        record DaysToCome(LocalDate last) implements Objection {}

        /** The unit was not asked for figures. */
        record NotAsked() implements Objection {}

        /** The unit's figures have been accepted, or there are none that wait for an answer. */
        record NothingToAnswer() implements Objection {}

        /** The unit's figures have been accepted; they are corrected after the body has given the review back. */
        record AcceptedAlready() implements Objection {}

        /** Figures are pinned without these units only with a remark. */
        record UnitsMissing(int units) implements Objection {}

        /** Sections of the report say nothing; it is signed so only by choice. */
        record SectionsEmpty(List<String> sections) implements Objection {}

        /** More recipients, or longer ones, than the foot of a document has room for. */
        record RecipientsWithoutRoom() implements Objection {}

        /** There is one for this year already. */
        record OpenedAlready(ReviewId review) implements Objection {}

        /** The programme does not reach into that year. */
        record OutsideOfTerm(int year) implements Objection {}

        /** A review that is given back says why. */
        record RemarkMissing() implements Objection {}

        /** Somebody wrote this section in between; their words. */
        record WrittenMeanwhile(String section, String by, Instant at, String words) implements Objection {}

        /** A comment says something. */
        record CommentMissing() implements Objection {}

        /** A text asks for a figure, a table or a chart that there is not; where, counted from 1. */
        record UnknownFigure(String written, int line) implements Objection {}

        /** The list of this annex is printed as it is typed. */
        record NoFigureHere(String written, int line) implements Objection {}

        /** A table or a chart stands within a line of text. */
        record NotOnItsOwnLine(String written, int line) implements Objection {}

        /** The person's unit does not hold this side of the programme. */
        record NotTheHolder(Side side) implements Objection {}

        /** The organisation that held this side of the programme is gone, and not just one stands for it. */
        record NobodyHolds(Side side, String programme) implements Objection {}

        /** A review that is cancelled says why. */
        record ReasonMissing() implements Objection {}

        /** The year lies ahead. */
        record NotBegun(int year) implements Objection {}

        /** This side has signed already. */
        record SignedAlready(Side side) implements Objection {}

        /** Nobody signs for both bodies, even who leads both. */
        record SamePerson() implements Objection {}

        /** Nothing has been prepared for signing. */
        record NothingPrepared() implements Objection {}

        /** Figures have moved since they were prepared: these. */
        record NoLongerMatches(List<Moved> moved) implements Objection {}
    }
}
