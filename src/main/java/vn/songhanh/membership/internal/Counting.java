package vn.songhanh.membership.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.ledger.Evidence;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.Posting;
import vn.songhanh.membership.Movements;
import vn.songhanh.organisation.Line;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/**
 * What the book of a union counts in the ledger (indicators 2.18 to 2.20).
 *
 * @param managing the units that looked after its enterprise on the day, on each line
 */
record Counting(ProgrammeId programme, Union union, Map<Line, UnitId> managing) {

    /** Without postings for a month in which nobody came or went. */
    Fact month(YearMonth month, int number, Movements moved) {
        return moved(
                subject(month, number),
                Words.of("{0}, {1}: {2}", "{0}, {1}: {2}")
                        .with(union.name(), Period.month(month).name(), ObjectionWords.of(moved)),
                union.dayIn(month),
                moved,
                Evidence.none(link()));
    }

    /** Under what a month was told before. */
    List<String> before(YearMonth month, int number) {
        return IntStream.range(1, number).mapToObj(told -> subject(month, told)).toList();
    }

    private String subject(YearMonth month, int number) {
        return "unit:%s/%s%s".formatted(union.id(), month, number == 1 ? "" : "/" + number);
    }

    /** The members who went out of one union and into another with a decision. */
    Fact moved(String subject, Words title, LocalDate on, Movements moved, Evidence evidence) {
        return fact(FactKind.UNION_MEMBERS, subject, title, on, postings(moved), evidence);
    }

    /**
     * The members who went out of the enterprise with a decision: as many as the ledger holds there, which is less than none where
     * months of a combined union were told at another of its enterprises.
     */
    Fact movedOut(String subject, Words title, LocalDate on, long members, Evidence evidence) {
        var postings = List.of(
                new Posting(Account.UNION_MEMBER_MOVED_OUT, members), new Posting(Account.UNION_MEMBER, -members));
        return fact(FactKind.UNION_MEMBERS, subject, title, on, postings, evidence);
    }

    /** Empty for a union without members. */
    Optional<Fact> opening(YearMonth first, int members) {
        var on = first.atDay(1).minusDays(1);
        return members == 0
                ? Optional.empty()
                : Optional.of(fact(
                        FactKind.OPENING,
                        "members:unit:" + union.id(),
                        Words.of("{0}: {1} đoàn viên đầu kỳ", "{0}: {1} members at the opening")
                                .with(union.name(), members),
                        on.isBefore(union.began()) ? union.began() : on,
                        List.of(new Posting(Account.UNION_MEMBER, members)),
                        Evidence.none(link())));
    }

    private Fact fact(
            FactKind kind, String subject, Words title, LocalDate on, List<Posting> postings, Evidence evidence) {
        return Fact.of(programme, kind, subject, title, enterprise(), on, places(), postings, evidence);
    }

    private static List<Posting> postings(Movements moved) {
        var postings = new ArrayList<Posting>();
        add(postings, Account.UNION_MEMBER_JOINED, moved.joined());
        add(postings, Account.UNION_MEMBER_LEFT, moved.left());
        add(postings, Account.UNION_MEMBER_MOVED_IN, moved.movedIn());
        add(postings, Account.UNION_MEMBER_MOVED_OUT, moved.movedOut());
        add(postings, Account.UNION_MEMBER, moved.net());
        return postings;
    }

    private static void add(List<Posting> postings, Account account, int quantity) {
        if (quantity != 0) {
            postings.add(new Posting(account, quantity));
        }
    }

    private @Nullable EnterpriseId enterprise() {
        return union.enterprises().isEmpty() ? null : union.enterprises().getFirst();
    }

    /** A union without an enterprise counts at itself, below the units above it. */
    private Map<Line, UnitId> places() {
        return union.enterprises().isEmpty() ? Map.of(Line.UNION, union.id()) : new EnumMap<>(managing);
    }

    private String link() {
        return "/app/membership/" + union.id();
    }
}
