package vn.songhanh.outreach;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import vn.songhanh.access.Side;
import vn.songhanh.attachment.PictureFault;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.ledger.Claiming;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** Why something is not taken. */
public sealed interface Objection {

    /** Something that must be said is not. */
    record Missing(String field, Words what) implements Objection {}

    /** Something cannot be read as what it should be. */
    record Unreadable(String field, Words why) implements Objection {}

    /** A number that cannot be. */
    record OutOfRange(String field, long most) implements Objection {}

    /** It takes an officer of the other body. */
    record OtherSide(Side needed) implements Objection {}

    /** The lead is not a unit within the one for which the person acts. */
    record OtherUnit() implements Objection {}

    /** A partner is named twice, or is the lead. */
    record PartnerTwice() implements Objection {}

    /** The last day is before the first. */
    record EndsBefore(LocalDate from) implements Objection {}

    /** The day is before the first of any programme. */
    record BeforeProgrammes(LocalDate first) implements Objection {}

    /** What has not begun, or has not ended, was not held. */
    record NotYet(LocalDateTime now) implements Objection {}

    /** The act does not fit where the activity stands. */
    record NotNow(ActivityState state) implements Objection {}

    /** Somebody changed it after the person had opened the page. */
    record ChangedMeanwhile(ActivityState now) implements Objection {}

    /** A meeting or a visit without an enterprise. */
    record NobodyReached() implements Objection {}

    /** A deferral ends after the day of the activity. */
    record NotLater(EnterpriseId enterprise, LocalDate on) implements Objection {}

    /** A refusal without a reason, or a deferral without a day. */
    record AnswerIncomplete(EnterpriseId enterprise, Words missing) implements Objection {}

    /** A line that names no enterprise of the register. */
    record UnknownEnterprise(String line) implements Objection {}

    /** A line that fits several. */
    record SeveralEnterprises(String line, List<String> names) implements Objection {}

    /** A file that is not taken as a photograph. */
    record NoPhotograph(String name, PictureFault why) implements Objection {}

    /** More photographs than one form takes. */
    record TooManyPhotographs(int most) implements Objection {}

    /** It would count in a locked period; with a reason it is entered as a correction on {@code countsOn}. */
    record PeriodLocked(Period locked, LocalDate countsOn) implements Objection {}

    /** The ledger does not take an entry back. */
    record LedgerHolds(Claiming.Objection why) implements Objection {}
}
