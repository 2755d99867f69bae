package vn.songhanh.founding.internal;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.founding.Objection;
import vn.songhanh.founding.Objective;
import vn.songhanh.rulebook.Rulebook;
import vn.songhanh.time.VietnamTime;

/** Reads the form by which a case is opened. */
@Service
class OpeningPages {

    private final Enterprises enterprises;
    private final Rulebook rulebook;
    private final Clock clock;

    OpeningPages(Enterprises enterprises, Rulebook rulebook, Clock clock) {
        this.enterprises = enterprises;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    OpeningPage page(String enterprise, String objective, String on, Mandate mandate, List<Objection> objections) {
        var today = VietnamTime.today(clock);
        var standing =
                id(enterprise).flatMap(id -> enterprises.standing(id, today)).orElse(null);
        var objectives = Arrays.stream(Objective.values())
                .filter(one -> one.side() == mandate.side())
                .toList();
        var there = objections.stream()
                .filter(Objection.CaseThere.class::isInstance)
                .map(one -> "/app/cases/" + ((Objection.CaseThere) one).id())
                .findFirst();
        return new OpeningPage(
                standing,
                objective.isEmpty() ? objectives.getFirst().name() : objective,
                on.isEmpty() ? today.toString() : on,
                objectives,
                objectives.stream()
                        .map(one -> rulebook.on(Eligibility.least(one), today))
                        .toList(),
                ObjectionWords.byField(objections),
                there.orElse(null));
    }

    static Optional<EnterpriseId> id(String typed) {
        return typed.matches("\\d{1,9}") ? Optional.of(new EnterpriseId(Integer.parseInt(typed))) : Optional.empty();
    }
}
