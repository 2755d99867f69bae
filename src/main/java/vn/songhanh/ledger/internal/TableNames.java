package vn.songhanh.ledger.internal;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.UnitNames;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.ledger.Pivot;
import vn.songhanh.ledger.PivotQuery.RowKey;
import vn.songhanh.organisation.Line;
import vn.songhanh.text.Words;

/** Tells what the rows of a table are called. */
@Component
class TableNames {

    static final Words WHOLE = Words.of("Toàn chương trình", "The whole programme");

    private final UnitNames units;
    private final Enterprises enterprises;

    TableNames(UnitNames units, Enterprises enterprises) {
        this.units = units;
        this.enterprises = enterprises;
    }

    /** The names of all rows of a table and of its total, as they were on a day. */
    Function<RowKey, Words> of(Pivot.Table table, LocalDate day) {
        var keys = Stream.concat(table.rows().stream(), table.total().stream())
                .map(Pivot.Row::key)
                .toList();
        var unitNames = units.namesOn(
                day, keys.stream().flatMap(TableNames::units).distinct().toList());
        var enterpriseNames = enterpriseNames(keys);
        return key -> name(key, unitNames, enterpriseNames);
    }

    String of(UnitId unit, LocalDate day) {
        return name(unit, units.namesOn(day, List.of(unit)));
    }

    /** A row that is no enterprise, as it was called on a day. */
    Words of(RowKey key, LocalDate day) {
        return name(key, units.namesOn(day, units(key).toList()), Map.of());
    }

    private static Stream<UnitId> units(RowKey key) {
        var above = key instanceof RowKey.OfUnitBelow one ? one.above() : Optional.<UnitId>empty();
        return Stream.concat(FigureQuestion.unit(key).stream(), above.stream());
    }

    /** Whether there is such a unit, or ever was. */
    boolean known(UnitId unit) {
        return units.namesOn(LocalDate.EPOCH, List.of(unit)).containsKey(unit);
    }

    boolean known(EnterpriseId enterprise) {
        return enterprises.names(List.of(enterprise)).containsKey(enterprise);
    }

    String of(EnterpriseId enterprise) {
        return enterprises.names(List.of(enterprise)).getOrDefault(enterprise, "#" + enterprise);
    }

    private Map<EnterpriseId, String> enterpriseNames(List<RowKey> keys) {
        var ids = keys.stream()
                .filter(RowKey.OfEnterprise.class::isInstance)
                .map(key -> ((RowKey.OfEnterprise) key).enterprise())
                .toList();
        return ids.isEmpty() ? Map.of() : enterprises.names(ids);
    }

    private static Words name(RowKey key, Map<UnitId, String> units, Map<EnterpriseId, String> enterprises) {
        return switch (key) {
            case RowKey.Whole _ -> WHOLE;
            case RowKey.OfUnit(var unit) -> Words.same(name(unit, units));
            case RowKey.OfUnitBelow(var unit, var above) ->
                standing(name(unit, units), above.map(over -> name(over, units)));
            case RowKey.Directly(var unit) ->
                Words.of("Trực tiếp tại {0}", "Directly at {0}").with(name(unit, units));
            case RowKey.Nowhere(var line) -> nowhere(line);
            case RowKey.OfNoEnterprise _ -> Words.of("Không của doanh nghiệp nào", "Of no single enterprise");
            case RowKey.OfSector one -> one.sector().words();
            case RowKey.OfEnterprise one ->
                Words.same(enterprises.getOrDefault(one.enterprise(), "#" + one.enterprise()));
        };
    }

    /** A unit as far as it stood directly below another one, or below none. */
    static Words standing(String unit, Optional<String> above) {
        return above.map(over -> Words.of("{0} (khi trực thuộc {1})", "{0} (while directly below {1})")
                        .with(unit, over))
                .orElseGet(() -> Words.of("{0} (khi không trực thuộc đơn vị nào)", "{0} (while below no other unit)")
                        .with(unit));
    }

    private static Words nowhere(Line line) {
        return switch (line) {
            case PARTY -> Words.of("Không thuộc đơn vị nào bên Đảng", "Under no Party unit");
            case UNION -> Words.of("Không thuộc đơn vị công đoàn nào", "Under no union unit");
            case TERRITORY -> Words.of("Chưa có địa bàn", "No territory yet");
            case ZONE -> Words.of("Ngoài khu công nghiệp", "Outside of industrial zones");
        };
    }

    private static String name(UnitId unit, Map<UnitId, String> units) {
        return units.getOrDefault(unit, "#" + unit.value());
    }

    /** Enterprises in Vietnamese order of their names; the ledger knows them by number. */
    static Pivot.Table sorted(Pivot.Table table, Function<RowKey, Words> names) {
        if (table.rows().stream().noneMatch(row -> row.key() instanceof RowKey.OfEnterprise)) {
            return table;
        }
        var order = Collator.getInstance(Locale.of("vi"));
        var rows = table.rows().stream()
                .sorted(Comparator.comparing(
                        (Pivot.Row row) -> names.apply(row.key()).vi(), order))
                .toList();
        return new Pivot.Table(
                table.position(), table.indicators(), table.periods(), rows, table.total(), table.leftOut());
    }
}
