package vn.songhanh.founding.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.ledger.Entering;
import vn.songhanh.ledger.EnterpriseStock;
import vn.songhanh.ledger.Evidence;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.HouseReason;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.Posting;
import vn.songhanh.ledger.Remainders;
import vn.songhanh.ledger.Sharing;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Unit;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** What counts of an organisation that lives: that it was consolidated (3.08), that an enterprise left it (3.11, 2.19, 2.20). */
@Component
class CountAfterwards {

    private final EnterpriseStock stock;
    private final Programmes programmes;
    private final Ledger ledger;
    private final Sharing sharing;
    private final Remainders books;

    CountAfterwards(EnterpriseStock stock, Programmes programmes, Ledger ledger, Sharing sharing, Remainders books) {
        this.sharing = sharing;
        this.books = books;
        this.stock = stock;
        this.programmes = programmes;
        this.ledger = ledger;
    }

    /**
     * An enterprise that leaves, and the organisation that goes on without it.
     *
     * @param goesOn the enterprise in which the organisation is first from then on
     * @param wasFirst the organisation was counted in the one that leaves and is counted in the other from then on
     * @param members how many leave with it; null for as many as the ledger holds there
     */
    record Leaving(
            Unit unit,
            Standing enterprise,
            Standing goesOn,
            boolean wasFirst,
            @Nullable Integer members) {

        /** @param places where the organisation was until then, at least two, the first one first */
        static Leaving of(Unit unit, List<Standing> places, Standing enterprise, @Nullable Integer members) {
            var first = enterprise.id().equals(places.getFirst().id());
            return new Leaving(unit, enterprise, places.get(first ? 1 : 0), first, members);
        }
    }

    /** Taken first of all: what is read of the register and the ledger stays so until it is entered. */
    void waitForOthers() {
        stock.waitForOthers();
    }

    /** How many members the ledger holds in these; empty where no programme counts any of them. Takes no lock of the ledger. */
    OptionalLong held(List<Standing> places, Decision decision) {
        return places.stream()
                .flatMap(one -> programme(one, decision).stream())
                .findFirst()
                .map(programme -> OptionalLong.of(Math.max(0, held(programme, places))))
                .orElse(OptionalLong.empty());
    }

