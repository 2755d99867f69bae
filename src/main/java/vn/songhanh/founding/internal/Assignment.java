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

/** Who works on a case: an officer of the body that leads it. Whom it is given to, its desk shows it; to nobody, all of the unit. */
@Component
class Assignment {

    private static final int EVERYBODY = 2_000;

    private final CaseTable cases;
    private final GroundsReader grounds;
    private final Directory directory;
    private final Scribe scribe;
    private final Clock clock;

    Assignment(CaseTable cases, GroundsReader grounds, Directory directory, Scribe scribe, Clock clock) {
        this.cases = cases;
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

    /** The officer who works on a case; empty for nobody in particular. */
    Optional<AccountId> officer(CaseId id) {
        return cases.officer(id);
    }

    /** @param officer empty to give it to nobody in particular */
    @Transactional
    Optional<Objection> assign(CaseId id, Optional<AccountId> officer) {
        var mandate = Voice.mandate(Role.OFFICER);
        var today = VietnamTime.today(clock);
        var found = cases.hold(id).orElseThrow(NotFound::new);
        var stranger = grounds.stranger(mandate, found, StepKind.CLOSURE, grounds.of(found, today));
        if (stranger.isPresent()) {
            return stranger;
        }
        var officers = officers(found.objective().side(), today);
        if (officer.isPresent() && !officers.containsKey(officer.get())) {
            throw new NotFound();
        }
        cases.assign(id, officer.orElse(null));
        scribe.assigned(
                found,
                today,
                officer.map(one -> Words.of("Giao cho {0}", "Assigned to {0}").with(officers.getOrDefault(one, "")))
                        .orElseGet(
                                () -> Words.of("Thôi giao riêng cho một cán bộ", "Assigned to nobody in particular")));
        return Optional.empty();
    }
}
