package vn.songhanh.programme.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Voice;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Results;
import vn.songhanh.time.Period;
import vn.songhanh.time.VietnamTime;

/** Writes an agreement down, new or changed. */
@Service
class WriteProgramme {

    /** What came of it. */
    sealed interface Outcome {

        record Done(String code) implements Outcome {}

        record Declined(List<ProgrammeObjection> objections) implements Outcome {}

        /** Somebody else changed it since the form was opened. */
        record ChangedMeanwhile() implements Outcome {}
    }

    private final ProgrammeTable programmes;
    private final ProgrammeChangeTable changes;
    private final Results results;
    private final Clock clock;

    WriteProgramme(ProgrammeTable programmes, ProgrammeChangeTable changes, Results results, Clock clock) {
        this.programmes = programmes;
        this.changes = changes;
        this.results = results;
        this.clock = clock;
    }

    @Transactional
    Outcome open(ProgrammeDraft draft) {
        var objections = draft.objections(around(null));
        if (!objections.isEmpty()) {
            return new Outcome.Declined(objections);
        }
        programmes.add(draft.opened());
        return new Outcome.Done(draft.code());
    }

    /** @param seen the version that stood on the form */
    @Transactional
    Outcome change(ProgrammeId id, int seen, ProgrammeDraft draft) {
        var now = programmes.byId(id).orElseThrow();
        var today = VietnamTime.today(clock);
        var objections = draft.objections(around(now));
        if (!objections.isEmpty()) {
            return new Outcome.Declined(objections);
        }
        if (!changes.change(id, seen, draft.opened(), clock.instant(), name())) {
            return new Outcome.ChangedMeanwhile();
        }
        changes.clear(id);
        programmes.addScopeAndBases(id.value(), draft.opened());
        for (var party : draft.handovers(now, today)) {
            programmes.end(id, party.side(), party.from());
            programmes.add(id.value(), party);
        }
        return new Outcome.Done(now.code());
    }

    private ProgrammeDraft.Around around(@Nullable Programme now) {
        var others = programmes.all().stream()
                .filter(other -> now == null || !other.id().equals(now.id()))
                .toList();
        var counted = now == null ? Optional.<Period>empty() : results.counted(now.id());
        return new ProgrammeDraft.Around(now, others, counted, mandate(), VietnamTime.today(clock));
    }

    /** An administrator writes for both; everybody else from their seat. */
    private static Optional<Mandate> mandate() {
        return Voice.speaker().orElse(null) instanceof Acting.Person person && !person.administrator()
                ? Optional.ofNullable(person.mandate())
                : Optional.empty();
    }

    private static String name() {
        return Voice.speaker().orElse(null) instanceof Acting.Person person ? person.fullName() : "";
    }
}
