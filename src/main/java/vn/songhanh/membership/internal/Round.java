package vn.songhanh.membership.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Unit;

/**
 * The books of a unit's unions for a month, as the tree stood at its end.
 *
 * @param first the first month of the year up to it that the programme has
 * @param top whose unions they are
 * @param units the unit and all below it
 * @param books of the unions that lived in the year up to the month, by name
 */
record Round(YearMonth month, YearMonth first, Unit top, List<Unit> units, List<Book> books) {

    /** The last month that is over on a day. */
    static YearMonth over(LocalDate today) {
        return YearMonth.from(today.plusDays(1)).minusMonths(1);
    }

    /** Those that lived in the month. */
    List<Book> living() {
        return books.stream().filter(book -> book.union().livesIn(month)).toList();
    }

    /** All of them together in a month. */
    Balance balance(YearMonth of) {
        return sum(books, of);
    }

    /** Each enterprise once, though one union ended in it and another began: with the one that is there at the month's end. */
    static Balance sum(List<Book> books, YearMonth of) {
        var counted = new HashSet<SumTable.Place>();
        var sum = Balance.NOTHING;
        for (var book : books.stream().sorted(there(of)).toList()) {
            sum = sum.plus(book.apartFrom(counted).balance(of));
            book.union().enterprises().forEach(one -> counted.add(new SumTable.Place(one.value())));
        }
        return sum;
    }

    private static Comparator<Book> there(YearMonth month) {
        return Comparator.comparing((Book book) -> !book.union().outlives(month))
                .thenComparing(book -> !book.union().livesIn(month));
    }

    /** By unit directly below the top the books below it; the top itself for the unions directly below it. */
    Map<UnitId, List<Book>> below() {
        var parents = new HashMap<UnitId, @Nullable UnitId>();
        units.forEach(unit -> parents.put(unit.id(), unit.parent()));
        var below = new LinkedHashMap<UnitId, List<Book>>();
        unitsBelow().forEach(unit -> below.put(unit.id(), new java.util.ArrayList<>()));
        for (var book : living()) {
            below.computeIfAbsent(branch(book.union().parent(), parents), _ -> new java.util.ArrayList<>())
                    .add(book);
        }
        below.values().removeIf(List::isEmpty);
        return below;
    }

    /** The units directly below the top that are no unions themselves. */
    private List<Unit> unitsBelow() {
        return units.stream()
                .filter(unit -> top.id().equals(unit.parent()) && !unit.kind().grassroots())
                .toList();
    }

    private UnitId branch(@Nullable UnitId unit, Map<UnitId, @Nullable UnitId> parents) {
        var here = unit;
        while (here != null && !here.equals(top.id())) {
            var above = parents.get(here);
            if (top.id().equals(above)) {
                return here;
            }
            here = above;
        }
        return top.id();
    }

    /** The units whose unions may be asked for. */
    Map<String, String> choices() {
        return units.stream()
                .filter(unit -> !unit.kind().grassroots())
                .collect(Collectors.toMap(
                        unit -> unit.id().toString(), Unit::name, (one, _) -> one, LinkedHashMap::new));
    }

    Set<UnitId> ids() {
        return units.stream().map(Unit::id).collect(Collectors.toSet());
    }
}
