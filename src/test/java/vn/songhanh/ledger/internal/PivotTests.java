package vn.songhanh.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.Registration;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.EntryList;
import vn.songhanh.ledger.Evidence;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Gap;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.Pivot;
import vn.songhanh.ledger.PivotQuery;
import vn.songhanh.ledger.PivotQuery.Moment;
import vn.songhanh.ledger.PivotQuery.RowKey;
import vn.songhanh.ledger.PivotQuery.Rows;
import vn.songhanh.ledger.PivotQuery.View;
import vn.songhanh.ledger.Posting;
import vn.songhanh.ledger.Reversing;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.text.EnterpriseCode;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

@DatabaseTest
class PivotTests {

    private static final LocalDate MARCH = LocalDate.of(2022, 3, 15);
    private static final Period QUARTER = Period.quarter(2022, 1);
    private static final Period YEAR = Period.year(2022);
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Set<ClaimState> CONFIRMED = Set.of(ClaimState.CONFIRMED);

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
    Registrations registrations;

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
    void units_of_one_table_and_their_total_are_read_at_once() {
        founded("1", MARCH, world.district, 30);
        founded("2", MARCH.plusMonths(3), world.otherDistrict, 20);

        var table = read(new Rows.Below(world.federation), View.PLAIN, "2.18", "3.06");

        assertThat(confirmed(row(table, new RowKey.OfUnit(world.district)))).containsExactly(30L, 30L, 1L, 1L);
        assertThat(confirmed(row(table, new RowKey.OfUnit(world.otherDistrict))))
                .containsExactly(0L, 20L, 0L, 1L);
        assertThat(confirmed(table.total().orElseThrow())).containsExactly(30L, 50L, 1L, 2L);
    }

    @Test
    void an_enterprise_that_two_units_reach_is_one_in_the_total() {
        var enterprise = enterprise(OwnershipSector.FDI, world.district);
        contacted(enterprise, MARCH, world.district);
        contacted(enterprise, MARCH.plusMonths(4), world.otherDistrict);

        var table = read(new Rows.Below(world.federation), View.PLAIN, "1.03");

        assertThat(confirmed(row(table, new RowKey.OfUnit(world.district)))).containsExactly(1L, 1L);
        assertThat(confirmed(row(table, new RowKey.OfUnit(world.otherDistrict))))
                .containsExactly(0L, 1L);
        assertThat(confirmed(table.total().orElseThrow())).containsExactly(1L, 1L);
    }

    @Test
    void a_unit_that_moved_counts_below_each_with_what_it_did_there_and_stays_a_row_where_a_place_is_chosen() {
        founded("1", MARCH, world.district, 30);
        var left = new Decision("9", MARCH.plusMonths(2), MARCH.plusMonths(2));
        var other = spoken(() -> organisation.found(new Founding(
                UnitKind.CITY_FEDERATION,
                "",
                "Liên đoàn khác",
                "Liên đoàn khác",
                null,
                new Decision("1", MARCH, MARCH))));
        spoken(() -> organisation.reorganise(new Reorganisation.Transfer(world.district, other, left)));
        founded("2", MARCH.plusMonths(3), world.district, 20);

        var before = read(new Rows.Below(world.federation), View.PLAIN, "3.06");
        var after = read(new Rows.Below(other), View.PLAIN, "3.06");
        var chosen = read(
                new Rows.Below(world.federation),
                View.PLAIN.only(Optional.of(world.district), Optional.empty()),
                "3.06");

        var here = new RowKey.OfUnitBelow(world.district, Optional.of(world.federation));
        assertThat(confirmed(row(before, here)))
                .isEqualTo(confirmed(before.total().orElseThrow()))
                .containsExactly(1L, 1L);
        assertThat(confirmed(row(after, new RowKey.OfUnitBelow(world.district, Optional.of(other)))))
                .isEqualTo(confirmed(after.total().orElseThrow()))
                .containsExactly(0L, 1L);
        assertThat(confirmed(row(chosen, here)))
                .as("a place that is chosen too narrows the rows and their total alike")
                .isEqualTo(confirmed(chosen.total().orElseThrow()))
                .containsExactly(1L, 1L);
    }

