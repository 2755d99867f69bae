package vn.songhanh.organisation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Beside;
import vn.songhanh.organisation.Succession;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitEvent;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Reads a unit's page. */
@Service
class UnitPages {

    private final UnitFactTable facts;
    private final Chronicle chronicle;
    private final SuccessionTable successions;
    private final TreePages trees;
    private final ObjectProvider<Beside> beside;
    private final Clock clock;

    UnitPages(
            UnitFactTable facts,
            Chronicle chronicle,
            SuccessionTable successions,
            TreePages trees,
            ObjectProvider<Beside> beside,
            Clock clock) {
        this.facts = facts;
        this.chronicle = chronicle;
        this.successions = successions;
        this.trees = trees;
        this.beside = beside;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    UnitPage unit(UnitId id, LocalDate on) {
        var its = facts.facts(List.of(id));
        if (its.isEmpty()) {
            throw new NotFound();
        }
        var history = chronicle.of(id);
        var today = VietnamTime.today(clock);
        var became = its.getLast().to() == null ? List.<Succession>of() : successions.successors(id, today);
        var path = facts.paths(List.of(id), clamped(its, on)).getOrDefault(id, List.of());
        var names = history.naming(Stream.concat(path.stream(), became.stream().map(Succession::unit)));
        var shown = names.on(id, clamped(its, on)).orElse(its.getLast());
        var there = clamped(its, on);
        var below = trees.below(id, there, 0);
        return new UnitPage(
                id.value(),
                shown.line(),
                on,
                shown.name(),
                shown.kind().words(),
                shown.code(),
                shown.suspended() && state(its, on) == UnitPage.State.THERE ? UnitPage.State.SUSPENDED : state(its, on),
                its.getFirst().from(),
                its.getLast().to(),
                above(path, names, on),
                called(its, names),
                history.told(),
                became.stream().map(one -> other(one, names, today)).toList(),
                there,
                below.nodes(),
                below.next(),
                changes(shown, facts.paths(List.of(id), today).getOrDefault(id, List.of())),
                beside.orderedStream()
                        .flatMap(module -> module.from(id, there).stream())
                        .toList());
    }

    /** The day, or the nearest one on which the unit was there. */
    private static LocalDate clamped(List<Unit> its, LocalDate on) {
        var first = its.getFirst().from();
        var end = its.getLast().to();
        if (on.isBefore(first)) {
            return first;
        }
        return end != null && !on.isBefore(end) ? end.minusDays(1) : on;
    }

    private static UnitPage.State state(List<Unit> its, LocalDate on) {
        var end = its.getLast().to();
        if (on.isBefore(its.getFirst().from())) {
            return UnitPage.State.NOT_YET;
        }
        return end != null && !on.isBefore(end) ? UnitPage.State.ENDED : UnitPage.State.THERE;
    }

    private static Map<String, String> above(List<UnitId> path, Naming names, LocalDate on) {
        var above = new LinkedHashMap<String, String>();
        path.reversed().stream()
                .limit(Math.max(0, path.size() - 1))
                .forEach(unit ->
                        above.put(names.name(unit, on), "/app/organisation/%d?on=%s".formatted(unit.value(), on)));
        return above;
    }

    private static List<UnitPage.Called> called(List<Unit> its, Naming names) {
        return its.reversed().stream()
                .map(fact -> new UnitPage.Called(
                        fact.name(),
                        fact.described(),
                        fact.code(),
                        parentName(fact.parent(), names, fact.from()),
                        fact.from(),
                        fact.to()))
                .toList();
    }

    private static @Nullable String parentName(@Nullable UnitId parent, Naming names, LocalDate day) {
        return parent == null ? null : names.name(parent, day);
    }

    private static UnitPage.Other other(Succession one, Naming names, LocalDate today) {
        var share = one.share();
        return new UnitPage.Other(
                one.unit().value(), names.name(one.unit(), today), share == null ? null : Naming.percent(share));
    }

    private static List<UnitEvent.Kind> changes(Unit unit, List<UnitId> path) {
        var changes = new ArrayList<UnitEvent.Kind>();
        if (path.isEmpty()) {
            return changes;
        }
        if (Jurisdiction.below(unit.line(), path)) {
            changes.add(UnitEvent.Kind.FOUND);
        }
        if (Jurisdiction.overUnit(unit.line(), path)) {
            changes.addAll(List.of(
                    UnitEvent.Kind.RENAME,
                    UnitEvent.Kind.TRANSFER,
                    UnitEvent.Kind.MERGE,
                    UnitEvent.Kind.SPLIT,
                    UnitEvent.Kind.UPGRADE));
            if (unit.kind().mayHaveCells()) {
                changes.add(UnitEvent.Kind.DOWNGRADE);
            }
            if (unit.kind().grassroots()) {
                changes.add(unit.suspended() ? UnitEvent.Kind.RESUME : UnitEvent.Kind.SUSPEND);
            }
            changes.add(UnitEvent.Kind.DISSOLVE);
        }
        return changes;
    }
}
