package vn.songhanh.desk.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Mandate;
import vn.songhanh.desk.Glance;
import vn.songhanh.desk.Shortcut;
import vn.songhanh.desk.Tally;
import vn.songhanh.desk.Waiting;
import vn.songhanh.time.VietnamTime;

/** Asks all modules what waits for a person, and what the person waits for. */
@Component
class Desk implements Tally {

    private final ObjectProvider<Waiting> sources;
    private final ObjectProvider<Glance> glances;
    private final Clock clock;

    Desk(ObjectProvider<Waiting> sources, ObjectProvider<Glance> glances, Clock clock) {
        this.sources = sources;
        this.glances = glances;
        this.clock = clock;
    }

    @Override
    public List<Count> counts(Mandate mandate) {
        return pile(mandate, VietnamTime.today(clock)).groups(null).stream()
                .map(group -> new Count(
                        group.name(),
                        "/app?group=" + group.code(),
                        group.items().size(),
                        group.late(),
                        group.theirs()))
                .toList();
    }

    TaskPile pile(Mandate mandate, LocalDate today) {
        return TaskPile.of(
                today,
                sources.orderedStream()
                        .flatMap(source -> source.waitingFor(mandate).stream())
                        .toList(),
                sources.orderedStream()
                        .flatMap(source -> source.waitingOnOthers(mandate).stream())
                        .toList());
    }

    List<Shortcut> shortcuts(Mandate mandate) {
        return sources.orderedStream()
                .flatMap(source -> source.shortcuts(mandate).stream())
                .toList();
    }

    List<Glance.Standing> standings(Mandate mandate) {
        return glances.orderedStream()
                .flatMap(glance -> glance.standing(mandate).stream())
                .toList();
    }
}
