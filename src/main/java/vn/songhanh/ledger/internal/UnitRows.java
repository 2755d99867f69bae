package vn.songhanh.ledger.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

    /** A unit that is a row for what it did directly below another one, or below none. */
    private record Standing(UnitId unit, Optional<UnitId> above, Shown shown) {}

    /** What lies there on a day, as it was also what lay there before, and what lies at the unit itself. */
    List<Place> below(UnitId unit, LocalDate day, boolean asWas) {
        return rows(under(unit, day, asWas), asWas, new RowKey.Directly(unit));
    }

    /**
     * What lies below the top of a line, or its tops, as it was also what was a top before, and what has no unit on the line. No unit
     * becomes a top that lay below another before, so what lies below one lay in no other row.
     */
    List<Place> of(Line line, LocalDate day, boolean asWas) {
        var tops = organisation.roots(line, day);
        var former = asWas ? places.tops(line).stream().filter(isNone(tops)) : Stream.<UnitId>empty();
        var before = former.map(top -> counting(top, Optional.empty()));
        var nowhere = new RowKey.Nowhere(line);
        if (tops.size() == 1) {
            var top = tops.getFirst().id();
            var rows = Stream.concat(under(top, day, asWas), before);
            return rows(rows, asWas, new RowKey.Directly(top), nowhere);
        }
        return rows(Stream.concat(standing(tops, Optional.empty()), before), asWas, nowhere);
    }

    private Stream<Standing> under(UnitId unit, LocalDate day, boolean asWas) {
        var above = Optional.of(unit);
        var standing = organisation.children(unit, day);
        var before = asWas ? places.below(unit).stream().filter(isNone(standing)) : Stream.<UnitId>empty();
        return Stream.concat(standing(standing, above), before.map(one -> counting(one, above)));
    }

    /** As it was a unit that lay elsewhere too counts there for that time: it has a row for each place in which it is one. */
    private List<Place> rows(Stream<Standing> standings, boolean asWas, RowKey.Rest... rests) {
        var all = standings.toList();
        var here = all.stream()
                .collect(
                        Collectors.groupingBy(Standing::unit, Collectors.mapping(Standing::above, Collectors.toSet())));
        var lay = asWas ? places.above(here.keySet()) : Map.<UnitId, Set<Optional<UnitId>>>of();
        var rows = new LinkedHashMap<RowKey, Place>();
        all.forEach(one -> {
            var always = here.getOrDefault(one.unit(), Set.of()).containsAll(lay.getOrDefault(one.unit(), Set.of()));
            var key = always ? new RowKey.OfUnit(one.unit()) : new RowKey.OfUnitBelow(one.unit(), one.above());
            rows.putIfAbsent(key, new Place(key, one.shown()));
        });
        Stream.of(rests).forEach(rest -> rows.put(rest, new Place(rest, Shown.COUNTING)));
        return List.copyOf(rows.values());
    }

    private static Predicate<UnitId> isNone(List<Unit> units) {
        return unit -> units.stream().noneMatch(other -> other.id().equals(unit));
    }

    private static Stream<Standing> standing(List<Unit> units, Optional<UnitId> above) {
        return units.stream()
                .map(unit -> new Standing(
                        unit.id(), above, unit.kind().grassroots() ? Shown.COUNTING_OR_TOLD : Shown.ALWAYS));
    }

    private static Standing counting(UnitId unit, Optional<UnitId> above) {
        return new Standing(unit, above, Shown.COUNTING);
    }
}
