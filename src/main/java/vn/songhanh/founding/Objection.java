package vn.songhanh.founding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.songhanh.access.Side;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** Why a step is refused. */
public sealed interface Objection {

    /** Who asks, or when: the step may be right for somebody else or at another time. */
    sealed interface OfPerson extends Objection {}

    /** What the register and the trees say of the enterprise. */
    sealed interface OfEnterprise extends Objection {}

    /** What the ledger has or has locked. */
    sealed interface OfLedger extends Objection {}

    /** It takes an officer of the other body. */
    record OtherSide(Side needed) implements OfPerson {}

    /** The enterprise is not managed within the unit for which the person acts. */
    record OtherUnit() implements OfPerson {}

    /** The step does not fit where the case stands. */
    record NotNow(CaseState state) implements OfPerson {}

    /** Somebody changed the case after the person had opened the page. */
    record ChangedMeanwhile(CaseState now) implements OfPerson {}

    /** There is an open case for this enterprise and objective. */
    record CaseThere(CaseId id) implements OfEnterprise {}

    /** Dated after today. */
    record InTheFuture(LocalDate today) implements Objection {}

    /** Dated before something that must come first. */
    record Before(Words what, LocalDate on) implements Objection {}

    /** Dated before something that a rule of that day puts first. */
    record OutOfOrder(Words what, LocalDate on, Rule rule) implements Objection {}

    /** Of a day before the first text that the rulebook knows of it. */
    record Unruled(LocalDate on) implements Objection {}

    /** Dated after something that must come later. */
    record After(Words what, LocalDate on) implements Objection {}

    /** Fewer than the rule of that day asks for. */
    record TooFew(int counted, Rule rule) implements Objection {}

    /** More than the rule of that day allows without approval. */
    record TooMany(int counted, Rule rule) implements Objection {}

    /** Where there are so many, an organisation of its own is founded. */
    record NotCombined(int counted, Rule rule) implements Objection {}

    /** A congress takes the other form with so many members. */
    record OtherForm(int members, Rule rule) implements Objection {}

    /** No organisation was of this kind on that day. */
    record KindOfOtherTime(UnitKind kind, Rule rule) implements Objection {}

    /** More members than people who work there. */
    record MoreThanWorkers(int workers, int members) implements Objection {}

    /** Nothing forbids the number, but it looks like a slip; who says that it is right is believed. */
    record Unlikely(Part part, Words why) implements Objection {}

    /** Something that must be said is not. */
    record Missing(Part part) implements Objection {}

    /** Something cannot be read as what it should be. */
    record Unreadable(Part part, Words why) implements Objection {}

    /** More letters than there is room for. */
    record TooLong(Part part, int most) implements Objection {}

    /** A deferral must end after the day on which it was asked for. */
    record NotLater(LocalDate on) implements Objection {}

    /** Required papers are missing. */
    record DossierIncomplete(List<Words> missing, Rule rule) implements Objection {}

    /** The organisation is of the other body. */
    record OtherLine(Line needed) implements OfEnterprise {}

    /** There is an organisation on that line in the enterprise. */
    record OrganisationThere(Line line) implements OfEnterprise {}

    /** The enterprise does not live on that day. */
    record NotActive(LocalDate on) implements OfEnterprise {}

    /** No unit manages the enterprise on that line and day, so nothing can be founded below it. */
    record NobodyAbove(Line line) implements OfEnterprise {}

    /** The tree does not allow it, in its own words. */
    record TreeDeclines(Words why) implements OfEnterprise {}

    /** The unit above, which would recognise or decide, is of a level that is no more on that day. */
    record LevelEnded(Line line, Rule rule) implements OfEnterprise {}

    /** The ledger holds the same fact. */
    record AlreadyEntered(EntryId entry, ClaimState state, Instant at, String by) implements OfLedger {}

    /** The ledger does not take back what was entered. */
    record LedgerHolds(EntryId entry) implements OfLedger {}

    /** The members' book of the union does not allow it, in its own words. */
    record BookDeclines(Words why) implements OfLedger {}

    /** It would count in a locked period; with a reason it is entered as an adjustment on {@code countsOn}. */
    record PeriodLocked(Period locked, LocalDate countsOn) implements OfLedger {}

    /** What a form asks for. */
    enum Part {
        ENTERPRISE("enterprise", Words.of("doanh nghiệp", "the enterprise")),
        TRADE("trade", Words.of("nghề", "the trade")),
        AREA("area", Words.of("tên chợ, bến, tuyến phố", "the market, harbour or streets")),
        PLACE("place", Words.of("xã, phường", "the commune or ward")),
        ANSWERING("unit", Words.of("công đoàn cấp trên giải quyết", "the superior union that answers")),
        OBJECTIVE("objective", Words.of("mục tiêu", "the objective")),
        DATE("on", Words.of("ngày", "the date")),
        WORKERS("workers", Words.of("số lao động", "the number of workers")),
        UNION_MEMBERS("unionMembers", Words.of("số đoàn viên", "the number of union members")),
        OFFICIAL_MEMBERS("officialMembers", Words.of("số đảng viên chính thức", "the number of official members")),
        PROBATIONARY("probationary", Words.of("số đảng viên dự bị", "the number of members on probation")),
        ANSWER("answer", Words.of("câu trả lời", "the answer")),
        WHY("why", Words.of("lý do ghi lại", "why it is told anew")),
        REASON("reason", Words.of("lý do", "the reason")),
        UNTIL("until", Words.of("ngày hẹn lại", "the day until which it is deferred")),
        NOTE("note", Words.of("nội dung", "the words")),
        NAME("name", Words.of("tên tổ chức", "the name of the organisation")),
        KIND("kind", Words.of("loại tổ chức", "the kind of organisation")),
        NUMBER("number", Words.of("số quyết định", "the number of the decision")),
        ORGANISATION("organisation", Words.of("tổ chức ghép", "the combined organisation")),
        OTHERS("others", Words.of("số thành viên ở doanh nghiệp khác", "the members in other enterprises")),
        PERSONS("persons", Words.of("số người trong ban", "the number of persons")),
        FORM("form", Words.of("hình thức đại hội", "the form of the congress")),
        MEMBERS("members", Words.of("số thành viên", "the number of members"));

        private final String field;
        private final Words words;

        Part(String field, Words words) {
            this.field = field;
            this.words = words;
        }

        /** The name of the field in forms. */
        public String field() {
            return field;
        }

        public Words words() {
            return words;
        }
    }
}