    @Test
    void what_a_unit_did_below_another_before_it_rose_to_stand_beside_it_counts_in_the_row_of_that_one_only() {
        var risen = risenInMay();
        var enterprise = enterprise(OwnershipSector.FDI, risen);
        contacted(enterprise, MARCH, risen);
        contacted(enterprise, MARCH.plusMonths(4), risen);
        var there = new RowKey.OfUnitBelow(risen, Optional.of(world.federation));

        for (var view : List.of(View.PLAIN, View.PLAIN.at(new Moment.At(world.position())))) {
            var query = query(new Rows.Below(world.federation), view, "3.06", "2.18", "1.03");
            var table = read(query);
            assertThat(confirmed(row(table, new RowKey.OfUnit(world.district))))
                    .containsExactly(2L, 2L, 50L, 50L, 1L, 1L);
            assertThat(confirmed(row(table, there))).containsExactly(0L, 1L, 0L, 7L, 0L, 1L);
            assertThat(confirmed(table.total().orElseThrow())).containsExactly(2L, 3L, 50L, 57L, 1L, 1L);
            assertThat(table.rows()).extracting(Pivot.Row::key).doesNotContain(new RowKey.OfUnit(risen));
            var list = Voice.house(
                    "test", () -> pivot.entries(query.cell("2.18", there, YEAR, CONFIRMED), EntryList.Page.first(9)));
            assertThat(list.quantity()).isEqualTo(7);
            assertThat(list.lines()).hasSize(1);
        }
        var asIs = read(new Rows.Below(world.federation), View.PLAIN.asIs(LocalDate.of(2023, 6, 1)), "3.06");
        assertThat(confirmed(row(asIs, new RowKey.OfUnit(risen)))).containsExactly(1L, 2L);
        assertThat(confirmed(row(asIs, new RowKey.OfUnit(world.district)))).containsExactly(1L, 1L);
    }

    /** Below the district till May; one union was founded there before, one after, and one at the district itself. */
    private UnitId risenInMay() {
        var start = new Decision("1", LocalDate.of(2015, 1, 1), LocalDate.of(2015, 1, 1));
        var name = "Công đoàn lên cấp " + COUNT.incrementAndGet();
        var risen = spoken(
                () -> organisation.found(new Founding(UnitKind.UNION_BOARD, "", name, name, world.district, start)));
        var may = new Decision("9", MARCH.plusMonths(2), MARCH.plusMonths(2));
        spoken(() -> organisation.reorganise(new Reorganisation.Transfer(risen, world.federation, may)));
        founded("1", MARCH, risen, 30);
        founded("2", MARCH, world.district, 20);
        founded("3", MARCH.plusMonths(3), risen, 7);
        return risen;
    }

    @Test
    void a_top_that_came_to_lie_below_another_one_keeps_a_row_for_what_it_did_before() {
        zone("Khu đứng riêng mãi");
        var former = zone("Khu từng đứng riêng");
        var over = zone("Khu nhận về");
        told("S1", MARCH, former);
        var may = new Decision("9", MARCH.plusMonths(2), MARCH.plusMonths(2));
        spoken(() -> organisation.reorganise(new Reorganisation.Transfer(former, over, may)));
        told("S2", MARCH.plusMonths(3), former);

        var table = read(new Rows.OfLine(Line.ZONE), View.PLAIN, "3.06");

        assertThat(confirmed(row(table, new RowKey.OfUnitBelow(former, Optional.empty()))))
                .containsExactly(1L, 1L);
        assertThat(confirmed(row(table, new RowKey.OfUnit(over)))).containsExactly(0L, 1L);
        assertThat(confirmed(table.total().orElseThrow())).containsExactly(1L, 2L);
    }

    private void told(String number, LocalDate on, UnitId zone) {
        var fact = Fact.of(
                world.programme,
                FactKind.UNION_FOUNDED,
                number,
                Words.same("CĐCS " + number),
                null,
                on,
                Map.of(Line.UNION, world.district, Line.ZONE, zone),
                List.of(new Posting(Account.UNION_FOUNDED, 1)),
                new Evidence(number, on, "", "/app/cases/1"));
        var entry = world.entered(fact, Side.UNION);
        Voice.house("test", () -> ledger.confirm(entry, Side.PARTY));
    }

    @Test
    void the_database_numbers_where_units_stood_as_the_tables_ask_for_it() {
        assertThat(Voice.house(
                        "test",
                        () -> jdbc.sql("select standing_number(17, 5)")
                                .query(Long.class)
                                .single()))
                .isEqualTo(Question.Grid.standing(17, 5));
    }

