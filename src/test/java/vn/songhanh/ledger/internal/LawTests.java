package vn.songhanh.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.songhanh.ledger.internal.History.TERM;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContextManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.Disputes;
import vn.songhanh.ledger.Entering;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.ledger.EntryList;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.Pivot;
import vn.songhanh.ledger.Pivot.Value;
import vn.songhanh.ledger.PivotQuery;
import vn.songhanh.ledger.PivotQuery.Moment;
import vn.songhanh.ledger.PivotQuery.RowKey;
import vn.songhanh.ledger.PivotQuery.Rows;
import vn.songhanh.ledger.PivotQuery.View;
import vn.songhanh.ledger.Recount;
import vn.songhanh.ledger.Reversing;
import vn.songhanh.ledger.internal.NaiveLedger.Item;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.time.Period;

/** The laws of the ledger, over generated histories: whatever happened, every figure is what one would count by hand. */
@DatabaseTest
class LawTests {

    private static final List<String> INDICATORS = List.of("3.06", "2.18", "2.19", "3.11b", "1.03", "2.12");
    private static final LocalDate AFTERWARDS = LocalDate.of(2024, 1, 1);
    private static final Set<ClaimState> CONFIRMED = Set.of(ClaimState.CONFIRMED);
    private static final Set<ClaimState> CLAIMED = Set.of(ClaimState.CLAIMED_BY_PARTY, ClaimState.CLAIMED_BY_UNION);

    @Autowired
    Organisation organisation;

    @Autowired
    Registrations registrations;

    @Autowired
    Programmes programmes;

    @Autowired
    Ledger ledger;

    @Autowired
    Disputes disputes;

    @Autowired
    JoinEntries joining;

    @Autowired
    Figures figures;

    @Autowired
    Pivot pivot;

    @Autowired
    Recount recount;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    /** Properties have an engine of their own, which knows nothing of the application. */
    LawTests() throws Exception {
        new TestContextManager(LawTests.class).prepareTestInstance(this);
    }

    @Provide
    Arbitrary<History> histories() {
        return History.any(14, 2);
    }

