package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.desk.HardCheck;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.founding.Answer;
import vn.songhanh.founding.CaseId;
import vn.songhanh.founding.Cases;
import vn.songhanh.founding.Contact;
import vn.songhanh.founding.FoundingDecision;
import vn.songhanh.founding.Objective;
import vn.songhanh.founding.Outcome;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.ledger.Evidence;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.Posting;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.programme.Account;
import vn.songhanh.support.City;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** Party organisations of each kind in enterprises of a city, and what the ledger says of them. */
record OrganisationsOfKinds(City city, Period year, Source source) {

    private static final String OTHER = "Đảng ủy khác của thành phố thử";

    @TestComponent
    record Source(
            Organisation organisation,
            Enterprises enterprises,
            Ledger ledger,
            Figures figures,
            List<HardCheck> checks) {

        OrganisationsOfKinds of(City city, int year) {
            return new OrganisationsOfKinds(city, Period.year(year), this);
        }
    }

    /** In an enterprise since the day, under the name of a day on which it was called so, and in the stock where it is one of its own. */
    UnitId there(String name, UnitKind kind, LocalDate since) {
        var enterprise = city.enterprise(name);
        var title = kind.words().vi() + " " + name;
        var day = kind == UnitKind.CELL ? since : City.BEGINNING.plusDays(1);
        var began = new Decision("1", day, day);
        return City.house(() -> {
            var unit = source.organisation.found(new Founding(kind, "", title, title, city.bloc, began));
            source.enterprises.organised(enterprise, Line.PARTY, unit, since);
            if (kind != UnitKind.SUBORDINATE_CELL) {
                var _ = source.ledger.enter(
                        Fact.of(
                                city.programme,
                                FactKind.OPENING,
                                "unit:" + unit,
                                Words.same(title),
                                enterprise,
                                since,
                                Map.of(Line.PARTY, city.bloc),
                                List.of(new Posting(Account.PARTY_ORGANISATION, 1)),
                                Evidence.none("")),
                        Side.PARTY);
            }
            return unit;
        });
    }

    void alsoIn(String name, UnitId unit, LocalDate since) {
        var enterprise = city.enterprise(name);
        City.house(() -> {
            source.enterprises.organised(enterprise, Line.PARTY, unit, since);
            return unit;
        });
    }

    /** By a case that was carried to its end, the decision of the day. */
    UnitId founded(Cases cases, String name, UnitKind kind, LocalDate on) {
        var enterprise = city.enterprise(name);
        var members = kind == UnitKind.GRASSROOTS_COMMITTEE || kind == UnitKind.COMMITTEE_UNDER_GRASSROOTS ? 30 : 5;
        return Voice.as(city.ofBloc(), () -> {
            var id = done(cases.open(enterprise, Objective.PARTY, on.minusDays(9)));
            done(cases.survey(id, new Survey(on.minusDays(8), 90, 0, members, 0, "")));
            done(cases.contact(id, new Contact(on.minusDays(7), true, "Gặp")));
            done(cases.answer(id, new Answer.Consent(on.minusDays(6), "")));
            done(cases.completeDossier(id, on.minusDays(5)));
            done(cases.decide(id, new FoundingDecision(kind, "", name + "/QĐ", on, members, 0, null)));
            return source.enterprises
                    .standing(enterprise, on)
                    .orElseThrow()
                    .organisation(Line.PARTY)
                    .orElseThrow();
        });
    }

    private static CaseId done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).id();
    }

    /** Another committee of the Party line, below the one of the city. */
    UnitId otherBloc() {
        return City.house(() -> source.organisation.children(city.bloc, City.BEGINNING.plusDays(1)).stream()
                .filter(unit -> unit.name().equals(OTHER))
                .map(Unit::id)
                .findFirst()
                .orElseGet(() -> source.organisation.found(new Founding(
                        UnitKind.UPPER_COMMITTEE,
                        "",
                        OTHER,
                        OTHER,
                        city.bloc,
                        new Decision("1", City.BEGINNING, City.BEGINNING)))));
    }

    void reorganise(Reorganisation wish) {
        assertThat(Voice.as(city.ofBloc(), () -> source.organisation.reorganise(wish)))
                .isInstanceOf(Reorganisation.Outcome.Agreed.class);
    }

    /** Summed from the list behind the figure: the year of before 2021 has no survey rules by which the whole table of figures is read. */
    long claimed(String indicator) {
        return entries(indicator).stream().mapToLong(EntryLine::quantity).sum();
    }

    List<EntryLine> entries(String indicator, String document) {
        return entries(indicator).stream()
                .filter(line -> line.evidence().document().equals(document))
                .toList();
    }

    private List<EntryLine> entries(String indicator) {
        var query = FigureQuery.whole(city.programme, year);
        return City.house(() -> source.figures.entries(indicator, query, 100_000));
    }

    /** What the checks of the ledger's stock find of enterprises and organisations with this in their name. */
    List<String> differing(String name) {
        return source.checks.stream()
                .filter(check -> List.of("living-organisations", "stock-equation", "register-and-tree")
                        .contains(check.code()))
                .flatMap(check -> City.house(() -> check.look(Integer.MAX_VALUE)).first().stream())
                .filter(found -> found.what().vi().contains(name))
                .map(found -> found.what().vi() + ": " + found.detail().vi())
                .toList();
    }
}
