package vn.songhanh.organisation.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Succession;
import vn.songhanh.organisation.Unit;
import vn.songhanh.text.Words;

/** What units were called when; a unit is named as of the day of which one speaks. */
record Naming(Map<UnitId, List<Unit>> facts) {

    private static final int NAMED = 12;

    /** Its name on the day, else the last one before, else its first. */
    String name(UnitId unit, LocalDate day) {
        var its = facts.getOrDefault(unit, List.of());
        return its.stream()
                .filter(fact -> !fact.from().isAfter(day))
                .reduce((_, later) -> later)
                .or(() -> its.stream().findFirst())
                .map(Unit::name)
                .orElse("#" + unit);
    }

    /** The same within a sentence: a ward is written "phường Hồng Bàng" there. */
    String mention(UnitId unit, LocalDate day) {
        var name = name(unit, day);
        var territory = facts.getOrDefault(unit, List.of()).stream().anyMatch(fact -> fact.line() == Line.TERRITORY);
        return territory ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }

    Optional<Unit> on(UnitId unit, LocalDate day) {
        return facts.getOrDefault(unit, List.of()).stream()
                .filter(fact -> !fact.from().isAfter(day)
                        && (fact.to() == null || fact.to().isAfter(day)))
                .findFirst();
    }

    /** "A, B (20 %) và C", the first few and how many more. */
    Words listed(List<Succession> units, LocalDate day) {
        var named = units.stream().limit(NAMED).map(one -> named(one, day)).toList();
        var rest = units.size() - named.size();
        return rest == 0
                ? Words.joined(named)
                : Words.of("{0} và {1} đơn vị khác", "{0} and {1} others").with(Words.joined(", ", named), rest);
    }

    private Words named(Succession one, LocalDate day) {
        var name = mention(one.unit(), day);
        var share = one.share();
        return share == null || share.compareTo(BigDecimal.ONE) == 0
                ? Words.same(name)
                : Words.of("{0} ({1}%)", "{0} ({1}%)").with(name, percent(share));
    }

    static BigDecimal percent(BigDecimal share) {
        return share.movePointRight(2).setScale(0, java.math.RoundingMode.HALF_UP);
    }
}
