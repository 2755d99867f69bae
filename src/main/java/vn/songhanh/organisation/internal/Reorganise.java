package vn.songhanh.organisation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.Reorganisation.Objection;
import vn.songhanh.organisation.Reorganisation.Target;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitEvent;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.organisation.UnitsReorganised;
import vn.songhanh.organisation.internal.Change.Step;

/** Carries out a reorganisation: one event and all facts that follow from it, in one transaction. */
@Service
class Reorganise {

    sealed interface Answer {

        record Agreed(List<UnitId> begun) implements Answer {}

        record Declined(List<Objection> objections) implements Answer {}

        /** Somebody else changed one of these units since the form was opened. */
        record ChangedMeanwhile(Set<UnitId> units) implements Answer {}
    }

    private final UnitFactTable facts;
    private final EventTable events;
    private final Surveyor surveyor;
    private final ApplicationEventPublisher told;
    private final Clock clock;

    Reorganise(UnitFactTable facts, EventTable events, Surveyor surveyor, ApplicationEventPublisher told, Clock clock) {
        this.facts = facts;
        this.events = events;
        this.surveyor = surveyor;
        this.told = told;
        this.clock = clock;
    }

    /** @param seen the versions of the units when the form was opened; those not named may have any */
    @Transactional
    Answer reorganise(Reorganisation wish, Map<UnitId, Integer> seen) {
        var mentioned = Mentioned.in(wish);
        var versions = facts.locked(mentioned.all());
        var moved = seen.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(versions.getOrDefault(entry.getKey(), entry.getValue())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (!moved.isEmpty()) {
            return new Answer.ChangedMeanwhile(moved);
        }
        var around = surveyor.survey(wish, versions);
        Jurisdiction.require(wish, around);
        return decide(wish, around);
    }

    /** Founds without asking who may: the caller knows. */
    @Transactional
    Answer found(Founding founding) {
        var wish = new Reorganisation.Found(founding);
        var versions = facts.locked(Mentioned.in(wish).all());
        return decide(wish, surveyor.survey(wish, versions));
    }

    /**
     * Founds the same unit anew, of which nothing else was told, without asking who may. Where nothing is different, nothing is told.
     */
    @Transactional
    Answer foundAnew(UnitId unit, Founding founding, String reason) {
        var wish = new Reorganisation.Found(founding);
        var mentioned = new LinkedHashSet<>(Mentioned.in(wish).all());
        mentioned.add(unit);
        var versions = facts.locked(mentioned);
        var was = facts.facts(List.of(unit));
        var history = events.history(unit);
        if (was.getLast().to() != null
                || history.stream().anyMatch(event -> event.kind() != UnitEvent.Kind.FOUND)
                || !facts.below(List.of(unit), LocalDate.EPOCH).isEmpty()) {
            return new Answer.Declined(List.of(
                    new Objection.LaterFact(was.getLast().name(), was.getLast().from())));
        }
        return switch (Rulings.on(wish, surveyor.survey(wish, versions))) {
            case Ruling.Declined(var objections) -> new Answer.Declined(objections);
            case Ruling.Agreed _ -> {
                var last = history.getLast();
                if (!last.decision().equals(founding.decision())
                        || !last.note().endsWith(founding.note())
                        || !founds(was.getLast(), founding)) {
                    writeAnew(unit, founding, reason);
                }
                yield new Answer.Agreed(List.of(unit));
            }
        };
    }

    private static boolean founds(Unit was, Founding founding) {
        return was.kind() == founding.kind()
                && was.name().equals(founding.name())
                && Objects.equals(was.parent(), founding.parent());
    }

    private void writeAnew(UnitId unit, Founding founding, String reason) {
        facts.foundAnew(unit, founding);
        var event = events.add(
                UnitEvent.Kind.FOUND,
                founding.decision(),
                EventNote.toldAnew(reason, founding.note()),
                clock.instant());
        events.involve(event, unit, Change.Part.SUBJECT, null);
        facts.countChange(List.of(unit));
    }

    private Answer decide(Reorganisation wish, Surroundings around) {
        return switch (Rulings.on(wish, around)) {
            case Ruling.Declined(var objections) -> new Answer.Declined(objections);
            case Ruling.Agreed(var change) -> new Answer.Agreed(write(change));
        };
    }

    private List<UnitId> write(Change change) {
        var day = change.decision().effectiveOn();
        var event = events.add(change.kind(), change.decision(), change.note(), clock.instant());
        var touched = new ArrayList<UnitId>();
        // those that end go first: who begins may take over their code
        change.steps(Step.End.class).forEach(end -> {
            facts.close(end.was().id(), day);
            events.involve(event, end.was().id(), end.part(), end.share());
            touched.add(end.was().id());
        });
        var begun = new LinkedHashMap<Target, UnitId>();
        change.steps(Step.Begin.class).forEach(begin -> {
            var unit = facts.newUnit(begin.unit().kind().line());
            facts.open(
                    unit,
                    begin.unit().kind(),
                    begin.unit().title(),
                    begin.unit().parent(),
                    false,
                    day);
            events.involve(event, unit, begin.part(), begin.share());
            begun.put(begin.unit(), unit);
        });
        change.steps(Step.Alter.class).forEach(alter -> {
            alter(alter, begun, change);
            events.involve(event, alter.was().id(), alter.part(), null);
            touched.add(alter.was().id());
        });
        change.steps(Step.Stay.class).forEach(stay -> {
            events.involve(event, stay.unit(), stay.part(), stay.share());
            touched.add(stay.unit());
        });
        if (!touched.isEmpty()) {
            facts.countChange(touched);
        }
        tell(change, begun);
        return List.copyOf(begun.values());
    }

    private void tell(Change change, Map<Target, UnitId> begun) {
        var changed = change.steps(Step.Alter.class)
                .filter(alter -> alter.part() == Change.Part.SUBJECT)
                .toList();
        var kinds = new LinkedHashMap<UnitId, UnitKind>();
        changed.forEach(alter -> kinds.put(alter.was().id(), alter.kind()));
        change.steps(Step.Begin.class)
                .map(Step.Begin::unit)
                .forEach(unit -> kinds.put(Objects.requireNonNull(begun.get(unit)), unit.kind()));
        told.publishEvent(new UnitsReorganised(
                change.kind(),
                change.decision(),
                change.steps(Step.End.class).map(Step.End::was).toList(),
                List.copyOf(begun.values()),
                changed.stream().map(Step.Alter::was).toList(),
                Map.copyOf(kinds),
                change.note()));
    }

    private void alter(Step.Alter alter, Map<Target, UnitId> begun, Change change) {
        var day = change.decision().effectiveOn();
        var unit = alter.was().id();
        var parent = parent(alter.parent(), begun);
        if (alter.was().from().equals(day)) {
            facts.putRight(unit, alter.kind(), alter.title(), parent, alter.suspended(), day);
        } else {
            facts.close(unit, day);
            facts.open(unit, alter.kind(), alter.title(), parent, alter.suspended(), day);
        }
    }

    private static @Nullable UnitId parent(@Nullable Target parent, Map<Target, UnitId> begun) {
        return switch (parent) {
            case Target.Existing(var unit) -> unit;
            case Target.Begun unit -> Objects.requireNonNull(begun.get(unit));
            case null -> null;
        };
    }
}
