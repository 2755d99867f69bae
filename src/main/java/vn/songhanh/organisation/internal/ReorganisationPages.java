package vn.songhanh.organisation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitEvent;
import vn.songhanh.organisation.internal.ReorganisationPage.Named;
import vn.songhanh.text.Words;
import vn.songhanh.time.TypedDate;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Reads what the form of a reorganisation shows: the choices, and what the change would do. */
@Service
class ReorganisationPages {

    private final UnitTable units;
    private final UnitFactTable facts;
    private final Chronicle chronicle;
    private final Surveyor surveyor;
    private final Clock clock;

    ReorganisationPages(UnitTable units, UnitFactTable facts, Chronicle chronicle, Surveyor surveyor, Clock clock) {
        this.units = units;
        this.facts = facts;
        this.chronicle = chronicle;
        this.surveyor = surveyor;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    ReorganisationPage fresh(UnitEvent.Kind kind, Optional<Line> line, Optional<UnitId> unit) {
        var there = unit.map(id ->
                facts.facts(List.of(id)).stream().reduce((_, later) -> later).orElseThrow(NotFound::new));
        var own = there.map(Unit::line).or(() -> line).orElseThrow(NotFound::new);
        Jurisdiction.requireForm(
                kind, own, there.map(one -> units.path(one.id(), today())).orElse(List.of()));
        return page(ReorganisationForm.fresh(kind, own, there), Map.of(), List.of(), List.of());
    }

    @Transactional(readOnly = true)
    ReorganisationPage again(ReorganisationForm form, Map<String, Words> faults) {
        return page(form, faults, List.of(), List.of());
    }

    /**
     * What the change would do, or why it cannot be done.
     *
     * @param elsewhere what would follow in other modules
     */
    @Transactional(readOnly = true)
    ReorganisationPage preview(ReorganisationForm form, Reorganisation wish, List<Words> elsewhere) {
        var around = surveyor.survey(wish, facts.versions(Mentioned.in(wish).all()));
        Jurisdiction.require(wish, around);
        var day = wish.decision().effectiveOn();
        return switch (Rulings.on(wish, around)) {
            case Ruling.Declined(var objections) ->
                page(form, ObjectionFields.faults(objections), List.of(), List.of());
            case Ruling.Agreed(var change) -> {
                var foresight = new Foresight(
                        unit -> around.name(unit, day),
                        unit -> units.subtree(unit, day).size() - 1);
                var lines = Stream.concat(foresight.of(change).stream(), elsewhere.stream());
                yield page(form, Map.of(), lines.toList(), List.of());
            }
        };
    }

    /** The form as it was typed, with what somebody else recorded of these units since it was opened. */
    @Transactional(readOnly = true)
    ReorganisationPage changedMeanwhile(ReorganisationForm form, UnitId unit) {
        return page(form, Map.of(), List.of(), chronicle.of(unit).told().subList(0, 1));
    }

    private ReorganisationPage page(
            ReorganisationForm form, Map<String, Words> faults, List<Words> foresight, List<UnitPage.Told> meanwhile) {
        var day = TypedDate.read(form.value("effectiveOn")) instanceof TypedDate.Day(var typed) ? typed : today();
        var known = form.unit().map(id -> facts.facts(List.of(id))).orElse(List.of());
        var unit = known.stream().reduce((_, later) -> later).orElse(null);
        var line = unit == null ? form.line().orElseThrow(NotFound::new) : unit.line();
        var shown = new ArrayList<UnitId>(form.unit().stream().toList());
        form.seen().keySet().stream().filter(id -> !shown.contains(id)).forEach(shown::add);
        return new ReorganisationPage(
                form.kind(),
                line,
                unit == null ? null : named(unit),
                unit == null ? List.of() : named(units.children(unit.id(), day)),
                beside(unit, line, day),
                named(units.mayHaveBelow(line, day)),
                facts.versions(shown).entrySet().stream()
                        .map(version -> version.getKey() + ":" + version.getValue())
                        .toList(),
                form,
                faults,
                foresight,
                meanwhile);
    }

    private List<Named> beside(@Nullable Unit unit, Line line, LocalDate day) {
        if (unit == null) {
            return List.of();
        }
        var parent = unit.parent();
        var all = parent == null ? units.roots(line, day) : units.children(parent, day);
        return named(all.stream().filter(one -> !one.id().equals(unit.id())).toList());
    }

    private static List<Named> named(List<Unit> units) {
        return units.stream().map(ReorganisationPages::named).toList();
    }

    private static Named named(Unit unit) {
        var parent = unit.parent();
        return new Named(unit.id().value(), unit.kind(), unit.name(), parent == null ? null : parent.value());
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
