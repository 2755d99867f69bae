package vn.songhanh.founding.internal;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.founding.FoundingDecision;
import vn.songhanh.ledger.Claiming;
import vn.songhanh.ledger.Entering;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.Sharing;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Programmes;
import vn.songhanh.web.NotFound;

/** What a step means outside of the case: for the register, the tree, the ledger. */
@Component
class Effects {

    private final CaseSubjects subjects;
    private final Organisation organisation;
    private final Programmes programmes;
    private final Sharing sharing;
    private final DossierTable dossiers;

    Effects(
            CaseSubjects subjects,
            Organisation organisation,
            Programmes programmes,
            Sharing sharing,
            DossierTable dossiers) {
        this.subjects = subjects;
        this.organisation = organisation;
        this.programmes = programmes;
        this.sharing = sharing;
        this.dossiers = dossiers;
    }

    /** Tells the register and the tree; answers with the case as it is to be kept. */
    Case carryOut(Step step, Case next, Subject subject) {
        return switch (step) {
            case Step.Surveyed surveyed -> {
                subjects.surveyed(next.id(), subject, surveyed.survey());
                yield next;
            }
            case Step.Filed filed -> {
                dossiers.put(next, filed.there());
                yield next;
            }
            case Step.Decided decided -> {
                var unit = found(decided.decision(), next, subject);
                subjects.organised(subject, next.objective().line(), unit, step.on());
                yield new CaseDraft(next).founded(unit).written();
            }
            case Step.Joined joined -> {
                var unit = joined(joined, next);
                subjects.organised(subject, next.objective().line(), unit, step.on());
                yield new CaseDraft(next).founded(unit).written();
            }
            case Step.Corrected corrected -> {
                subjects.organisedSince(subject, Objects.requireNonNull(next.organisation()), corrected.on());
                yield next;
            }
            case Step.Contacted _,
                    Step.Answered _,
                    Step.BoardFormed _,
                    Step.CongressHeld _,
                    Step.Closed _,
                    Step.Announced _,
                    Step.FollowedUp _ -> next;
        };
    }

    /** Takes back what was entered for a decision whose telling has ended, or says why not. */
    Optional<Claiming.Objection> takeBack(EntryId entry, Side side, String reason) {
        return sharing.giveUp(entry, side, reason);
    }

    /**
     * Enters what the step counts; empty when it counts nothing, no programme was in force that day, or its scope leaves the
     * sector out. A visit that was told and taken back may be told again; a founding that was withdrawn is claimed instead.
     *
     * @param again whether it is entered anew where what was entered counts no more
     * @param adjustment why it is entered although its period is locked; empty for an ordinary entry
     */
    Optional<Entering> enter(Step step, Case before, Subject subject, Side side, boolean again, String adjustment) {
        return programmes
                .inForce(step.on())
                .filter(programme -> subject.countsFor(programme.scope()))
                .flatMap(programme -> new Counting(programme.id(), before, subject).fact(step))
                .map(fact -> sharing.enter(fact, again, side, adjustment));
    }

    /** The page offers only what can be joined; anything else is no organisation of this line. */
    private UnitId joined(Step.Joined joined, Case next) {
        return organisation
                .unit(Objects.requireNonNull(joined.organisation()), joined.on())
                .filter(unit ->
                        unit.line() == next.objective().line() && unit.kind().grassroots())
                .orElseThrow(NotFound::new)
                .id();
    }

    /** Tells the tree alone; the register is told when nothing else speaks against it. */
    void foundAnew(Step.Corrected corrected, Case next, Subject subject) {
        organisation.foundAnew(
                Objects.requireNonNull(next.organisation()),
                founding(corrected.decision(), next, subject),
                corrected.reason());
    }

    private UnitId found(FoundingDecision decision, Case next, Subject subject) {
        return organisation.found(founding(decision, next, subject));
    }

    private static Founding founding(FoundingDecision decision, Case next, Subject subject) {
        var managing = subject.managing().get(next.objective().line());
        var under = decision.under() != null ? decision.under() : Objects.requireNonNull(managing);
        return new Founding(
                decision.kind(),
                "",
                decision.name(),
                decision.name(),
                under,
                new Decision(decision.number(), decision.on(), decision.on()),
                Founding.approved(decision.approval()));
    }
}
