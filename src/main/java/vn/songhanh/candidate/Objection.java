package vn.songhanh.candidate;

import java.time.LocalDate;
import java.util.List;
import vn.songhanh.access.Side;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** Why a step is refused. */
public sealed interface Objection {

    /** What the person has agreed to, or not. */
    sealed interface OfConsent extends Objection {}

    /** Who asks, or when: the step may be right for somebody else or at another time. */
    sealed interface OfSpeaker extends Objection {}

    /** A dated rule is not met. */
    sealed interface OfRule extends Objection {

        Rule rule();
    }

    /** A rule that may be set aside by a decision which is recorded with who took it and why. */
    sealed interface Allowable extends OfRule {}

    /** It takes an officer of the other body. */
    record OtherSide(Side needed) implements OfSpeaker {}

    /** The enterprise is not managed within the unit for which the person acts. */
    record OtherUnit() implements OfSpeaker {}

    /** The person's enterprise is managed by another unit of the body: whoever reads enterprises reads that, so it may be named. */
    record ManagedElsewhere(String unit) implements OfSpeaker {}

    /** The step does not fit where the person stands. */
    record NotNow(Stage stage) implements OfSpeaker {}

    /** Somebody changed something after the page had been opened. */
    record ChangedMeanwhile(Stage now) implements OfSpeaker {}

    /** The last step is not told anew and not taken back. */
    record StepStands(Words why) implements OfSpeaker {}

    /** The ledger does not take back what the step has counted. */
    record LedgerStands() implements OfSpeaker {}

    /** The one whom the Party side had registered is at another enterprise than the introduction. */
    record Elsewhere(String enterprise) implements OfSpeaker {}

    /** Something rests on the joining of two paths, or it was told before what stood on them was kept. */
    record JoiningStands() implements OfSpeaker {}

    /** Each of the two was introduced by a union, which follows its own introduction. */
    record TwoIntroductions() implements OfSpeaker {}

    /** Steps were told on both paths, and those of the one cannot be taken back. */
    record TwoPaths(String code, Words why) implements OfSpeaker {}

    /** Dated after today. */
    record InTheFuture(LocalDate today) implements Objection {}

    /** Dated before something that must come first. */
    record Before(Words what, LocalDate on, Rule rule) implements Objection {}

    /** Of a day before the first text that the rulebook knows. */
    record Unruled(LocalDate on) implements Objection {}

    /** Something that must be said is not. */
    record Missing(String field, Words what) implements Objection {}

    /** Something cannot be read as what it should be. */
    record Unreadable(String field, Words what, Words why) implements Objection {}

    /** Nobody has agreed to this purpose, or the consent has been withdrawn. */
    record NoConsent(Consent.Purpose purpose) implements OfConsent {}

    /** The person has asked for something by which nothing new is recorded until it is carried out, or asked for no more. */
    record Asked(Words what, LocalDate on) implements OfConsent {}

    /** A request is carried out by an act of its own, which closes it. */
    record ActFirst(Words what) implements OfConsent {}

    /** The person has withdrawn; what remains is to close the file. */
    record Withdrawn(LocalDate on) implements OfConsent {}

    /** Younger than the rule of the day asks for. */
    record TooYoung(int months, Rule rule) implements OfRule {}

    /** Older than the rule of the day allows; the committee directly under the Centre may decide otherwise. */
    record TooOld(int months, Rule rule) implements Allowable {}

    /** The certificate is older than the rule of the day allows. */
    record CertificateOver(LocalDate ended, Rule rule) implements OfRule {}

    /** The dossier is older than the rule of the day allows and must be supplemented first. */
    record DossierOld(LocalDate since, Rule rule) implements OfRule {}

    /** Papers of the dossier are missing. */
    record DossierIncomplete(List<Words> missing, Rule rule) implements OfRule {}

    /** Too few votes, of all who have one. */
    record TooFewVotes(int agree, int all, Rule rule) implements OfRule {}

    /** More votes than there are voters, or none. */
    record NoSuchVote(int agree, int all, Rule rule) implements OfRule {}

    /** Fewer months together than the rule asks for; an introducer whom the cell has assigned in place of another need not. */
    record TooShortTogether(int months, Rule rule) implements Allowable {}

    /** Less schooling than the rule of the day asks for; in mountains, on islands and among minorities it may be set aside. */
    record TooLittleSchooling(Schooling schooling, Rule rule) implements Allowable {}

    /** Too soon after having left the Party. */
    record TooSoonAgain(LocalDate earliest, Rule rule) implements OfRule {}

    /** Whom a union introduces had been admitted before. */
    record MemberAlready(LocalDate admitted, LocalDate introduced, Rule rule) implements OfRule {}

    /** The union's committee introduces only whom it has introduced by its resolution, and only a member. */
    record NotIntroducedByUnion(Rule rule) implements OfRule {}

    /** The tree has no grassroots union of the enterprise on the day, so no committee of one could resolve. */
    record NoUnionThere(String enterprise, LocalDate on, Rule rule) implements OfRule {}

    /** The grassroots union was suspended on the day: its committee did not work. */
    record UnionSuspended(String union, LocalDate on, Rule rule) implements OfRule {}

    /** Somebody else introduces a person of this age here; where the Charter is read otherwise, who decided so is recorded. */
    record OtherIntroducers(Introducers needed, Rule rule) implements Allowable {}

    /** Of youth age and no member, though there is a Youth Union. */
    record NotInYouthUnion(Rule rule) implements OfRule {}

    /** Fewer official members than a cell needs to meet validly. */
    record TooFewOfficial(int all, Rule rule) implements OfRule {}

    /** More voters than the last count of the enterprise has official members; the rest there are on probation. */
    record PerhapsProbationary(int all, int official, LocalDate counted, Rule rule) implements Allowable {}

    /** Later than the rule allows. It has happened; who let it be late is recorded. */
    record Late(LocalDate due, Rule rule) implements Allowable {}

    /** Probation is not over. */
    record ProbationLasts(LocalDate until, Rule rule) implements OfRule {}

    /** Somebody of this name, month of birth and sex is in the pool; who it is and where is not told. */
    record PerhapsTheSame() implements OfConsent {}

    /** The enterprise does not live on that day, or nobody manages it on that line. */
    record NotManaged(LocalDate on) implements OfSpeaker {}

    /** It would count in a locked period; with a reason it is entered as an adjustment on {@code countsOn}. */
    record PeriodLocked(Period locked, LocalDate countsOn) implements Objection {}
}
