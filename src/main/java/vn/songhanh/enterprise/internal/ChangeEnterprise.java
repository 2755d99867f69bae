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
    private final RegisterTable register;
    private final Registrar registrar;
    private final WritingRight right;
    private final Clock clock;

    ChangeEnterprise(
            EnterpriseTable enterprises, RegisterTable register, Registrar registrar, WritingRight right, Clock clock) {
        this.enterprises = enterprises;
        this.register = register;
        this.registrar = registrar;
        this.right = right;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Outcome {

        record Done() implements Outcome {}

        /** Somebody else has changed it since the form was opened. */
        record ChangedMeanwhile(Registered now) implements Outcome {}

        /** The register knows it longer than that, and what it holds of the days between would hang in the air. */
        record KnownLonger(LocalDate since) implements Outcome {}

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
        var since = draft.knownSince() == null ? now.firstSeen() : draft.knownSince();
        if (since.isAfter(now.firstSeen())) {
            return new Outcome.KnownLonger(now.firstSeen());
        }
        enterprises.change(id, draft, since);
        follow(now, draft, today);
        knowLonger(now, since);
        return new Outcome.Done();
    }

    /** The dated facts that the change touches. */
    private void follow(Registered before, Draft draft, LocalDate today) {
        if (renamed(before, draft)) {
            enterprises.addFormerName(before.id(), before.name(), today);
        }
        if (before.status() != draft.status()) {
            registrar.status(before.id(), draft.status(), today);
        }
        if (draft.ward() != null && !Objects.equals(before.ward(), draft.ward())) {
            registrar.managed(before.id(), Line.TERRITORY, draft.ward(), today);
        }
    }

    /** What has held since it was known holds since the new day, too. */
    private void knowLonger(Registered before, LocalDate since) {
        if (since.isBefore(before.firstSeen())) {
            register.standing(before.id(), before.firstSeen())
                    .orElseThrow()
                    .managing()
                    .forEach((line, unit) -> registrar.managed(before.id(), line, unit, since));
        }
    }

    private static boolean renamed(Registered before, Draft draft) {
        return !draft.onlySpelling()
                && !before.name().equals(draft.name())
                && !EnterpriseName.of(before.name()).mayBeSameAs(EnterpriseName.of(draft.name()));
    }
}
