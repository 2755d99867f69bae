package vn.songhanh.founding.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Role;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.UnitChoices;
import vn.songhanh.founding.CaseId;
import vn.songhanh.founding.CaseState;
import vn.songhanh.founding.Objection;
import vn.songhanh.organisation.Line;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/**
 * Which unit of the union line answers for the people of a trade. Where the one that did was divided or ended, no unit does until an
 * officer of the body that holds the programme gives the case to another. An open case may be given to another before; once its union is founded
 * it lies where the trees say.
 */
@Component
class AnsweringUnit {

    private final CaseTable cases;
    private final GroundsReader grounds;
    private final UnitChoices units;
    private final Scribe scribe;
    private final Clock clock;

    AnsweringUnit(CaseTable cases, GroundsReader grounds, UnitChoices units, Scribe scribe, Clock clock) {
        this.cases = cases;
        this.grounds = grounds;
        this.units = units;
        this.scribe = scribe;
        this.clock = clock;
    }

    /** Those that may answer, by their id; a grassroots union recognises no other. */
    Map<String, String> choices(LocalDate on) {
        return units.managing(Line.UNION, on);
    }

    boolean mayBeGiven(Case found, Grounds here) {
        return found.state().open()
                || found.state() != CaseState.CLOSED
                        && !here.subject().managing().containsKey(Line.UNION);
    }

    /** @return why not; nothing where it answers from now on, or did before */
    @Transactional
    Optional<Objection> give(CaseId id, Optional<UnitId> chosen) {
        var mandate = Voice.mandate(Role.OFFICER);
        var today = VietnamTime.today(clock);
        var found = cases.hold(id).filter(Case::ofTrade).orElseThrow(NotFound::new);
        var here = grounds.of(found, today);
        var stranger = grounds.stranger(mandate, found, StepKind.CLOSURE, here);
        if (stranger.isPresent()) {
            return stranger;
        }
        if (!mayBeGiven(found, here)) {
            return Optional.of(new Objection.NotNow(found.state()));
        }
        var names = choices(today);
        var unit = chosen.filter(one -> names.containsKey(one.toString()));
        if (unit.isEmpty()) {
            return Optional.of(new Objection.Missing(Objection.Part.ANSWERING));
        }
        var ended = here.endedLevels().apply(unit.get());
        if (ended.isEmpty()
                && !unit.equals(Optional.ofNullable(here.subject().managing().get(Line.UNION)))) {
            answers(
                    found,
                    unit.get(),
                    names.getOrDefault(unit.get().toString(), "").strip(),
                    today);
        }
        return ended.map(rule -> new Objection.LevelEnded(Line.UNION, rule));
    }

    private void answers(Case found, UnitId unit, String name, LocalDate from) {
        cases.answers(found.id(), unit);
        scribe.assigned(
                found,
                from,
                Words.of("Công đoàn cấp trên giải quyết từ nay: {0}", "Superior union that answers from now on: {0}")
                        .with(name));
    }
}
