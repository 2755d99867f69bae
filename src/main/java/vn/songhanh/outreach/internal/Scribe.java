package vn.songhanh.outreach.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.outreach.ActivityId;
import vn.songhanh.outreach.Objection;
import vn.songhanh.outreach.Visit;

/** Writes down who told what of an activity, and in the ledger what it counts now. */
@Component
class Scribe {

    private final TellingTable tellings;
    private final Surroundings surroundings;
    private final Settlement settlement;
    private final Clock clock;

    Scribe(TellingTable tellings, Surroundings surroundings, Settlement settlement, Clock clock) {
        this.tellings = tellings;
        this.surroundings = surroundings;
        this.settlement = settlement;
        this.clock = clock;
    }

    void write(ActivityId id, int version, Told.Kind kind, String reason) {
        var person = (Acting.Person) Voice.speaker().orElseThrow();
        var told = new Told(kind, reason, Voice.mandate().side(), person.fullName(), clock.instant());
        tellings.add(id, version, told, person.account());
    }

    /** Takes the lock of the ledger: call it last. */
    Optional<Objection> count(Activity activity, List<Visit> visits, Side side, String reason) {
        return switch (activity.state()) {
            case HELD -> settlement.settle(activity.id(), surroundings.facts(activity, visits), side, reason);
            case WITHDRAWN -> settlement.settle(activity.id(), Map.of(), side, reason);
            case PLANNED, CANCELLED -> Optional.empty();
        };
    }
}
