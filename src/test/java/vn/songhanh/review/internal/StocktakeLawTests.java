package vn.songhanh.review.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.songhanh.review.internal.StocktakeWorld.CUTOFF;
import static vn.songhanh.review.internal.StocktakeWorld.house;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.RegisterCount;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.EntryList;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Pivot;
import vn.songhanh.ledger.PivotQuery;
import vn.songhanh.ledger.PivotQuery.RowKey;
import vn.songhanh.ledger.PivotQuery.Rows;
import vn.songhanh.ledger.PivotQuery.View;
import vn.songhanh.ledger.Recount;
import vn.songhanh.organisation.Line;
import vn.songhanh.programme.Level;
import vn.songhanh.review.internal.StocktakeWorld.Firm;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.time.Period;

/** What a stocktake found is told of every unit, place, sector and enterprise as a recount in plain Java finds it, and adds up. */
@DatabaseTest
class StocktakeLawTests {

    private static final Period YEAR = Period.year(2022);

    private static final Map<String, Level> LEVELS = Map.ofEntries(
            Map.entry("2.15", Level.PARTY_MEMBERS),
            Map.entry("2.17", Level.ONE_OR_TWO_MEMBERS),
            Map.entry("2.20b", Level.WORKERS),
            Map.entry("3.02", Level.READY_FOR_PARTY),
            Map.entry("3.03", Level.READY_FOR_UNION),
            Map.entry("3.12a", Level.PARTY_AND_UNION),
            Map.entry("3.12b", Level.PARTY_ONLY),
            Map.entry("3.12c", Level.UNION_ONLY),
            Map.entry("3.12d", Level.NEITHER),
            Map.entry("3.13a", Level.LARGE),
            Map.entry("3.13b", Level.LARGE_WITH_UNION));

    private static final List<String> CODES = LEVELS.keySet().stream().sorted().toList();

    @Autowired
    ApplicationContext context;

    @Autowired
    Pivot pivot;

    @Autowired
    Figures figures;

    @Autowired
    Recount recount;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    private StocktakeWorld world;

