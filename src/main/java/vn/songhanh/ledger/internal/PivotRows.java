package vn.songhanh.ledger.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.ledger.PivotQuery;
import vn.songhanh.ledger.PivotQuery.RowKey;
import vn.songhanh.ledger.PivotQuery.Rows;
import vn.songhanh.ledger.PivotQuery.View;
import vn.songhanh.ledger.internal.Question.By;
import vn.songhanh.ledger.internal.Question.Grid;
import vn.songhanh.time.Period;

/** Finds the rows of a table. */
@Component
class PivotRows {

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

        static Layout ofUnits(List<Place> places, Optional<RowKey> total, List<Long> within) {
            var numbers = Stream.concat(places.stream().map(Place::key), total.stream())
                    .map(PivotRows::number)
                    .distinct()
                    .toList();
            return new Layout(Grid.units(numbers, within), places, total);
        }

        private static Layout of(RowKey key, List<Long> within, Optional<RowKey> total) {
            return ofUnits(always(Stream.of(key)), total, within);
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
        var narrowed = narrowed(query.view());
        return switch (query.rows()) {
            case Rows.Whole _ -> Layout.of(new RowKey.Whole(), narrowed, Optional.of(new RowKey.Whole()));
            case Rows.Units(var picked) ->
                Layout.ofUnits(always(picked.stream().map(RowKey.OfUnit::new)), Optional.empty(), narrowed);
            case Rows.Below(var unit) ->
                Layout.ofUnits(
                        units.below(unit, day(query), asWas(query)), Optional.of(new RowKey.OfUnit(unit)), narrowed);
            case Rows.OfLine(var line) ->
                Layout.ofUnits(units.of(line, day(query), asWas(query)), Optional.of(new RowKey.Whole()), narrowed);
            case Rows.Remainder(var rest) -> Layout.of(rest, within(rest, query.view()), Optional.empty());
            case Rows.Enterprises(var within) ->
                new Layout(Grid.enterprises(both(within, narrowed)), List.of(), top(within));
            case Rows.Enterprise(var enterprise, var within) ->
                new Layout(
                        Grid.of(enterprise, both(within, narrowed)),
                        always(Stream.of(new RowKey.OfEnterprise(enterprise, within))),
                        Optional.empty());
            case Rows.Sectors(var within) ->
                Layout.ofUnits(sectors(within, query.view().sector()), top(within), both(within, narrowed));
        };
    }

    /** Each, or the one that is looked at; what is of no enterprise has a row where it counts anything. */
    private static List<Place> sectors(Optional<UnitId> within, Optional<OwnershipSector> only) {
        var picked = always(only.map(Stream::of)
                .orElseGet(() -> Stream.of(OwnershipSector.values()))
                .map(sector -> new RowKey.OfSector(sector, within)));
        return only.isPresent()
                ? picked
                : Stream.concat(
                                picked.stream(),
                                Stream.of(new Place(new RowKey.OfNoEnterprise(within), Shown.COUNTING)))
                        .toList();
    }

    /** Under what everything of a row lies. */
    static List<Long> within(RowKey key, View view) {
        var own = number(key);
        var rowIs = own == Grid.WHOLE || key instanceof RowKey.OfEnterprise ? Stream.<Long>empty() : Stream.of(own);
        var tells = key instanceof RowKey.Directly || key instanceof RowKey.OfUnitBelow;
        var lies = tells ? Optional.<UnitId>empty() : FigureQuestion.unit(key);
        return Stream.of(rowIs, lies.map(UnitId::value).stream(), narrowed(view).stream())
                .flatMap(numbers -> numbers)
                .distinct()
                .toList();
    }

    private static List<Long> narrowed(View view) {
        return Stream.of(
                        view.territory().map(UnitId::value).stream(),
                        view.standing().stream().map(PivotRows::number),
                        view.sector().map(Grid::sector).stream())
                .flatMap(numbers -> numbers)
                .toList();
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

    private static Optional<RowKey> top(Optional<UnitId> within) {
        return Optional.of(within.<RowKey>map(RowKey.OfUnit::new).orElseGet(RowKey.Whole::new));
    }

    private static List<Long> both(Optional<UnitId> within, List<Long> narrowed) {
        return Stream.concat(within.stream().map(UnitId::value), narrowed.stream())
                .distinct()
                .toList();
    }

    /** The number by which tables know a row. */
    static long number(RowKey key) {
        return switch (key) {
            case RowKey.Whole _ -> Grid.WHOLE;
            case RowKey.OfUnit(var unit) -> unit.value();
            case RowKey.OfUnitBelow(var unit, var above) ->
                Grid.standing(unit.value(), above.map(UnitId::value).orElse(Grid.WHOLE));
            case RowKey.Directly(var unit) -> Grid.directly(unit.value());
            case RowKey.Nowhere(var line) -> Grid.nowhere(line);
            case RowKey.OfEnterprise one -> one.enterprise().value();
            case RowKey.OfNoEnterprise _ -> Grid.OF_NO_ENTERPRISE;
            case RowKey.OfSector one -> Grid.sector(one.sector());
        };
    }

    /** The rows of enterprises that were found. */
    static List<RowKey> enterprises(Set<Long> found, Rows.Enterprises rows) {
        return found.stream()
                .filter(row -> row > 0)
                .sorted()
                .map(row -> (RowKey) new RowKey.OfEnterprise(new EnterpriseId(Math.toIntExact(row)), rows.within()))
                .toList();
    }
}
