package vn.songhanh.organisation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.Reorganisation.Objection;
import vn.songhanh.organisation.Reorganisation.Target;
import vn.songhanh.organisation.Reorganisation.Title;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitKind;

/** A federation, two unions below it and two grassroots unions below the first, and what the rules of reorganisation say to a wish about them. */
abstract class InRulingCity {

    static final UnitId CELLS = new UnitId(900);

    static final LocalDate BEGAN = LocalDate.of(2021, 1, 1);

    static final LocalDate DAY = LocalDate.of(2023, 5, 1);

    static final Decision DECISION = new Decision("12/QĐ-LĐLĐ", DAY.minusDays(10), DAY);

    static final UnitId CITY = new UnitId(1);

    static final UnitId NORTH = new UnitId(2);

    static final UnitId SOUTH = new UnitId(3);

    static final UnitId SHOE = new UnitId(4);

    static final UnitId STEEL = new UnitId(5);

    static final UnitId PARTY = new UnitId(6);

    final Unit city = unit(CITY, UnitKind.CITY_FEDERATION, "Liên đoàn", null);

    final Unit north = unit(NORTH, UnitKind.UPPER_UNION, "Công đoàn Bắc", CITY);

    final Unit south = unit(SOUTH, UnitKind.UPPER_UNION, "Công đoàn Nam", CITY);

    final Unit shoe = unit(SHOE, UnitKind.GRASSROOTS_UNION, "CĐCS Giày", NORTH);

    final Unit steel = unit(STEEL, UnitKind.GRASSROOTS_UNION, "CĐCS Thép", NORTH);

    final Unit party = unit(PARTY, UnitKind.CITY_COMMITTEE, "Thành ủy", null);

    static Founding founding(@Nullable UnitId parent, Decision decision) {
        return new Founding(UnitKind.GRASSROOTS_UNION, "", "CĐCS May", "", parent, decision);
    }

    static Target.Begun begun(String name) {
        return new Target.Begun(UnitKind.UPPER_UNION, new Title("", name, ""), CITY);
    }

    Change agreed(Reorganisation wish) {
        return agreed(wish, around(List.of(), city, north, south, shoe, steel, party));
    }

    static Change agreed(Reorganisation wish, Surroundings around) {
        var ruling = Rulings.on(wish, around);
        assertThat(ruling).isInstanceOf(Ruling.Agreed.class);
        return ((Ruling.Agreed) ruling).change();
    }

    List<Objection> objections(Reorganisation wish) {
        return objections(wish, around(List.of(), city, north, south, shoe, steel, party));
    }

    static List<Objection> objections(Reorganisation wish, Surroundings around) {
        var ruling = Rulings.on(wish, around);
        assertThat(ruling).isInstanceOf(Ruling.Declined.class);
        return ((Ruling.Declined) ruling).objections();
    }

    static Surroundings around(List<Unit> holders, Unit... facts) {
        var byUnit = Arrays.stream(facts).collect(Collectors.groupingBy(Unit::id));
        return new Surroundings(
                byUnit.values().stream()
                        .map(ofUnit -> known(ofUnit, facts))
                        .collect(Collectors.toMap(Known::id, Function.identity())),
                holders,
                Map.of(),
                Map.of());
    }

    static Known known(List<Unit> ofUnit, Unit... facts) {
        var unit = ofUnit.getFirst();
        return new Known(
                unit.id(),
                unit.line(),
                0,
                ofUnit,
                Arrays.stream(facts)
                        .filter(fact -> unit.id().equals(fact.parent()))
                        .toList(),
                above(unit.id(), facts).toList());
    }

    static Stream<UnitId> above(UnitId id, Unit... facts) {
        var parent = Arrays.stream(facts)
                .filter(fact -> fact.id().equals(id))
                .findFirst()
                .map(Unit::parent);
        return Stream.concat(Stream.of(id), parent.stream().flatMap(up -> above(up, facts)));
    }

    static Unit unit(UnitId id, UnitKind kind, String name, @Nullable UnitId parent) {
        return new Unit(id, kind.line(), kind, "", name, "", parent, BEGAN, null);
    }

    static Unit ended(Unit unit, LocalDate to) {
        return new Unit(
                unit.id(), unit.line(), unit.kind(), unit.code(), unit.name(), "", unit.parent(), unit.from(), to);
    }
}
