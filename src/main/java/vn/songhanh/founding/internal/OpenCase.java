package vn.songhanh.founding.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.founding.CaseState;
import vn.songhanh.founding.Objection;
import vn.songhanh.founding.Objective;
import vn.songhanh.founding.Outcome;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Puts an enterprise on the list. */
@Component
class OpenCase {

    private final CaseTable cases;
    private final Scribe scribe;
    private final Enterprises enterprises;
    private final Rights rights;
    private final Clock clock;

    OpenCase(CaseTable cases, Scribe scribe, Enterprises enterprises, Rights rights, Clock clock) {
        this.cases = cases;
        this.scribe = scribe;
        this.enterprises = enterprises;
        this.rights = rights;
        this.clock = clock;
    }

    @Transactional
    Outcome open(EnterpriseId enterprise, Objective objective, LocalDate on) {
        var mandate = Voice.mandate(Role.OFFICER);
        var standing = enterprises.standing(enterprise, on).orElseThrow(NotFound::new);
        var stranger = rights.against(mandate, objective, false, Subject.of(standing));
        if (stranger.isPresent()) {
            return Outcome.Declined.because(stranger.get());
        }
        var there = cases.open(enterprise, objective);
        if (there.isPresent()) {
            return Outcome.Declined.because(new Objection.CaseThere(there.get()));
        }
        if (on.isAfter(VietnamTime.today(clock))) {
            return Outcome.Declined.because(new Objection.InTheFuture(VietnamTime.today(clock)));
        }
        return add(standing, objective, on);
    }

    private Outcome add(Standing standing, Objective objective, LocalDate on) {
        if (!standing.active()) {
            return Outcome.Declined.because(new Objection.NotActive(on));
        }
        if (standing.organisation(objective.line()).isPresent()) {
            return Outcome.Declined.because(new Objection.OrganisationThere(objective.line()));
        }
        var id = cases.add(standing.id(), objective, on);
        scribe.opened(id, objective, on);
        return new Outcome.Done(id, CaseState.LISTED);
    }
}
