package vn.songhanh.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.time.Period;

/** Why a month of a union is not taken. */
public sealed interface Objection {

    /** No such union in that month, none of one's own, or none that the programme counts. */
    record UnknownUnion() implements Objection {}

    /** The month is told once it is over. */
    record NotOver(YearMonth month) implements Objection {}

    /** No programme was in force. */
    record NoProgramme(YearMonth month) implements Objection {}

    record BeforeItBegan(LocalDate began) implements Objection {}

    /** The book begins later, with its opening. */
    record BeforeTheOpening(YearMonth first) implements Objection {}

    /** The union is no more; its members went with the decision that ended it. */
    record Ended(LocalDate on) implements Objection {}

    record AlreadyTold(String by, Instant at, Movements movements) implements Objection {}

    /** The first month of a book says how many members there were before. */
    record OpeningMissing() implements Objection {}

    /** The opening follows from what was told before. */
    record OpeningFollows(long opening) implements Objection {}

    /** More would go than are there, at the month's end, where the union is or was. */
    record BelowZero(YearMonth month, long closing) implements Objection {}

    /** Just as many came in the month as the book has already; whoever means as many more says so. */
    record AlreadyCounted(long joined, long movedIn) implements Objection {}

    record TooMany(int most) implements Objection {}

    /** Both bodies have signed the period: it is counted in the open one, with a reason. */
    record ReasonMissing(Period locked) implements Objection {}

    /** A correction says why. */
    record CorrectionWithoutReason() implements Objection {}

    /** A correction that corrects nothing. */
    record NothingChanged() implements Objection {}

    /** Somebody corrected it since the form was opened. */
    record ChangedMeanwhile(String by, Movements movements) implements Objection {}

    /** The ledger does not let the entry be reversed now. */
    record EntryStands(EntryId entry) implements Objection {}
}