    @Test
    void under_the_structure_of_today_an_enterprise_counts_where_it_is_managed_now() {
        var moved = enterprise(OwnershipSector.FDI, world.otherDistrict);
        contacted(moved, MARCH, world.district);

        var asWas = read(new Rows.Below(world.federation), View.PLAIN, "1.03");
        var asIs = read(new Rows.Below(world.federation), View.PLAIN.asIs(LocalDate.of(2023, 6, 1)), "1.03");

        assertThat(confirmed(row(asWas, new RowKey.OfUnit(world.district)))).containsExactly(1L, 1L);
        assertThat(confirmed(row(asIs, new RowKey.OfUnit(world.district)))).containsExactly(0L, 0L);
        assertThat(confirmed(row(asIs, new RowKey.OfUnit(world.otherDistrict)))).containsExactly(1L, 1L);
        assertThat(asIs.total().map(PivotTests::confirmed))
                .isEqualTo(asWas.total().map(PivotTests::confirmed));
    }

    @Test
    void sectors_and_enterprises_are_rows_too() {
        var foreign = enterprise(OwnershipSector.FDI, world.district);
        var ours = enterprise(OwnershipSector.DOMESTIC_NON_STATE, world.district);
        contacted(foreign, MARCH, world.district);
        contacted(ours, MARCH, world.district);
        contacted(ours, MARCH.plusMonths(1), world.district);

        var sectors = read(new Rows.Sectors(Optional.of(world.district)), View.PLAIN, "1.03");
        var enterprises = read(new Rows.Enterprises(Optional.of(world.district)), View.PLAIN, "1.03");
        var foreignOnly =
                read(new Rows.Whole(), View.PLAIN.only(Optional.empty(), Optional.of(OwnershipSector.FDI)), "1.03");

        var key = new RowKey.OfSector(OwnershipSector.FDI, Optional.of(world.district));
        assertThat(confirmed(row(sectors, key))).containsExactly(1L, 1L);
        assertThat(confirmed(sectors.total().orElseThrow())).containsExactly(2L, 2L);
        assertThat(enterprises.rows())
                .extracting(Pivot.Row::key)
                .containsExactly(
                        new RowKey.OfEnterprise(foreign, Optional.of(world.district)),
                        new RowKey.OfEnterprise(ours, Optional.of(world.district)));
        assertThat(confirmed(foreignOnly.rows().getFirst())).containsExactly(1L, 1L);
    }

    @Test
    void what_was_told_of_a_sector_stays_there_when_the_register_learns_of_another() {
        var sold = enterprise(OwnershipSector.DOMESTIC_NON_STATE, world.district);
        var entry = contacted(sold, MARCH, world.district);
        var before = Voice.house("test", figures::position);
        becomes(OwnershipSector.FDI, sold);
        contacted(sold, MARCH.plusMonths(4), world.district);

        var asWas = read(new Rows.Sectors(Optional.empty()), View.PLAIN, "1.03");
        var asIs = read(new Rows.Sectors(Optional.empty()), View.PLAIN.asIs(LocalDate.of(2023, 6, 1)), "1.03");
        var then = read(new Rows.Sectors(Optional.empty()), View.PLAIN.at(new Moment.At(before)), "1.03");

        var foreign = new RowKey.OfSector(OwnershipSector.FDI, Optional.empty());
        var ours = new RowKey.OfSector(OwnershipSector.DOMESTIC_NON_STATE, Optional.empty());
        assertThat(confirmed(row(asWas, ours))).containsExactly(1L, 1L);
        assertThat(confirmed(row(asWas, foreign))).containsExactly(0L, 1L);
        assertThat(confirmed(row(asIs, ours))).containsExactly(0L, 0L);
        assertThat(confirmed(row(asIs, foreign))).containsExactly(1L, 1L);
        assertThat(confirmed(row(then, ours))).containsExactly(1L, 1L);
        Voice.house("test", () -> ledger.reverse(entry, Side.UNION, "Sai"));
        Voice.house("test", () -> ledger.confirm(reversalOf(entry), Side.PARTY));
        assertThat(confirmed(row(read(new Rows.Sectors(Optional.empty()), View.PLAIN, "1.03"), ours)))
                .as("what is taken back leaves the sector in which it was told")
                .containsExactly(0L, 0L);
    }