    @Provide
    Arbitrary<History> openHistories() {
        return History.any(8, 0);
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void every_figure_is_a_naive_recount_wherever_and_whenever_it_is_read(
            @ForAll("histories") History history,
            @ForAll @IntRange(max = 35) int month,
            @ForAll @IntRange(max = 1094) int one,
            @ForAll @IntRange(max = 1094) int other) {
        var world = world(history);
        var told = world.new Telling(history);
        var periods = periods(month, one, other);
        var pinned = new ArrayList<Pinned>();
        var steps = history.mixed();
        for (var done = 0; done < steps.size(); done++) {
            told.take(steps.get(done));
            lockAfter(history, told, done);
            var taken = 1 + done;
            history.changes().late().stream()
                    .filter(late -> late.after() == taken)
                    .forEach(world::takeLate);
            history.changes().sold().stream().filter(after -> after == taken).forEach(_ -> world.sold());
            if (done == steps.size() / 3 || done == 2 * steps.size() / 3) {
                pinned.add(pinned(world, told, periods));
            }
        }

        assertEveryValue(world, told, periods, View.PLAIN, Long.MAX_VALUE);
        assertEveryValue(world, told, periods, View.PLAIN.asIs(AFTERWARDS), Long.MAX_VALUE);
        for (var then : pinned) {
            var view = View.PLAIN.at(new Moment.At(then.position()));
            assertThat(table(world, told, periods, view)).isEqualTo(then.rows());
            assertEveryValue(world, told, periods, view, then.position());
            assertEveryValue(world, told, periods, view.asIs(AFTERWARDS), then.position());
        }
        for (var sector : List.of(OwnershipSector.FDI, OwnershipSector.DOMESTIC_NON_STATE)) {
            var view = View.PLAIN.only(Optional.empty(), Optional.of(sector));
            assertEveryValue(world, told, periods, view, Long.MAX_VALUE);
            assertEveryValue(world, told, periods, view.asIs(AFTERWARDS), Long.MAX_VALUE);
        }
        assertListsAreNumbers(world, told, periods);
        assertThat(LawWorld.house(() -> recount.differences())).isEmpty();
    }

    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void neither_the_order_nor_the_names_of_the_bodies_matter(@ForAll("openHistories") History history) {
        var world = world(history);
        var periods = periods(17, 100, 800);
        var mixed = world.new Telling(history);
        history.mixed().forEach(mixed::take);
        var oneByOne = world.new Telling(history);
        history.oneByOne().forEach(oneByOne::take);
        var mirror = world.new Telling(history.swapped());
        history.mixed().forEach(mirror::take);

        var table = table(world, mixed, periods, View.PLAIN);
        assertThat(table(world, oneByOne, periods, View.PLAIN)).isEqualTo(table);
        assertThat(table(world, mirror, periods, View.PLAIN))
                .isEqualTo(table.stream().map(LawTests::swapped).toList());
    }

    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void what_lies_below_adds_up_to_what_lies_above(@ForAll("openHistories") History history) {
        var world = world(history);
        var told = world.new Telling(history);
        history.mixed().forEach(told::take);
        var quarters = Stream.concat(
                        Stream.of(TERM),
                        IntStream.range(0, 12).mapToObj(quarter -> Period.quarter(2021 + quarter / 4, 1 + quarter % 4)))
                .toList();
        var summed = List.of("3.06", "2.19", "3.11b");
        for (var view : List.of(View.PLAIN, View.PLAIN.asIs(AFTERWARDS))) {
            var asked = Stream.of(
                    new Rows.Below(world.units.getFirst()),
                    new Rows.OfLine(Line.UNION),
                    new Rows.OfLine(Line.TERRITORY),
                    new Rows.Sectors(Optional.empty()),
                    new Rows.Sectors(Optional.of(world.units.get(1))));
            var tops = world.units.stream().map(Rows.Below::new);
            Stream.concat(asked, tops).forEach(rows -> {
                var query = new PivotQuery(told.programme, summed, rows, quarters, view);
                var table = LawWorld.house(() -> pivot.read(query));
                assertRowsAddUp(query, table);
                if (view.equals(View.PLAIN) && rows instanceof Rows.Below) {
                    assertRowsAreCounted(query, table, world, told);
                }
            });
        }
    }

    /** As it was each row has what was done where the unit stood then. */
    private static void assertRowsAreCounted(
            PivotQuery query, Pivot.Table table, LawWorld world, LawWorld.Telling told) {
        for (var row : table.rows()) {
            for (var indicator = 0; indicator < query.indicators().size(); indicator++) {
                for (var period = 0; period < query.periods().size(); period++) {
                    var counted = told.naive.value(
                            query.indicators().get(indicator),
                            standing(row.key(), query.rows(), world),
                            query.periods().get(period),
                            Long.MAX_VALUE);
                    assertThat(row.value(indicator, period))
                            .as("%s %s", query.rows(), row.key())
                            .isEqualTo(counted);
                }
            }
        }
    }

    private static Predicate<Item> standing(RowKey key, Rows rows, LawWorld world) {
        var above = ((Rows.Below) rows).unit();
        if (key instanceof RowKey.Directly) {
            return item -> world.path(item).getFirst().equals(above);
        }
        var unit = FigureQuestion.unit(key).orElseThrow();
        return item -> {
            var path = world.path(item);
            var height = path.indexOf(unit) + 1;
            return height > 0 && height < path.size() && path.get(height).equals(above);
        };
    }

    private void assertRowsAddUp(PivotQuery query, Pivot.Table table) {
        var total = table.total().orElseThrow();
        for (var period = 0; period < query.periods().size(); period++) {
            for (var indicator = 0; indicator < query.indicators().size(); indicator++) {
                var at = new int[] {indicator, period};
                assertThat(table.rows().stream()
                                .mapToLong(row -> confirmed(row, at))
                                .sum())
                        .as(
                                "%s of %s in %s",
                                query.indicators().get(indicator),
                                query.rows(),
                                query.periods().get(period))
                        .isEqualTo(confirmed(total, at));
            }
        }
        table.rows().stream()
                .filter(row -> row.key() instanceof RowKey.Rest
                        || row.key() instanceof RowKey.OfSector
                        || row.key() instanceof RowKey.OfUnitBelow)
                .forEach(row -> {
                    for (var indicator = 0; indicator < query.indicators().size(); indicator++) {
                        assertListIsNumber(query, row, indicator, 0, CONFIRMED);
                        assertListIsNumber(query, row, indicator, 0, CLAIMED);
                    }
                });
    }

    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void the_same_fact_counts_once_and_a_full_reversal_leaves_nothing(@ForAll("openHistories") History history) {
        var world = world(history);
        var told = world.new Telling(history);
        for (var number = 0; number < history.stories().size(); number++) {
            told.take(new History.Step(number, -1));
            assertThat(told.again(number)).isInstanceOf(Entering.AlreadyEntered.class);
            var entry = told.newest(number);
            var side = history.stories().get(number).side();
            assertThat(LawWorld.house(() -> ledger.reverse(entry, side, "Sai"))).isInstanceOf(Reversing.Entered.class);
        }

        var rows = table(world, told, List.of(TERM), View.PLAIN);
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.values().stream().flatMap(List::stream))
                        .allSatisfy(value -> assertThat(value.isNothing()).isTrue()));
    }

    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void a_place_narrows_every_figure_to_what_lies_in_it(
            @ForAll("histories") History history, @ForAll @IntRange(max = 35) int month) {
        var world = world(history);
        var told = world.new Telling(history);
        history.mixed().forEach(told::take);
        var periods = periods(month, 200, 700);

        for (var ward : world.wards) {
            var view = View.PLAIN.only(Optional.of(ward), Optional.empty());
            assertEveryValue(world, told, periods, view, Long.MAX_VALUE);
            assertEveryValue(world, told, periods, view.asIs(AFTERWARDS), Long.MAX_VALUE);
        }
    }

    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void the_structure_of_today_changes_only_units_that_a_reorganisation_touched(
            @ForAll("openHistories") History history, @ForAll @IntRange(max = 35) int month) {
        var world = world(history);
        var told = world.new Telling(history);
        history.mixed().forEach(told::take);
        var periods = periods(month, 100, 900);

        var asWas = table(world, told, periods, View.PLAIN);
        var asIs = table(world, told, periods, View.PLAIN.asIs(AFTERWARDS));

        for (var row = 0; row < asWas.size(); row++) {
            var key = asWas.get(row).key();
            if (!(key instanceof RowKey.OfUnit one)
                    || !world.touched(history)
                            .contains(world.units.get((int) one.unit().value() - 1))) {
                assertThat(asIs.get(row)).isEqualTo(asWas.get(row));
            }
        }
    }

    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void opening_plus_what_came_minus_what_went_is_closing_for_every_unit_and_interval(
            @ForAll("histories") History history,
            @ForAll @IntRange(max = 1094) int one,
            @ForAll @IntRange(max = 1094) int other) {
        var world = world(history);
        var told = world.new Telling(history);
        history.mixed().forEach(told::take);
        var interval = Period.of(
                TERM.first().plusDays(Math.min(one, other)), TERM.first().plusDays(Math.max(one, other)));
        var dayBefore = interval.first().minusDays(1);

        var stocks = table(world, told, List.of(Period.of(dayBefore, dayBefore), interval), View.PLAIN);

        for (var row : stocks) {
            var moved = told.naive.items.stream()
                    .filter(within(row.key(), world, View.PLAIN))
                    .filter(item ->
                            interval.contains(item.countsOn()) && item.at(Long.MAX_VALUE) == ClaimState.CONFIRMED)
                    .mapToLong(item -> item.postings().getOrDefault(Account.UNION_ORGANISATION, 0L))
                    .toArray();
            var came = Arrays.stream(moved).filter(quantity -> quantity > 0).sum();
            var went = -Arrays.stream(moved).filter(quantity -> quantity < 0).sum();
            var stock = INDICATORS.indexOf("3.11b");
            assertThat(confirmed(row, new int[] {stock, 0}) + came - went)
                    .isEqualTo(confirmed(row, new int[] {stock, 1}));
        }
    }

    private LawWorld world(History history) {
        var acts = new LawWorld.Acts(ledger, disputes, joining, figures, jdbc, transaction);
        return new LawWorld(organisation, registrations, programmes, acts, history);
    }

    /** Months, quarters, years, the term, and days as somebody might cut them. */
    private static List<Period> periods(int month, int one, int other) {
        var from = TERM.first().plusDays(Math.min(one, other));
        return List.of(
                Period.month(YearMonth.from(TERM.first()).plusMonths(month)),
                Period.quarter(2021 + month / 12, 1 + month % 12 / 3),
                Period.year(2021 + month / 12),
                Period.of(from, TERM.first().plusDays(Math.max(one, other))),
                TERM);
    }

    private static void lockAfter(History history, LawWorld.Telling told, int done) {
        history.locks().stream().filter(lock -> lock.after() == done).forEach(lock -> told.lock(lock.period()));
    }

    private record Pinned(long position, List<Pivot.Row> rows) {}

    /** As a review would pin it. */
    private Pinned pinned(LawWorld world, LawWorld.Telling told, List<Period> periods) {
        return new Pinned(told.position(), table(world, told, periods, View.PLAIN));
    }

    private List<Pivot.Row> table(LawWorld world, LawWorld.Telling told, List<Period> periods, View view) {
        return Stream.of(new Rows.Units(world.units), new Rows.Whole(), new Rows.Sectors(Optional.empty()))
                .flatMap(rows -> LawWorld.house(
                        () -> pivot.read(new PivotQuery(told.programme, INDICATORS, rows, periods, view)))
                        .rows()
                        .stream())
                .map(row -> new Pivot.Row(ordinal(row.key(), world), row.values()))
                .toList();
    }

    /** Programmes of one world are compared by the places of their units. */
    private static RowKey ordinal(RowKey key, LawWorld world) {
        return key instanceof RowKey.OfUnit one
                ? new RowKey.OfUnit(new UnitId(1 + world.units.indexOf(one.unit())))
                : key;
    }

    private void assertEveryValue(
            LawWorld world, LawWorld.Telling told, List<Period> periods, View view, long position) {
        var rows = table(world, told, periods, view);
        for (var row : rows) {
            for (var indicator = 0; indicator < INDICATORS.size(); indicator++) {
                for (var period = 0; period < periods.size(); period++) {
                    var counted = told.naive.value(
                            INDICATORS.get(indicator), within(row.key(), world, view), periods.get(period), position);
                    assertThat(row.value(indicator, period))
                            .as("%s %s %s at %s", INDICATORS.get(indicator), row.key(), periods.get(period), position)
                            .isEqualTo(counted);
                }
            }
        }
    }

    private static Predicate<Item> within(RowKey key, LawWorld world, View view) {
        var asWas = view.structure().isEmpty();
        Predicate<Item> passes = item -> view.territory()
                        .map(view.structure()
                                .map(day -> world.tree.standing(item.ward(), day))
                                .orElse(item.ward())::equals)
                        .orElse(true)
                && (view.sector().isEmpty() || view.sector().equals(world.sector(item, asWas)));
        return switch (key) {
            case RowKey.OfUnit(var unit) -> passes.and(within(world.units.get((int) unit.value() - 1), world, view));
            case RowKey.OfSector one ->
                passes.and(item -> world.sector(item, asWas).equals(Optional.of(one.sector())));
            case RowKey.OfNoEnterprise _ -> passes.and(item -> item.enterprise() == 0);
            default -> passes;
        };
    }

    private static Predicate<Item> within(UnitId unit, LawWorld world, View view) {
        var tree = world.tree;
        return item -> view.structure()
                .map(day -> tree.path(
                        item.enterprise() > 0
                                ? tree.managerOf(item.enterprise(), day)
                                : tree.standing(item.place(), day),
                        day))
                .orElseGet(() -> world.path(item))
                .contains(unit);
    }

    private void assertListsAreNumbers(LawWorld world, LawWorld.Telling told, List<Period> periods) {
        for (var view : List.of(View.PLAIN, View.PLAIN.asIs(AFTERWARDS))) {
            for (var unit : world.units.subList(1, 4)) {
                var query = new PivotQuery(told.programme, INDICATORS, new Rows.Units(List.of(unit)), periods, view);
                var row = LawWorld.house(() -> pivot.read(query)).rows().getFirst();
                for (var indicator = 0; indicator < 5; indicator++) {
                    assertListIsNumber(query, row, indicator, 3, CONFIRMED);
                    assertListIsNumber(query, row, indicator, 4, CLAIMED);
                    assertListIsNumber(query, row, indicator, 4, CONFIRMED);
                }
            }
            assertListsOfEnterprisesAreNumbers(
                    new PivotQuery(told.programme, INDICATORS, new Rows.Enterprises(Optional.empty()), periods, view));
        }
    }

    private void assertListsOfEnterprisesAreNumbers(PivotQuery query) {
        for (var row : LawWorld.house(() -> pivot.read(query)).rows()) {
            for (var indicator = 0; indicator < 5; indicator++) {
                assertListIsNumber(query, row, indicator, 1, CONFIRMED);
                assertListIsNumber(query, row, indicator, 4, CONFIRMED);
                assertListIsNumber(query, row, indicator, 4, CLAIMED);
            }
        }
    }

    private void assertListIsNumber(
            PivotQuery query, Pivot.Row row, int indicator, int period, Set<ClaimState> states) {
        var code = query.indicators().get(indicator);
        var value = row.value(indicator, period);
        var number = states.equals(CONFIRMED) ? value.confirmed() : value.claimed();
        var cell = query.cell(code, row.key(), query.periods().get(period), states);
        var list = LawWorld.house(() -> pivot.entries(cell, EntryList.Page.first(3)));
        var lines = new ArrayList<EntryLine>(list.lines());
        for (var next = list.next(); next.isPresent(); ) {
            var page = new EntryList.Page(next.get(), 3);
            var more = LawWorld.house(() -> pivot.entries(cell, page));
            lines.addAll(more.lines());
            next = more.next();
        }
        assertThat(lines).hasSize(Math.toIntExact(list.entries()));
        assertThat(
                        code.equals("1.03")
                                ? counting(lines)
                                : lines.stream().mapToLong(EntryLine::quantity).sum())
                .as("the list of %s %s", cell, list)
                .isEqualTo(number.part());
        assertThat(code.equals("1.03") ? list.enterprises() : list.quantity()).isEqualTo(number.part());
    }

    private static long counting(List<EntryLine> lines) {
        Map<List<Object>, Long> months = new HashMap<>();
        for (var line : lines) {
            months.merge(
                    List.of(line.enterprise(), line.state(), YearMonth.from(line.countsOn())),
                    line.quantity(),
                    Long::sum);
        }
        return months.entrySet().stream()
                .filter(month -> month.getValue() > 0)
                .map(month -> month.getKey().getFirst())
                .distinct()
                .count();
    }

    private static Pivot.Row swapped(Pivot.Row row) {
        return new Pivot.Row(
                row.key(),
                row.values().stream()
                        .map(line -> line.stream().map(LawTests::swapped).toList())
                        .toList());
    }

    private static Value swapped(Value value) {
        return new Value(
                value.confirmed(), value.claimed(), value.claimedByUnion(), value.claimedByParty(), value.disputed());
    }

    private static long confirmed(Pivot.Row row, int[] at) {
        return row.value(at[0], at[1]).confirmed().part();
    }
}
