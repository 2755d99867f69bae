package vn.songhanh.ledger.internal;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Mandate;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.time.Period;
import vn.songhanh.web.NotFound;

/** What a seat may do with an entry now, as the rules themselves answer; they are asked again when it is done. */
@Component
class EntryActs {

    private final ClaimTable claims;
    private final PeriodTable periods;

    EntryActs(ClaimTable claims, PeriodTable periods) {
        this.claims = claims;
        this.periods = periods;
    }

    /** The signed period in which the entry counts. */
    Optional<Period> locked(EntryId entry) {
        var claim = claims.read(entry).orElseThrow(NotFound::new);
        return periods.around(claim.programme(), claim.countsOn());
    }

    Set<EntryPage.Act> open(EntryId entry, Mandate mandate) {
        var acts = EnumSet.noneOf(EntryPage.Act.class);
        if (!mandate.works()) {
            return acts;
        }
        var claim = claims.read(entry).orElseThrow(NotFound::new);
        var locked = periods.around(claim.programme(), claim.countsOn());
        var against = Map.of(
                Claim.Act.WITHDRAW, claims.againstTakingBack(entry), Claim.Act.CLAIM, claims.againstRestoring(entry));
        acts.add(EntryPage.Act.REMARK);
        for (var act : EntryPage.Act.values()) {
            act.claims()
                    .filter(asked ->
                            against.getOrDefault(asked, Optional.empty()).isEmpty())
                    .filter(asked -> claim.take(asked, mandate.side(), "–", locked) instanceof Claim.Answer.Becomes)
                    .ifPresent(_ -> acts.add(act));
        }
        // where several tell it, the page of the reversal says so and what to do instead
        if (claim.againstReversal(mandate.side()).isEmpty()) {
            acts.add(EntryPage.Act.REVERSAL);
        }
        if (claim.settle(ClaimState.CONFIRMED, locked) instanceof Claim.Answer.Becomes) {
            acts.add(EntryPage.Act.PROPOSAL);
        }
        return acts;
    }
}
