package vn.songhanh.enterprise.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.organisation.Line;
import vn.songhanh.text.EnterpriseName;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** An officer changes what the register says of an enterprise. */
@Service
class ChangeEnterprise {

    private final EnterpriseTable enterprises;
    private final FactTable facts;
    private final WritingRight right;
    private final Clock clock;

    ChangeEnterprise(EnterpriseTable enterprises, FactTable facts, WritingRight right, Clock clock) {
        this.enterprises = enterprises;
        this.facts = facts;
        this.right = right;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Outcome {

        record Done() implements Outcome {}

        /** Somebody else has changed it since the form was opened. */
        record ChangedMeanwhile(Registered now) implements Outcome {}

        /** Another enterprise has this code. */
        record CodeTaken(EnterpriseId by) implements Outcome {}
    }

    @Transactional
    Outcome change(EnterpriseId id, int seenVersion, Draft draft) {
        right.demand(id);
        var today = VietnamTime.today(clock);
        var now = enterprises.locked(id, today).orElseThrow(NotFound::new);
        if (now.version() != seenVersion) {
            return new Outcome.ChangedMeanwhile(now);
        }
        var holder = enterprises.byCode(draft.code()).filter(other -> !other.equals(id));
        if (holder.isPresent()) {
            return new Outcome.CodeTaken(holder.get());
        }
        enterprises.change(id, draft);
        follow(now, draft, today);
        return new Outcome.Done();
    }

    /** The dated facts that the change touches. */
    private void follow(Registered before, Draft draft, LocalDate today) {
        if (renamed(before, draft)) {
            enterprises.addFormerName(before.id(), before.name(), today);
        }
        if (before.status() != draft.status()) {
            facts.putStatus(before.id(), draft.status(), today);
        }
        if (draft.ward() != null && !Objects.equals(before.ward(), draft.ward())) {
            facts.putManagement(before.id(), Line.TERRITORY, draft.ward(), today);
        }
    }

    private static boolean renamed(Registered before, Draft draft) {
        return !draft.onlySpelling()
                && !before.name().equals(draft.name())
                && !EnterpriseName.of(before.name()).mayBeSameAs(EnterpriseName.of(draft.name()));
    }
}
