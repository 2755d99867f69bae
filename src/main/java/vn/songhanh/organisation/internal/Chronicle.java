package vn.songhanh.organisation.internal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Succession;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitEvent;

/** Tells a unit's story in words. */
@Component
class Chronicle {

    private final UnitFactTable facts;
    private final EventTable events;

    Chronicle(UnitFactTable facts, EventTable events) {
        this.facts = facts;
        this.events = events;
    }

    Story of(UnitId unit) {
        return new Story(unit, events.history(unit));
    }

    /** The events of one unit, in order of time. */
    class Story {

        private final UnitId unit;
        private final List<UnitEvent> events;

        private Story(UnitId unit, List<UnitEvent> events) {
            this.unit = unit;
            this.events = events;
        }

        /** In words, the newest first. */
        List<UnitPage.Told> told() {
            var words = new EventWords(unit, naming(Stream.of()));
            return events.reversed().stream()
                    .map(event -> new UnitPage.Told(
                            event.decision().effectiveOn(),
                            words.of(event),
                            event.decision().number(),
                            event.decision().decidedOn(),
                            EventNote.read(event.note()),
                            event.kind() != UnitEvent.Kind.RENAME))
                    .toList();
        }

        /** The names of all that take part, of those above the unit at any time, and of these others. */
        Naming naming(Stream<UnitId> others) {
            var above = facts.facts(List.of(unit)).stream().map(Unit::parent).filter(Objects::nonNull);
            var involved = events.stream()
                    .flatMap(event -> Stream.of(event.before(), event.after(), event.subjects()))
                    .flatMap(List::stream)
                    .map(Succession::unit);
            var all = Stream.of(Stream.of(unit), above, involved, others)
                    .flatMap(ids -> ids)
                    .collect(Collectors.toSet());
            return new Naming(facts.facts(all).stream().collect(Collectors.groupingBy(Unit::id)));
        }
    }
}
