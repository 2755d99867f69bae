package vn.songhanh.candidate.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.ledger.EntryId;

/** Follows an introduction to an admission that was told before the two paths were joined (indicator 2.12a). */
@Component
class Followed {

    private final GroundsReader grounds;
    private final EnterFacts facts;

    Followed(GroundsReader grounds, EnterFacts facts) {
        this.grounds = grounds;
        this.facts = facts;
    }

    /** Follows it no more; false where the ledger does not let go. */
    boolean undo(List<EntryId> entries) {
        return facts.takeBack(entries, Side.PARTY);
    }

    /** @return what the ledger got by it; null where nobody was admitted or no programme counts it */
    @Nullable
    EntryId of(Candidacy introduced, Candidacy own) {
        return own.day(StepKind.ADMISSION)
                .flatMap(admitted -> grounds.of(introduced, admitted)
                        .flatMap(here -> facts.follow(introduced, here, Step.of(StepKind.ADMISSION, admitted, ""))))
                .orElse(null);
    }
}
