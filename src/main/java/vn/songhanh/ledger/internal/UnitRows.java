package vn.songhanh.ledger.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitId;
import vn.songhanh.ledger.PivotQuery.RowKey;
import vn.songhanh.ledger.internal.PivotRows.Place;
import vn.songhanh.ledger.internal.PivotRows.Shown;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Unit;

/**
 * Finds the units that are rows. What stands in an enterprise manages none and nearly always counts nothing; it is a row where
 * it does. What lies in no unit comes last, so that the rows add up.
 */
@Component
class UnitRows {

    private final Organisation organisation;
    private final PlaceTable places;

    UnitRows(Organisation organisation, PlaceTable places) {
        this.organisation = organisation;
        this.places = places;
    }

    /** What lies there on a day, as it was also what lay there before, and what lies at the unit itself. */
    List<Place> below(UnitId unit, LocalDate day, boolean asWas) {
        var standing = organisation.children(unit, day);
        var before = asWas ? places.below(unit).stream().filter(isNone(standing)) : Stream.<UnitId>empty();
        return Stream.of(rows(standing), counting(before), rest(new RowKey.Directly(unit)))
                .flatMap(rows -> rows)
                .toList();
    }

    /** The rows below a unit as they were: one that lay elsewhere too with what it did there only, so that they add up. */
    List<Place> asFarAsBelow(UnitId above, List<Place> rows) {
        var units = rows.stream()
                .flatMap(place -> place.key() instanceof RowKey.OfUnit(var unit) ? Stream.of(unit) : Stream.empty())
                .toList();
        var elsewhere = places.elsewhere(units, above);
        return rows.stream()
                .map(place -> place.key() instanceof RowKey.OfUnit(var unit) && elsewhere.contains(unit)
                        ? new Place(new RowKey.OfUnitBelow(unit, above), place.shown())
                        : place)
                .toList();
    }

    /** What lies below the top of a line, or its tops, as it was also what was a top before, and what has no unit on the line. */
    List<Place> of(Line line, LocalDate day, boolean asWas) {
        var tops = organisation.roots(line, day);
        var standing = tops.size() == 1
                ? below(tops.getFirst().id(), day, asWas)
                : rows(tops).toList();
        var before = asWas
                ? places.tops(line, day).stream()
                        .filter(isNone(tops))
                        .filter(top ->
                                standing.stream().noneMatch(place -> place.key().equals(new RowKey.OfUnit(top))))
                : Stream.<UnitId>empty();
        return Stream.of(standing.stream(), counting(before), rest(new RowKey.Nowhere(line)))
                .flatMap(rows -> rows)
                .toList();
    }

    private static Predicate<UnitId> isNone(List<Unit> units) {
        return unit -> units.stream().noneMatch(other -> other.id().equals(unit));
    }

    private static Stream<Place> rows(List<Unit> units) {
        return units.stream()
                .map(unit -> new Place(
                        new RowKey.OfUnit(unit.id()),
                        unit.kind().grassroots() ? Shown.COUNTING_OR_TOLD : Shown.ALWAYS));
    }

    private static Stream<Place> counting(Stream<UnitId> units) {
        return units.map(unit -> new Place(new RowKey.OfUnit(unit), Shown.COUNTING));
    }

    private static Stream<Place> rest(RowKey.Rest rest) {
        return Stream.of(new Place(rest, Shown.COUNTING));
    }
}
