package vn.songhanh.candidate.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Objection;
import vn.songhanh.candidate.Outcome;
import vn.songhanh.ledger.HouseReason;
import vn.songhanh.text.Words;
import vn.songhanh.web.NotFound;

/**
 * Joins the path of somebody whom the Party side had registered to their introduction by a union, or says that they are two. What was
 * told on both is taken back on the one that is less far, so that the ledger counts one person.
 */
@Component
class JoinPaths {

    private static final Words ASKED = Words.of(
            "rằng đã hỏi người đó hoặc đối chiếu giấy tờ", "your word that the person was asked or papers compared");

    private final CandidateTable candidates;
    private final AlikePairs pairs;
    private final MendStep mendStep;
    private final Followed followed;
    private final Notes notes;

    JoinPaths(CandidateTable candidates, AlikePairs pairs, MendStep mendStep, Followed followed, Notes notes) {
        this.candidates = candidates;
        this.pairs = pairs;
        this.mendStep = mendStep;
        this.followed = followed;
        this.notes = notes;
    }

    /**
     * They are one.
     *
     * @param seen the versions of both paths that the page showed, first that of the introduction
     * @param asked whether the officer says that they have made sure
     */
    @Transactional
    Outcome join(CandidateId introduced, CandidateId own, List<Integer> seen, boolean asked) {
        Voice.mandate(Role.OFFICER);
        hold(introduced, own);
        if (joined(introduced, own)) {
            return done(introduced);
        }
        var pair = pairs.read(introduced, own);
        var objections = against(pair, seen, asked);
        if (!objections.isEmpty()) {
            return new Outcome.Declined(objections);
        }
        var objection = carryOut(pair);
        if (objection.isPresent()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.Declined.because(objection.get());
        }
        notes.looks().note(LookPurpose.STEP, List.of(introduced));
        return done(introduced);
    }

    /** They are two; false where somebody has joined them meanwhile. */
    @Transactional
    boolean part(CandidateId introduced, CandidateId own) {
        Voice.mandate(Role.OFFICER);
        hold(introduced, own);
        if (joined(introduced, own)) {
            return false;
        }
        notes.alike().part(pairs.read(introduced, own).alike(), by());
        return true;
    }

    /** They were joined in error: both paths stand as before it, as long as nothing rests on it. */
    @Transactional
    Outcome takeBack(CandidateId introduced, CandidateId own, String reason) {
        Voice.mandate(Role.OFFICER);
        hold(introduced, own);
        pairs.answered(introduced);
        if (!joined(introduced, own)) {
            throw new NotFound();
        }
        var objection = reason.isBlank()
                ? Optional.<Objection>of(new Objection.Missing("why", MendStep.WHY))
                : undo(introduced, own, reason);
        if (objection.isPresent()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.Declined.because(objection.get());
        }
        notes.looks().note(LookPurpose.STEP, List.of(introduced, own));
        return done(introduced);
    }

    private Optional<Objection> undo(CandidateId introduced, CandidateId own, String reason) {
        return notes.alike()
                .takeBack(introduced, own, by(), reason)
                .map(entries -> followed.undo(entries)
                        ? Optional.<Objection>empty()
                        : Optional.<Objection>of(new Objection.LedgerStands()))
                .orElseGet(() -> Optional.of(new Objection.JoiningStands()));
    }

    private static String by() {
        return ((Acting.Person) Voice.speaker().orElseThrow()).fullName();
    }

    /** Always in the same order, so that nobody waits for each other. */
    private void hold(CandidateId one, CandidateId other) {
        Stream.of(one, other)
                .sorted(Comparator.comparingLong(CandidateId::value))
                .forEach(candidates::hold);
    }

    private boolean joined(CandidateId introduced, CandidateId own) {
        return notes.alike().joinedInto(own).filter(introduced::equals).isPresent();
    }

    private Outcome done(CandidateId introduced) {
        return new Outcome.Done(
                introduced, candidates.find(introduced).orElseThrow().stage());
    }

    private static List<Objection> against(AlikePair pair, List<Integer> seen, boolean asked) {
        if (!seen.equals(List.of(pair.introduced().version(), pair.own().version()))) {
            return List.of(new Objection.ChangedMeanwhile(pair.introduced().stage()));
        }
        return asked ? pair.against() : List.of(new Objection.Missing("asked", ASKED));
    }

    private Optional<Objection> carryOut(AlikePair pair) {
        var unfit = pair.twice() ? takeBack(pair) : Optional.<Objection>empty();
        if (unfit.isPresent()) {
            return unfit;
        }
        var introduced = pair.introduced();
        var entry = pair.ownStands() ? followed.of(introduced, pair.own()) : null;
        return notes.alike().join(introduced.id(), pair.own().id(), pair.ofOwn().today(), entry)
                ? Optional.empty()
                : Optional.of(new Objection.ChangedMeanwhile(introduced.stage()));
    }

    private Optional<Objection> takeBack(AlikePair pair) {
        var gone = pair.ownStands() ? pair.introduced() : pair.own();
        var stays = pair.ownStands() ? pair.own() : pair.introduced();
        return mendStep.takeBackAll(gone.id(), HouseReason.TOLD_TWICE.kept(stays.code()))
                .map(why -> why instanceof Objection.StepStands(var words)
                        ? new Objection.TwoPaths(gone.code(), words)
                        : why);
    }
}