    private long held(ProgrammeId programme, List<Standing> places) {
        var ids = places.stream().map(Standing::id).toList();
        return stock.months(programme, ids, List.of(Account.UNION_MEMBER)).values().stream()
                .flatMap(accounts -> accounts.values().stream())
                .flatMap(months -> months.values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Empty where no programme counts it. */
    Optional<Entering> consolidated(Unit unit, Standing standing, Decision decision, String note) {
        return programme(standing, decision)
                .map(programme -> ledger.enterDecided(
                        Fact.of(
                                programme,
                                FactKind.PARTY_CONSOLIDATED,
                                "unit:%s/%s".formatted(unit.id(), decision.number()),
                                Words.of("Củng cố: {0}", "Consolidated: {0}").with(unit.name()),
                                standing.id(),
                                decision.effectiveOn(),
                                standing.managing(),
                                List.of(new Posting(Account.PARTY_CONSOLIDATED, 1)),
                                evidence(unit, decision, note)),
                        Side.PARTY));
    }

    /** Official members who came and went in a month, told anew where it was withdrawn; empty where no programme counts it. */
    Optional<Entering> moved(Unit unit, Standing standing, YearMonth month, int came, int went) {
        var on = month.atEndOfMonth();
        return programme(standing, on)
                .map(programme -> sharing.enter(
                        Fact.of(
                                programme,
                                FactKind.PARTY_MEMBERS,
                                "unit:%s/%s/%s".formatted(unit.id(), standing.id(), month),
                                Words.of(
                                                "{0}, {1}: {2} đảng viên chính thức chuyển đến, {3} chuyển đi",
                                                "{0}, {1}: {2 official member|official members} came, {3} went")
                                        .with(unit.name(), Period.month(month).name(), came, went),
                                standing.id(),
                                on,
                                standing.managing(),
                                moved(came, went),
                                Evidence.none("/app/cases/organisations/" + unit.id())),
                        true,
                        Side.PARTY,
                        HouseReason.TOLD_LATE.kept()));
    }

    private static List<Posting> moved(int came, int went) {
        var postings = new ArrayList<Posting>();
        if (came != 0) {
            postings.add(new Posting(Account.MEMBER_MOVED_IN, came));
        }
        if (went != 0) {
            postings.add(new Posting(Account.MEMBER_MOVED_OUT, went));
        }
        return postings;
    }

    /**
     * All that the ledger holds of the union's members in the enterprise goes out of it. Months are told at the first enterprise,
     * so what leaves beyond that, or less, is put right where the organisation goes on.
     *
     * @return why it cannot be kept: a month would close with fewer members than none, in the one or the other
     */
    Optional<Words> left(Leaving leaving, Decision decision, String note) {
        var own = new ArrayList<Posting>();
        var rest = new ArrayList<Posting>();
        if (leaving.wasFirst()) {
            own.add(new Posting(organisation(leaving.unit().line()), -1));
            rest.add(new Posting(organisation(leaving.unit().line()), 1));
        }
        if (leaving.unit().line() == Line.UNION) {
            var held = programme(leaving.enterprise(), decision)
                    .map(programme -> stock.of(programme, leaving.enterprise().id(), Account.UNION_MEMBER))
                    .orElse(0L);
            membersLeft(held, own);
            var members = leaving.members();
            membersLeft(members == null ? 0 : members - held, rest);
        }
        enter(leaving, leaving.enterprise(), own, decision, note);
        enter(leaving, leaving.goesOn(), rest, decision, note);
        return belowZero(leaving, decision);
    }

    private Optional<Words> belowZero(Leaving leaving, Decision decision) {
        var both = List.of(leaving.enterprise().id(), leaving.goesOn().id());
        return programme(leaving.enterprise(), decision)
                .or(() -> programme(leaving.goesOn(), decision))
                .flatMap(programme -> books.belowZero(programme, both, YearMonth.from(decision.effectiveOn())));
    }

    private static void membersLeft(long members, List<Posting> postings) {
        if (members != 0) {
            postings.add(new Posting(Account.UNION_MEMBER_LEFT, members));
            postings.add(new Posting(Account.UNION_MEMBER, -members));
        }
    }

    private void enter(Leaving leaving, Standing at, List<Posting> postings, Decision decision, String note) {
        if (postings.isEmpty()) {
            return;
        }
        programme(at, decision)
                .ifPresent(programme -> ledger.enterDecided(
                        Fact.of(
                                programme,
                                FactKind.ORGANISATION_LEFT,
                                "unit:%s/%s/%s/%s"
                                        .formatted(
                                                leaving.unit().id(),
                                                decision.number(),
                                                leaving.enterprise().id(),
                                                at.id()),
                                Words.of("{0} rời {1}", "{0} leaves {1}")
                                        .with(
                                                leaving.enterprise().name(),
                                                leaving.unit().name()),
                                at.id(),
                                decision.effectiveOn(),
                                at.managing(),
                                postings,
                                evidence(leaving.unit(), decision, note)),
                        leaving.unit().line() == Line.UNION ? Side.UNION : Side.PARTY));
    }

    private Optional<ProgrammeId> programme(Standing standing, Decision decision) {
        return programme(standing, decision.effectiveOn());
    }

    private Optional<ProgrammeId> programme(Standing standing, LocalDate on) {
        return programmes
                .inForce(on)
                .filter(programme -> programme.scope().contains(standing.sector()))
                .map(programme -> programme.id());
    }

    private static Account organisation(Line line) {
        return line == Line.UNION ? Account.UNION_ORGANISATION : Account.PARTY_ORGANISATION;
    }

    private static Evidence evidence(Unit unit, Decision decision, String note) {
        return new Evidence(decision.number(), decision.decidedOn(), note, "/app/cases/organisations/" + unit.id());
    }
}
