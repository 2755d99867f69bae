package vn.songhanh.ledger.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.ledger.PivotQuery;
import vn.songhanh.ledger.PivotQuery.RowKey;
import vn.songhanh.ledger.PivotQuery.Rows;
import vn.songhanh.ledger.internal.Question.By;
import vn.songhanh.ledger.internal.Question.Grid;
import vn.songhanh.time.Period;

/** Finds the rows of a table. */
@Component
class PivotRows {

    private static final List<OwnershipSector> SECTORS = List.of(OwnershipSector.values());

    private final UnitRows units;

    PivotRows(UnitRows units) {
        this.units = units;
    }

    /** When a row is shown. */
    enum Shown {
        ALWAYS,
        /** Where something counts; how many rows are left out is told. */
        COUNTING_OR_TOLD,
        /** Where something counts. */
        COUNTING
    }

    record Place(RowKey key, Shown shown) {}

    /**
     * The rows of a table in the terms of the tables that are read.
     *
     * @param places empty where only reading tells which rows there are
     * @param total empty where there is none
     */
    record Layout(Grid grid, List<Place> places, Optional<RowKey> total) {

        static Layout ofUnits(List<Place> places, Optional<RowKey> total, List<Long> territory) {
            var numbers = Stream.concat(places.stream().map(Place::key), total.stream())
                    .map(PivotRows::number)
                    .distinct()
                    .toList();
            return new Layout(Grid.units(numbers, territory), places, total);
        }

        private static Layout of(RowKey key, List<Long> territory, Optional<RowKey> total) {
            return ofUnits(always(Stream.of(key)), total, territory);
        }

        /** Where rows are no units the total is read by itself. */
        Optional<Grid> totalGrid() {
            return total.filter(_ -> grid.by() != By.UNIT)
                    .map(PivotRows::number)
                    .map(top -> Grid.units(
                            List.of(top),
                            grid.within().stream()
                                    .filter(unit -> !unit.equals(top))
                                    .toList()));
        }
    }

    Layout layout(PivotQuery query) {
        var territory = query.view().territory().map(UnitId::value).stream().toList();
        return switch (query.rows()) {
            case Rows.Whole _ -> Layout.of(new RowKey.Whole(), territory, Optional.of(new RowKey.Whole()));
            case Rows.Units(var picked) ->
                Layout.ofUnits(always(picked.stream().map(RowKey.OfUnit::new)), Optional.empty(), territory);
            case Rows.Below(var unit) ->
                Layout.ofUnits(
                        units.below(unit, day(query), asWas(query)), Optional.of(new RowKey.OfUnit(unit)), territory);
            case Rows.OfLine(var line) ->
                Layout.ofUnits(units.of(line, day(query), asWas(query)), Optional.of(new RowKey.Whole()), territory);
            case Rows.Remainder(var rest) -> Layout.of(rest, territory, Optional.empty());
            case Rows.Enterprises(var within) ->
                new Layout(Grid.of(By.ENTERPRISE, both(within, territory)), List.of(), top(within));
            case Rows.Enterprise(var enterprise, var within) ->
                new Layout(
                        Grid.of(enterprise, both(within, territory)),
                        always(Stream.of(new RowKey.OfEnterprise(enterprise, within))),
                        Optional.empty());
            case Rows.Sectors(var within) ->
                new Layout(
                        Grid.of(By.SECTOR, both(within, territory)),
                        always(SECTORS.stream()
                                .filter(sector -> passes(sector, query))
                                .map(sector -> new RowKey.OfSector(sector, within))),
                        top(within));
        };
    }

    private static List<Place> always(Stream<? extends RowKey> keys) {
        return keys.map(key -> new Place(key, Shown.ALWAYS)).toList();
    }

    /** The day whose units are the rows: that of the structure, or the last one that is looked at. */
    private static LocalDate day(PivotQuery query) {
        return query.view()
                .structure()
                .orElseGet(() -> query.periods().stream()
                        .map(Period::last)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private static boolean asWas(PivotQuery query) {
        return query.view().structure().isEmpty();
    }

    private static boolean passes(OwnershipSector sector, PivotQuery query) {
        var sectors = query.view().sectors();
        return sectors.isEmpty() || sectors.contains(sector);
    }

    private static Optional<RowKey> top(Optional<UnitId> within) {
        return Optional.of(within.<RowKey>map(RowKey.OfUnit::new).orElseGet(RowKey.Whole::new));
    }

    private static List<Long> both(Optional<UnitId> within, List<Long> territory) {
        return Stream.concat(within.stream().map(UnitId::value), territory.stream())
                .distinct()
                .toList();
    }

    /** The number by which tables know a row. */
    static long number(RowKey key) {
        return switch (key) {
            case RowKey.Whole _ -> Grid.WHOLE;
            case RowKey.OfUnit(var unit) -> unit.value();
            case RowKey.Directly(var unit) -> Grid.directly(unit.value());
            case RowKey.Nowhere(var line) -> Grid.nowhere(line);
            case RowKey.OfEnterprise one -> one.enterprise().value();
            case RowKey.OfSector one -> SECTORS.indexOf(one.sector()) + 1L;
        };
    }

    /** The rows of enterprises that were found. */
    static List<RowKey> enterprises(Sums sums, Rows.Enterprises rows) {
        return sums.rows().stream()
                .filter(row -> row > 0)
                .sorted()
                .map(row -> (RowKey) new RowKey.OfEnterprise(new EnterpriseId(Math.toIntExact(row)), rows.within()))
                .toList();
    }
}