    @BeforeEach
    void a_register_and_its_stocktake() {
        clock.stopOn(LocalDate.of(2023, 2, 3));
        world = new StocktakeWorld(context, 20221215);
        world.takeStocktake();
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void every_unit_and_ward_has_what_its_enterprises_come_to() {
        for (var unit : List.of(
                world.federation,
                world.first,
                world.second,
                world.board,
                world.committee,
                world.wards.getFirst(),
                world.wards.getLast())) {
            var row = row(new Rows.Units(List.of(unit)), new RowKey.OfUnit(unit), View.PLAIN);

            agrees(row, firm -> world.lies(firm, unit));
            var figure = house(() -> figures.all(
                            new FigureQuery(world.programme, Optional.of(unit), YEAR, Optional.of(figures.position()))))
                    .stream()
                    .filter(one -> one.indicator().code().equals("2.20b"))
                    .findFirst()
                    .orElseThrow();
            assertThat(figure.confirmed())
                    .isEqualByComparingTo(Long.toString(naive(Level.WORKERS, firm -> world.lies(firm, unit))));
        }
    }

    @Test
    void a_share_is_divided_anew_for_each_unit() {
        var table = read(new Rows.Units(List.of(world.federation)), View.PLAIN, List.of("3.13"));

        var share = table.rows().getFirst().value(0, 0).confirmed();
        assertThat(share.part()).isEqualTo(naive(Level.LARGE_WITH_UNION, firm -> world.lies(firm, world.federation)));
        assertThat(share.whole()).isEqualTo(naive(Level.LARGE, firm -> world.lies(firm, world.federation)));
    }

    @Test
    void every_sector_and_every_enterprise_of_a_unit_has_its_own() {
        for (var sector : List.of(OwnershipSector.DOMESTIC_NON_STATE, OwnershipSector.FDI)) {
            var within = Optional.of(world.federation);
            agrees(
                    row(new Rows.Sectors(within), new RowKey.OfSector(sector, within), View.PLAIN),
                    firm -> firm.sector() == sector && world.lies(firm, world.federation));
            agrees(
                    row(
                            new Rows.Units(List.of(world.federation)),
                            new RowKey.OfUnit(world.federation),
                            View.PLAIN.only(Optional.of(world.wards.getFirst()), Optional.of(sector))),
                    firm -> firm.sector() == sector
                            && world.lies(firm, world.federation)
                            && world.lies(firm, world.wards.getFirst()));
        }
        var rows = read(new Rows.Enterprises(Optional.of(world.first)), View.PLAIN, CODES)
                .rows();
        assertThat(rows).hasSize((int) world.firms.stream()
                .filter(firm -> world.lies(firm, world.first))
                .count());
        rows.forEach(row -> agrees(row, firm -> firm.id().equals(((RowKey.OfEnterprise) row.key()).enterprise())));
    }

    @Test
    void rows_come_to_the_whole_that_is_signed() {
        for (var rows : List.of(
                new Rows.OfLine(Line.UNION),
                new Rows.OfLine(Line.PARTY),
                new Rows.OfLine(Line.TERRITORY),
                new Rows.Sectors(Optional.empty()),
                new Rows.Below(world.federation))) {
            var table = read(rows, View.PLAIN, CODES);
            for (var index = 0; index < CODES.size(); index++) {
                var code = index;
                assertThat(table.rows().stream()
                                .mapToLong(row -> row.value(code, 0).confirmed().part())
                                .sum())
                        .as("%s of %s", CODES.get(code), rows)
                        .isEqualTo(table.total()
                                .orElseThrow()
                                .value(code, 0)
                                .confirmed()
                                .part());
            }
        }
    }

    @Test
    void the_whole_is_what_the_register_counts() {
        var counts = house(() -> world.register()
                .counts(Set.of(OwnershipSector.DOMESTIC_NON_STATE, OwnershipSector.FDI), Optional.empty(), CUTOFF));
        var whole = read(new Rows.Whole(), View.PLAIN, CODES).rows().getFirst();

        for (var code : CODES) {
            var level = LEVELS.get(code);
            var counted = switch (level) {
                case WORKERS -> counts.workers();
                case PARTY_MEMBERS -> counts.partyMembers();
                default -> counts.of(RegisterCount.valueOf(level.name()));
            };
            assertThat(whole.value(CODES.indexOf(code), 0).confirmed().part())
                    .as(code)
                    .isEqualTo(counted);
        }
    }

    @Test
    void the_number_of_a_row_is_that_of_its_list() {
        for (var key : List.of(
                new RowKey.Whole(),
                new RowKey.OfUnit(world.first),
                new RowKey.Directly(world.federation),
                new RowKey.OfSector(OwnershipSector.FDI, Optional.of(world.federation)),
                new RowKey.OfEnterprise(world.firms.getFirst().id(), Optional.empty()))) {
            var rows = switch (key) {
                case RowKey.Whole _ -> new Rows.Whole();
                case RowKey.OfUnit(var unit) -> new Rows.Units(List.of(unit));
                case RowKey.Rest rest -> new Rows.Remainder(rest);
                case RowKey.OfSector one -> new Rows.Sectors(one.within());
                case RowKey.OfEnterprise one -> new Rows.Enterprise(one.enterprise(), one.within());
                case RowKey.OfUnitBelow one -> new Rows.Units(List.of(one.unit()));
            };
            var list = house(() -> pivot.entries(
                    new PivotQuery.Cell(world.programme, "2.20b", key, YEAR, View.PLAIN, Set.of(ClaimState.CONFIRMED)),
                    EntryList.Page.first(10)));

            assertThat(list.quantity())
                    .as(key.toString())
                    .isEqualTo(row(rows, key, View.PLAIN)
                            .value(CODES.indexOf("2.20b"), 0)
                            .confirmed()
                            .part());
        }
    }

    @Test
    void under_the_structure_of_a_day_an_enterprise_counts_where_it_is_looked_after_then() {
        var moving = world.firms.stream()
                .filter(firm -> world.lies(firm, world.first) && firm.levels().get(Level.WORKERS) > 0)
                .findFirst()
                .orElseThrow();
        world.managed(moving, world.second, LocalDate.of(2023, 1, 10));

        agrees(units(world.first, View.PLAIN), firm -> world.lies(firm, world.first));
        agrees(
                units(world.first, View.PLAIN.asIs(LocalDate.of(2023, 2, 1))),
                firm -> world.lies(firm, world.first) && !firm.equals(moving));
        agrees(
                units(world.second, View.PLAIN.asIs(LocalDate.of(2023, 2, 1))),
                firm -> world.lies(firm, world.second) || firm.equals(moving));
        agrees(units(world.first, View.PLAIN.asIs(CUTOFF)), firm -> world.lies(firm, world.first));
    }

    @Test
    void what_the_enterprises_no_longer_come_to_is_found() {
        var spoilt = house(() -> transaction.execute(status -> {
            status.setRollbackOnly();
            jdbc.sql("""
                insert into stock_of_enterprise (entry_id, enterprise_id, place_id, level, quantity)
                select q.entry_id, q.enterprise_id, q.place_id, 'UNION_MEMBERS', 7
                  from stock_of_enterprise q
                  join entry e on e.id = q.entry_id and e.programme_id = :programme
                 where q.enterprise_id = :enterprise
                 limit 1
                """)
                    .param("programme", world.programme.value())
                    .param("enterprise", world.firms.getFirst().id().value())
                    .update();
            return recount.differences();
        }));

        assertThat(spoilt).extracting(Recount.Difference::kind).containsExactly("stock_level");
        assertThat(house(recount::differences)).isEmpty();
    }

    private Pivot.Row units(UnitId unit, View view) {
        return row(new Rows.Units(List.of(unit)), new RowKey.OfUnit(unit), view);
    }

    private void agrees(Pivot.Row row, Predicate<Firm> where) {
        for (var code : CODES) {
            assertThat(row.value(CODES.indexOf(code), 0).confirmed().shown())
                    .as("%s of %s", code, row.key())
                    .isEqualByComparingTo(Long.toString(naive(LEVELS.get(code), where)));
        }
    }

    private long naive(Level level, Predicate<Firm> where) {
        return world.firms.stream()
                .filter(where)
                .mapToLong(firm -> firm.levels().get(level))
                .sum();
    }

    private Pivot.Row row(Rows rows, RowKey key, View view) {
        return read(rows, view, CODES).rows().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Pivot.Table read(Rows rows, View view, List<String> codes) {
        return house(() -> pivot.read(new PivotQuery(world.programme, codes, rows, List.of(YEAR), view)));
    }
}
