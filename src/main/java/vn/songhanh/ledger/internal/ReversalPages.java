package vn.songhanh.ledger.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.text.Words;
import vn.songhanh.web.NotFound;

/** Reads what a reversal would do. */
@Service
class ReversalPages {

    private final QueueTable queues;
    private final ClaimTable claims;
    private final PeriodTable periods;
    private final Movements movements;

    ReversalPages(QueueTable queues, ClaimTable claims, PeriodTable periods, Movements movements) {
        this.queues = queues;
        this.claims = claims;
        this.periods = periods;
        this.movements = movements;
    }

    @Transactional(readOnly = true)
    ReversalPage page(Mandate mandate, EntryId id, @Nullable Words problem, String typed) {
        var claim = claims.read(id).orElseThrow(NotFound::new);
        return new ReversalPage(
                queues.line(id).orElseThrow(NotFound::new),
                movements.of(List.of(id)),
                periods.firstOpen(claim.programme(), claim.countsOn()),
                periods.around(claim.programme(), claim.countsOn()).orElse(null),
                claim.state() != ClaimState.CONFIRMED,
                claim.againstReversal(mandate.side())
                        .or(() -> claims.againstTakingBack(id))
                        .map(LedgerWords::of)
                        .orElse(null),
                problem,
                typed);
    }
}
