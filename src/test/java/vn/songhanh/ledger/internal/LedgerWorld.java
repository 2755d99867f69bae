package vn.songhanh.ledger.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.ledger.Entering;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.Evidence;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.Figure;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.Posting;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.NewProgramme;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** A small known world for the ledger: one programme, a federation with two district unions, and words to tell facts. */
class LedgerWorld {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final LocalDate BEGINNING = LocalDate.of(2015, 1, 1);

    private final Organisation organisation;
    private final Programmes programmes;
    private final Ledger ledger;
    private final Figures figures;

    final UnitId federation;
    final UnitId district;
    final UnitId otherDistrict;
    ProgrammeId programme;

    LedgerWorld(Organisation organisation, Programmes programmes, Ledger ledger, Figures figures) {
        this.organisation = organisation;
        this.programmes = programmes;
        this.ledger = ledger;
        this.figures = figures;
        this.federation = unit(UnitKind.CITY_FEDERATION, null);
        this.district = unit(UnitKind.UPPER_UNION, federation);
        this.otherDistrict = unit(UnitKind.UPPER_UNION, federation);
        this.programme = newProgramme();
    }

    /** A test that locks a period works in a programme of its own. */
    ProgrammeId newProgramme() {
        programme = Voice.house(
                "test",
                () -> programmes.open(new NewProgramme(
                        "test-" + COUNT.incrementAndGet() + "-" + System.nanoTime(),
                        Words.same("Test"),
                        Words.same(""),
                        "01",
                        LocalDate.of(2021, 4, 23),
                        Period.term(2021, 2023),
                        Set.of(OwnershipSector.DOMESTIC_NON_STATE),
                        List.of(new Programme.Party(Side.UNION, federation, BEGINNING, null)),
                        List.of())));
        return programme;
    }

    private UnitId unit(UnitKind kind, @org.jspecify.annotations.Nullable UnitId parent) {
        var name = kind + " " + COUNT.incrementAndGet();
        return Voice.house(
                "test",
                () -> organisation.found(
                        new Founding(kind, "", name, name, parent, new Decision("1", BEGINNING, BEGINNING))));
    }

    Fact unionFounded(String number, LocalDate on, UnitId where, int members) {
        return Fact.of(
                programme,
                FactKind.UNION_FOUNDED,
                number,
                Words.same("CĐCS " + number),
                null,
                on,
                Map.of(Line.UNION, where),
                List.of(new Posting(Account.UNION_FOUNDED, 1), new Posting(Account.UNION_MEMBER_JOINED, members)),
                new Evidence(number, on, "", "/app/cases/1"));
    }

    Fact contacted(EnterpriseId enterprise, LocalDate on, UnitId where) {
        return Fact.of(
                programme,
                FactKind.CONTACT,
                enterprise + "/" + on,
                Words.same("Tiếp xúc"),
                enterprise,
                on,
                Map.of(Line.UNION, where),
                List.of(new Posting(Account.ENTERPRISE_REACHED, 1)),
                Evidence.none("/app/cases/1"));
    }

    Entering enter(Fact fact, Side side) {
        return Voice.house("test", () -> ledger.enter(fact, side));
    }

    EntryId entered(Fact fact, Side side) {
        return ((Entering.Entered) enter(fact, side)).entry();
    }

    long position() {
        return Voice.house("test", figures::position);
    }

    Figure figure(String indicator, FigureQuery query) {
        return Voice.house("test", () -> figures.all(query)).stream()
                .filter(figure -> figure.indicator().code().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    Figure figure(String indicator, int year) {
        return figure(indicator, FigureQuery.whole(programme, Period.year(year)));
    }
}