    @Test
    void what_is_of_no_enterprise_has_a_row_of_its_own_among_the_sectors() {
        founded("1", MARCH, world.district, 30);

        var sectors = read(new Rows.Sectors(Optional.of(world.federation)), View.PLAIN, "2.18");

        assertThat(confirmed(row(sectors, new RowKey.OfNoEnterprise(Optional.of(world.federation)))))
                .isEqualTo(confirmed(sectors.total().orElseThrow()))
                .containsExactly(30L, 30L);
    }

    @Test
    void the_database_numbers_sectors_as_the_tables_ask_for_them() {
        for (var sector : OwnershipSector.values()) {
            assertThat(Voice.house(
                            "test",
                            () -> jdbc.sql("select sector_number(:sector)")
                                    .param("sector", sector.name())
                                    .query(Long.class)
                                    .single()))
                    .isEqualTo(Question.Grid.sector(sector));
        }
    }

    private void becomes(OwnershipSector sector, EnterpriseId enterprise) {
        var told = spoken(() -> jdbc.sql("update enterprise set ownership_sector = :sector where id = :id")
                .param("sector", sector.name())
                .param("id", enterprise.value())
                .update());
        assertThat(told).isOne();
    }

    private EntryId reversalOf(EntryId entry) {
        return spoken(() -> new EntryId(jdbc.sql("select id from entry where reverses_id = :id")
                .param("id", entry.value())
                .query(Long.class)
                .single()));
    }

