package vn.songhanh.founding.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Directory;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.founding.CaseId;
import vn.songhanh.founding.Objection;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Who works on a case: an officer of the body that leads it, a working team of both, or both. The desks of those show it; given to nobody, all of the unit. */
@Component
class Assignment {

    private static final int EVERYBODY = 2_000;

    private final CaseTable cases;
    private final WorkedOnTable workedOn;
    private final GroundsReader grounds;
    private final Directory directory;
    private final Scribe scribe;
    private final Clock clock;

    Assignment(
            CaseTable cases,
            WorkedOnTable workedOn,
            GroundsReader grounds,
            Directory directory,
            Scribe scribe,
            Clock clock) {
        this.cases = cases;
        this.workedOn = workedOn;
        this.grounds = grounds;
        this.directory = directory;
        this.scribe = scribe;
        this.clock = clock;
    }

    /** Officers of a side by their account, in order of their names. */
    Map<AccountId, String> officers(Side side, LocalDate on) {
        var officers = new LinkedHashMap<AccountId, String>();
        directory.named("", on, EVERYBODY).stream()
                .filter(one -> one.side() == side && one.roles().contains(Role.OFFICER))
                .forEach(one -> officers.putIfAbsent(one.account(), one.fullName()));
        return officers;
    }

    /** The working teams by their id. */
    Map<Long, String> teams() {
        return workedOn.teams();
    }

    WorkedOn of(CaseId id) {
        return workedOn.of(id);
    }

    /**
     * @param officer empty to give it to nobody in particular
     * @param team empty likewise
     */
    @Transactional
    Optional<Objection> assign(CaseId id, Optional<AccountId> officer, Optional<Long> team) {
        var mandate = Voice.mandate(Role.OFFICER);
        var today = VietnamTime.today(clock);
        var found = cases.hold(id).orElseThrow(NotFound::new);
        var stranger = grounds.stranger(mandate, found, StepKind.CLOSURE, grounds.of(found, today));
        if (stranger.isPresent()) {
            return stranger;
        }
        var officers = officers(found.objective().side(), today);
        var teams = teams();
        if (!officer.map(officers::containsKey).orElse(true)
                || !team.map(teams::containsKey).orElse(true)) {
            throw new NotFound();
        }
        workedOn.assign(id, officer.orElse(null), team.orElse(null));
        scribe.assigned(found, today, said(officer.map(officers::get), team.map(teams::get)));
        return Optional.empty();
    }

    private static Words said(Optional<String> officer, Optional<String> team) {
        if (officer.isPresent() && team.isPresent()) {
            return Words.of("Giao cho {0} và {1}", "Assigned to {0} and {1}").with(officer.get(), team.get());
        }
        return officer.or(() -> team)
                .map(one -> Words.of("Giao cho {0}", "Assigned to {0}").with(one))
                .orElseGet(() -> Words.of("Thôi giao riêng, cả đơn vị cùng làm", "Assigned to nobody in particular"));
    }
}
