package vn.songhanh.founding.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.UnitId;
import vn.songhanh.founding.CaseId;
import vn.songhanh.founding.Objection;
import vn.songhanh.organisation.Unit;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.rulebook.Rulebook;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Reads what the rules need to know about a case on a day. */
@Component
class GroundsReader {

    private final CaseSubjects subjects;
    private final Rulebook rulebook;
    private final DossierTable dossiers;
    private final Rights rights;
    private final Clock clock;

    GroundsReader(CaseSubjects subjects, Rulebook rulebook, DossierTable dossiers, Rights rights, Clock clock) {
        this.subjects = subjects;
        this.rulebook = rulebook;
        this.dossiers = dossiers;
        this.rights = rights;
        this.clock = clock;
    }

    Grounds of(Case found, LocalDate day) {
        return new Grounds(
                VietnamTime.today(clock),
                subjects.of(found, day),
                code -> rulebook.find(code, day),
                dossiers.items(found),
                dossiers.there(found.id()).keySet(),
                unit -> rights.endedLevel(unit, day));
    }

    /** Those of these rules that a text ruled on the day. */
    List<Rule> rules(List<String> codes, LocalDate day) {
        return codes.stream().flatMap(code -> rulebook.find(code, day).stream()).toList();
    }

    LocalDate notAfterToday(LocalDate day) {
        var today = VietnamTime.today(clock);
        return day.isAfter(today) ? today : day;
    }

    /** What a case led to, as it was on the day or later. */
    Unit unit(UnitId unit, LocalDate day) {
        return rights.unit(unit, day).orElseThrow(NotFound::new);
    }

    CongressForm congress(LocalDate on, int members) {
        return members >= rulebook.on(UnionRules.DELEGATES, on).value()
                ? CongressForm.DELEGATES
                : CongressForm.ALL_MEMBERS;
    }

    Map<String, String> allPapers(Case found) {
        return dossiers.allOf(found);
    }

    /** The papers that are there: where each lies. */
    Map<String, String> kept(CaseId id) {
        return dossiers.there(id);
    }

    /** What speaks against this person taking the step: the other side records contacts only. */
    Optional<Objection> stranger(Mandate mandate, Case found, StepKind step, Grounds grounds) {
        return rights.against(mandate, found.objective(), step == StepKind.CONTACT, grounds.subject());
    }

    boolean allowed(Mandate mandate, Case found, StepKind step, Grounds grounds) {
        return stranger(mandate, found, step, grounds).isEmpty();
    }
}
