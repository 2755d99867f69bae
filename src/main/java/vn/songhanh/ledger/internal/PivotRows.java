package vn.songhanh.ledger.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Unit;
import vn.songhanh.time.Period;

/** Finds the rows of a table. */
@Component
class PivotRows {

    private static final List<OwnershipSector> SECTORS = List.of(OwnershipSector.values());

    private final Organisation organisation;
    private final PlaceTable places;

    PivotRows(Organisation organisation, PlaceTable places) {
        this.organisation = organisation;
        this.places = places;
    }

    /**
     * The rows of a table in the terms of the tables that are read.
     *
     * @param keys empty where only reading tells which rows there are
     * @param others rows that are shown only where something counts: units that were there for a while
     * @param total empty where there is none
     */
    record Layout(Grid grid, List<RowKey> keys, List<RowKey> others, Optional<RowKey> total) {

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
            case Rows.Whole _ ->
                units(List.of(new RowKey.Whole()), List.of(), Optional.of(new RowKey.Whole()), territory);
            case Rows.Units(var units) -> units(keys(units), List.of(), Optional.empty(), territory);
            case Rows.Below(var unit) -> below(unit, query, territory);
            case Rows.Enterprises(var within) ->
                new Layout(Grid.of(By.ENTERPRISE, both(within, territory)), List.of(), List.of(), top(within));
            case Rows.Enterprise(var enterprise, var within) ->
                new Layout(
                        Grid.of(enterprise, both(within, territory)),
                        List.of(new RowKey.OfEnterprise(enterprise, within)),
                        List.of(),
                        Optional.empty());
            case Rows.Sectors(var within) ->
                new Layout(
                        Grid.of(By.SECTOR, both(within, territory)),
                        SECTORS.stream()
                                .filter(sector -> passes(sector, query))
                                .map(sector -> (RowKey) new RowKey.OfSector(sector, within))
                                .toList(),
                        List.of(),
                        top(within));
        };
    }

    private static boolean passes(OwnershipSector sector, PivotQuery query) {
        var sectors = query.view().sectors();
        return sectors.isEmpty() || sectors.contains(sector);
    }

    private static List<RowKey> keys(List<UnitId> units) {
        return units.stream().map(unit -> (RowKey) new RowKey.OfUnit(unit)).toList();
    }

    private static Layout units(List<RowKey> keys, List<RowKey> others, Optional<RowKey> total, List<Long> territory) {
        var numbers = Stream.of(keys.stream(), others.stream(), total.stream())
                .flatMap(Function.identity())
                .map(PivotRows::number)
                .distinct()
                .toList();
        return new Layout(Grid.units(numbers, territory), keys, others, total);
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

    /** What lies there on the last day that is looked at, and under the structure of the time what lay there before. */
    private Layout below(UnitId unit, PivotQuery query, List<Long> territory) {
        var structure = query.view().structure();
        var day = structure.orElseGet(() -> query.periods().stream()
                .map(Period::last)
                .max(Comparator.naturalOrder())
                .orElseThrow());
        var standing = organisation.children(unit, day).stream().map(Unit::id).toList();
        var before = structure.isPresent()
                ? List.<UnitId>of()
                : places.below(unit).stream()
                        .filter(other -> !standing.contains(other))
                        .toList();
        return units(keys(standing), keys(before), Optional.of(new RowKey.OfUnit(unit)), territory);
    }
}
