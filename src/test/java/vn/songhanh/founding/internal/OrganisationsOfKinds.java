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
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.programme.Account;
import vn.songhanh.support.City;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** Party organisations of each kind in enterprises of a city, and what the ledger says of them. */
record OrganisationsOfKinds(City city, Period year, Source source) {

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
        var began = new Decision("1", City.BEGINNING.plusDays(1), City.BEGINNING.plusDays(1));
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

    void reorganise(Reorganisation wish) {
        assertThat(Voice.as(city.ofBloc(), () -> source.organisation.reorganise(wish)))
                .isInstanceOf(Reorganisation.Outcome.Agreed.class);
    }

    List<EntryLine> entries(String indicator, String document) {
        var query = FigureQuery.whole(city.programme, year);
        return City.house(() -> source.figures.entries(indicator, query, 1_000)).stream()
                .filter(line -> line.evidence().document().equals(document))
                .toList();
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