    private <T> T spoken(Supplier<T> work) {
        return Voice.house("test", () -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }

    @Test
    void a_number_is_the_sum_of_its_list_page_by_page() {
        for (var number = 0; number < 5; number++) {
            founded("p" + number, MARCH.plusDays(number), world.district, 10 + number);
        }
        var query = query(new Rows.Whole(), View.PLAIN, "2.18");
        var cell = query.cell("2.18", new RowKey.OfUnit(world.district), QUARTER, CONFIRMED);

        var first = Voice.house("test", () -> pivot.entries(cell, EntryList.Page.first(2)));
        var second = Voice.house(
                "test",
                () -> pivot.entries(cell, new EntryList.Page(first.next().orElseThrow(), 5)));

        assertThat(first.quantity()).isEqualTo(60);
        assertThat(first.entries()).isEqualTo(5);
        assertThat(first.lines()).hasSize(2);
        assertThat(second.next()).isEmpty();
        assertThat(second.lines()).hasSize(3).doesNotContainAnyElementsOf(first.lines());
    }

    @Test
    void a_table_of_the_past_stays_and_is_found_by_its_day() {
        founded("q1", MARCH, world.district, 30);
        var position = world.position();
        var then = read(new Rows.Units(List.of(world.district)), View.PLAIN, "2.18");
        founded("q2", MARCH, world.district, 5);

        var again = read(new Rows.Units(List.of(world.district)), View.PLAIN.at(new Moment.At(position)), "2.18");
        var before = View.PLAIN.at(new Moment.Recorded(LocalDate.of(2001, 1, 1)));

        assertThat(again.rows()).isEqualTo(then.rows());
        assertThat(confirmed(read(new Rows.Whole(), before, "2.18").rows().getFirst()))
                .containsExactly(0L, 0L);
    }

    @Test
    void months_that_a_period_cuts_are_read_from_the_entries() {
        founded("c1", LocalDate.of(2022, 3, 10), world.district, 30);
        founded("c2", LocalDate.of(2022, 3, 20), world.district, 5);
        var cut = Period.of(LocalDate.of(2022, 3, 16), LocalDate.of(2022, 5, 15));
        var query = new PivotQuery(
                world.programme,
                List.of("2.18"),
                new Rows.Units(List.of(world.district)),
                List.of(cut, YEAR),
                View.PLAIN);

        assertThat(confirmed(read(query).rows().getFirst())).containsExactly(5L, 35L);
    }

    @Test
    void what_is_taken_back_after_its_period_was_signed_takes_nothing_from_the_month_in_which_it_counts() {
        var enterprise = enterprise(OwnershipSector.FDI, world.district);
        var first = contacted(enterprise, MARCH, world.district);
        contacted(enterprise, MARCH.plusMonths(1), world.district);

        takenBackOnceSigned(first);

        assertThat(everywhere(enterprise)).allSatisfy(row -> assertThat(row).containsExactly(1L, 1L, 1L));
        var list = Voice.house("test", () -> pivot.entries(cell(Period.quarter(2022, 2)), EntryList.Page.first(9)));
        assertThat(list.enterprises()).isEqualTo(1);
        assertThat(list.lines()).hasSize(2);
    }

    @Test
    void whose_only_contact_is_taken_back_later_counts_where_it_was_signed_and_not_where_a_period_holds_both() {
        var enterprise = enterprise(OwnershipSector.FDI, world.district);
        var position = new Moment.At(world.position());
        var contact = contacted(enterprise, MARCH, world.district);
        var then = new Moment.At(world.position());

        takenBackOnceSigned(contact);

        assertThat(everywhere(enterprise)).allSatisfy(row -> assertThat(row).containsExactly(1L, 0L, 0L));
        assertThat(confirmed(read(counted(new Rows.Whole(), View.PLAIN.at(then)))
                        .rows()
                        .getFirst()))
                .containsExactly(1L, 0L, 1L);
        assertThat(confirmed(read(counted(new Rows.Whole(), View.PLAIN.at(position)))
                        .rows()
                        .getFirst()))
                .containsExactly(0L, 0L, 0L);
        var list = Voice.house("test", () -> pivot.entries(cell(YEAR), EntryList.Page.first(9)));
        assertThat(list.enterprises()).isZero();
    }

    @Test
    void who_is_confirmed_by_one_contact_does_not_wait_for_another() {
        var enterprise = enterprise(OwnershipSector.FDI, world.district);
        contacted(enterprise, MARCH, world.district);
        world.entered(world.contacted(enterprise, MARCH.plusDays(1), world.district), Side.UNION);
        var other = enterprise(OwnershipSector.FDI, world.district);
        world.entered(world.contacted(other, MARCH, world.district), Side.PARTY);
        world.entered(world.contacted(other, MARCH.plusDays(1), world.district), Side.UNION);

        var value = read(query(new Rows.Whole(), View.PLAIN, "1.03"))
                .rows()
                .getFirst()
                .value(0, 0);

        assertThat(value).isEqualTo(Pivot.Value.of(1, 1, 1, 1, 0));
    }

    /** The enterprise in each kind of row: quarter I, quarter II, the year. */
    private List<List<Long>> everywhere(EnterpriseId enterprise) {
        var asIs = View.PLAIN.asIs(LocalDate.of(2023, 6, 1));
        var tables = Stream.of(
                        counted(new Rows.Whole(), View.PLAIN),
                        counted(new Rows.Units(List.of(world.district)), View.PLAIN),
                        counted(new Rows.Units(List.of(world.district)), asIs),
                        counted(
                                new Rows.Units(List.of(world.district)),
                                View.PLAIN.at(new Moment.At(world.position()))),
                        counted(new Rows.Enterprises(Optional.of(world.district)), View.PLAIN),
                        counted(new Rows.Enterprises(Optional.of(world.district)), asIs))
                .map(query -> confirmed(read(query).rows().getFirst()));
        var publicly = Voice.as(new Acting.Visitor(), () -> pivot.read(counted(new Rows.Whole(), View.PLAIN)));
        var sectors = read(counted(new Rows.Sectors(Optional.empty()), View.PLAIN));
        return Stream.concat(
                        tables,
                        Stream.of(
                                confirmed(publicly.rows().getFirst()),
                                confirmed(row(sectors, new RowKey.OfSector(OwnershipSector.FDI, Optional.empty())))))
                .toList();
    }

    private PivotQuery counted(Rows rows, View view) {
        return new PivotQuery(
                world.programme, List.of("1.03"), rows, List.of(QUARTER, Period.quarter(2022, 2), YEAR), view);
    }

    private PivotQuery.Cell cell(Period period) {
        return counted(new Rows.Whole(), View.PLAIN).cell("1.03", new RowKey.OfUnit(world.district), period, CONFIRMED);
    }

    private void takenBackOnceSigned(EntryId contact) {
        Voice.house("test", () -> {
            ledger.lock(world.programme, QUARTER, "review");
            var reversal = (Reversing.Entered) ledger.reverse(contact, Side.UNION, "Sai");
            return ledger.confirm(reversal.entry(), Side.PARTY);
        });
    }

    @Test
    void a_stock_under_a_top_that_ended_before_lies_in_a_row() {
        var former = zone("Khu trước");
        var into = zone("Khu sau");
        var fact = Fact.of(
                world.programme,
                FactKind.UNION_FOUNDED,
                "Z1",
                Words.same("CĐCS Z1"),
                null,
                MARCH,
                Map.of(Line.UNION, world.district, Line.ZONE, former),
                List.of(new Posting(Account.UNION_ORGANISATION, 1)),
                new Evidence("Z1", MARCH, "", "/app/cases/1"));
        var entry = world.entered(fact, Side.UNION);
        Voice.house("test", () -> ledger.confirm(entry, Side.PARTY));
        var merged = LocalDate.of(2022, 9, 1);
        Voice.house(
                "test",
                () -> organisation.reorganise(new Reorganisation.Merge(
                        List.of(former), new Reorganisation.Target.Existing(into), new Decision("2", merged, merged))));

        var year = List.of(Period.year(2023));
        var table =
                read(new PivotQuery(world.programme, List.of("3.11b"), new Rows.OfLine(Line.ZONE), year, View.PLAIN));

        assertThat(confirmed(table.total().orElseThrow())).containsExactly(1L);
        assertThat(table.rows().stream()
                        .filter(row -> confirmed(row).getFirst() > 0)
                        .map(Pivot.Row::key))
                .containsExactly(new RowKey.OfUnit(former));
    }

    private UnitId zone(String name) {
        var begun = LocalDate.of(2015, 1, 1);
        return Voice.house(
                "test",
                () -> organisation.found(
                        new Founding(UnitKind.ZONE, "", name, name, null, new Decision("1", begun, begun))));
    }

    @Test
    void a_share_carries_what_it_is_made_of_and_levels_are_missing_before_a_stocktake() {
        var table = read(new Rows.Units(List.of(world.district)), View.PLAIN, "2.12", "2.15");

        var share = table.rows().getFirst().value(0, 0);
        assertThat(share.confirmed().whole()).isZero();
        assertThat(share.confirmed().gap()).isEqualTo(Gap.OF_NOTHING);
        assertThat(table.rows().getFirst().value(1, 0)).isEqualTo(Pivot.Value.missing(Gap.UNCOUNTED));
    }

    private PivotQuery query(Rows rows, View view, String... indicators) {
        return new PivotQuery(world.programme, List.of(indicators), rows, List.of(QUARTER, YEAR), view);
    }

    private Pivot.Table read(Rows rows, View view, String... indicators) {
        return read(query(rows, view, indicators));
    }

    private Pivot.Table read(PivotQuery query) {
        return Voice.house("test", () -> pivot.read(query));
    }

    private static Pivot.Row row(Pivot.Table table, RowKey key) {
        return table.rows().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<Long> confirmed(Pivot.Row row) {
        return row.values().stream()
                .flatMap(List::stream)
                .map(value -> value.confirmed().part())
                .toList();
    }

    private void founded(String number, LocalDate on, UnitId where, int members) {
        var entry = world.entered(world.unionFounded(number, on, where, members), Side.UNION);
        Voice.house("test", () -> ledger.confirm(entry, Side.PARTY));
    }

    private EntryId contacted(EnterpriseId enterprise, LocalDate on, UnitId where) {
        var entry = world.entered(world.contacted(enterprise, on, where), Side.UNION);
        Voice.house("test", () -> ledger.confirm(entry, Side.PARTY));
        return entry;
    }

    /** Its manager on the union line since 2023, wherever it was before. */
    private EnterpriseId enterprise(OwnershipSector sector, UnitId manager) {
        return Voice.house("test", () -> {
            var id = registrations.register(new Registration(
                    new EnterpriseCode(EnterpriseCode.Kind.TEN_DIGITS, "0209%06d".formatted(COUNT.incrementAndGet())),
                    true,
                    "Công ty TNHH Thử",
                    "",
                    null,
                    sector,
                    "",
                    null,
                    null,
                    LocalDate.of(2015, 1, 1)));
            registrations.managed(id, Line.UNION, manager, LocalDate.of(2023, 1, 1));
            return id;
        });
    }
}
