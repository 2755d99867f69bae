package vn.songhanh.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.ledger.Evidence;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.Pivot;
import vn.songhanh.ledger.PivotQuery;
import vn.songhanh.ledger.PivotQuery.RowKey;
import vn.songhanh.ledger.PivotQuery.Rows;
import vn.songhanh.ledger.PivotQuery.View;
import vn.songhanh.ledger.Posting;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** A table of a line that has but one top is one of what lies below it. The other tops of the tests are laid below it for the reading alone. */
@DatabaseTest
class SingleTopTests {

    private static final LocalDate BEGINNING = LocalDate.of(2015, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2022, 3, 15);
    private static final LocalDate MAY = LocalDate.of(2022, 5, 15);
    private static final LocalDate JUNE = LocalDate.of(2022, 6, 15);

    @Autowired
    Organisation organisation;

    @Autowired
    Programmes programmes;

    @Autowired
    Ledger ledger;

    @Autowired
    Figures figures;

    @Autowired
    Pivot pivot;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    LedgerWorld world;

    @BeforeEach
    void a_programme_of_its_own() {
        world = new LedgerWorld(organisation, programmes, ledger, figures);
    }

    @Test
    void what_lies_below_it_and_at_itself_and_what_stood_beside_it_before_add_up() {
        var top = zone("Khu trùm", null);
        var below = zone("Khu con", top);
        var former = zone("Khu từng đứng cạnh", null);
        told("M1", MARCH, below);
        told("M2", MARCH, top);
        told("M3", MARCH, former);
        moved(former, top, MAY);
        told("M4", JUNE, former);
        told("M5", JUNE, null);

        assertThat(read(top))
                .isEqualTo(Map.of(
                        new RowKey.OfUnit(below), 1L,
                        new RowKey.OfUnit(former), 2L,
                        new RowKey.Directly(top), 1L,
                        new RowKey.Nowhere(Line.ZONE), 1L,
                        new RowKey.Whole(), 5L));
    }

    @Test
    void one_that_came_to_lie_below_another_later_is_split_in_the_years_before_as_ever() {
        var top = zone("Khu đứng đầu lúc ấy", null);
        var below = zone("Khu con lúc ấy", top);
        told("L1", MARCH, below);
        told("L2", JUNE, top);
        moved(top, zone("Khu bao trùm về sau", null), MAY.plusYears(1));
        told("L3", JUNE.plusYears(1), below);

        assertThat(read(top))
                .isEqualTo(Map.of(new RowKey.OfUnit(below), 1L, new RowKey.Directly(top), 1L, new RowKey.Whole(), 2L));
    }

    private UnitId zone(String name, @Nullable UnitId parent) {
        return Voice.house(
                "test",
                () -> organisation.found(
                        new Founding(UnitKind.ZONE, "", name, name, parent, new Decision("1", BEGINNING, BEGINNING))));
    }

    private void moved(UnitId unit, UnitId into, LocalDate on) {
        Voice.house(
                "test",
                () -> organisation.reorganise(new Reorganisation.Transfer(unit, into, new Decision("9", on, on))));
    }

    private void told(String number, LocalDate on, @Nullable UnitId zone) {
        var places =
                zone == null ? Map.of(Line.UNION, world.district) : Map.of(Line.UNION, world.district, Line.ZONE, zone);
        var fact = Fact.of(
                world.programme,
                FactKind.UNION_FOUNDED,
                number,
                Words.same("CĐCS " + number),
                null,
                on,
                places,
                List.of(new Posting(Account.UNION_FOUNDED, 1)),
                new Evidence(number, on, "", "/app/cases/1"));
        var entry = world.entered(fact, Side.UNION);
        Voice.house("test", () -> ledger.confirm(entry, Side.PARTY));
    }

    /** What counts in each row of the year, and in all of it, while the line has this top alone. */
    private Map<RowKey, Long> read(UnitId top) {
        var asked = new PivotQuery(
                world.programme, List.of("3.06"), new Rows.OfLine(Line.ZONE), List.of(Period.year(2022)), View.PLAIN);
        var table = Voice.house(
                "test",
                () -> Objects.requireNonNull(transaction.execute(status -> {
                    status.setRollbackOnly();
                    jdbc.sql("""
                update org_unit_fact set parent_id = :top
                 where line = 'ZONE' and parent_id is null and unit_id <> :top
                   and valid_from <= date '2022-12-31' and (valid_to is null or valid_to > date '2022-12-31')
                """).param("top", top.value()).update();
                    return pivot.read(asked);
                })));
        var rows = table.rows().stream()
                .filter(row -> counted(row) > 0)
                .collect(Collectors.toMap(Pivot.Row::key, SingleTopTests::counted));
        rows.put(table.total().orElseThrow().key(), counted(table.total().orElseThrow()));
        return rows;
    }

    private static long counted(Pivot.Row row) {
        return row.values().getFirst().getFirst().confirmed().part();
    }
}
