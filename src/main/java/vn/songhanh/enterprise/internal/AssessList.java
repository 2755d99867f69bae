package vn.songhanh.enterprise.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.UnitNames;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.sheet.Workbook;
import vn.songhanh.time.VietnamTime;

/** Compares a list with the register as it stands at this moment. */
@Component
class AssessList {

    private final MatchTable table;
    private final Organisation organisation;
    private final UnitNames names;
    private final WritingRight right;
    private final Clock clock;

    AssessList(MatchTable table, Organisation organisation, UnitNames names, WritingRight right, Clock clock) {
        this.table = table;
        this.organisation = organisation;
        this.names = names;
        this.right = right;
        this.clock = clock;
    }

    /**
     * What is brought.
     *
     * @param by the seat of the one who brings it; null for the console, which may change everything
     */
    record Brought(
            Workbook workbook,
            Mapping mapping,
            Map<Decision.Row, Decision> decisions,
            LocalDate asOf,
            @Nullable Mandate by) {}

    @Transactional(readOnly = true)
    Assessment assess(Brought brought) {
        var asOf = brought.asOf();
        var by = brought.by();
        var source = SourceList.read(brought.workbook(), brought.mapping(), places(asOf), managers(by), asOf);
        var told = source.rows().stream()
                .map(RowReader.ReadRow::told)
                .filter(Objects::nonNull)
                .toList();
        var line = by == null ? Line.PARTY : WritingRight.lineOf(by.side());
        var kept = table.byCode(told, decided(source, brought.decisions()), asOf, line);
        var keys = told.stream().map(row -> row.name().key()).collect(Collectors.toSet());
        var wards = wards(told, asOf);
        var matching = new Matching(wards, wardNames(wards, kept, asOf), closed(kept, by), brought.decisions())
                .knowing(kept, table.byName(keys));
        return new Assessment(
                source.heads(), source.rows().stream().map(matching::match).toList());
    }

    private Places places(LocalDate asOf) {
        var places = new Places();
        for (var day : Places.days(asOf, VietnamTime.today(clock))) {
            places.add(organisation.roots(Line.TERRITORY, day).stream()
                    .flatMap(root -> organisation.subtree(root.id(), day).stream())
                    .toList());
        }
        return places;
    }

    /** The unit of the one who brings the list, and those below it today. */
    private Managers managers(@Nullable Mandate by) {
        return by == null ? Managers.NONE : new Managers(organisation.subtree(by.unit(), VietnamTime.today(clock)));
    }

    private static Map<Told, EnterpriseId> decided(SourceList source, Map<Decision.Row, Decision> decisions) {
        var decided = new IdentityHashMap<Told, EnterpriseId>();
        for (var read : source.rows()) {
            var row =
                    new Decision.Row(read.row().row().sheet(), read.row().row().number());
            if (read.told() != null && decisions.get(row) instanceof Decision.Same(var as)) {
                decided.put(read.told(), as);
            }
        }
        return decided;
    }

    /** What the wards that the list names are on its day: themselves, or what they have wholly gone into. */
    private Map<UnitId, UnitId> wards(List<Told> told, LocalDate asOf) {
        var wards = new HashMap<UnitId, UnitId>();
        var stays = new Stays(organisation);
        told.stream().map(Told::ward).filter(Objects::nonNull).distinct().forEach(ward -> {
            var first = organisation.unit(ward, asOf).isPresent()
                    ? List.of(new Stays.Stay(ward, asOf, null))
                    : stays.from(ward, asOf);
            first.stream()
                    .filter(stay -> stay.from().equals(asOf))
                    .findFirst()
                    .ifPresent(stay -> wards.put(ward, stay.ward()));
        });
        return wards;
    }

    private Map<UnitId, String> wardNames(Map<UnitId, UnitId> wards, List<Kept> kept, LocalDate asOf) {
        var named = Stream.concat(wards.values().stream(), kept.stream().map(Kept::ward))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        return names.namesOn(asOf, named);
    }

    private Map<UnitId, String> closed(List<Kept> kept, @Nullable Mandate by) {
        if (by == null) {
            return Map.of();
        }
        var today = VietnamTime.today(clock);
        var closed = kept.stream()
                .map(Kept::managing)
                .filter(Objects::nonNull)
                .distinct()
                .filter(unit -> !right.open(unit, by.unit(), today))
                .toList();
        return names.namesOn(today, closed);
    }
}
