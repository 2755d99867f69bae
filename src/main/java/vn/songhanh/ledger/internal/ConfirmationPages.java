package vn.songhanh.ledger.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.EntryLine;

/** Shows many entries together before they are confirmed, and what was left after. */
@Service
class ConfirmationPages {

    private final QueueTable queues;
    private final Movements movements;
    private final ClaimTable claims;
    private final PeriodTable periods;

    ConfirmationPages(QueueTable queues, Movements movements, ClaimTable claims, PeriodTable periods) {
        this.queues = queues;
        this.movements = movements;
        this.claims = claims;
        this.periods = periods;
    }

    /** What of these can be confirmed, and why the others cannot; the ledger decides again when it is done. */
    @Transactional(readOnly = true)
    ConfirmationPage before(Mandate mandate, List<QueueLine> chosen) {
        var ready = new ArrayList<QueueLine>();
        var left = new ArrayList<ConfirmationPage.Left>();
        for (var line : chosen) {
            var claim = claims.read(line.line().id()).orElseThrow();
            var locked = periods.around(claim.programme(), claim.countsOn());
            if (claim.take(Claim.Act.CONFIRM, mandate.side(), "", locked) instanceof Claim.Answer.Refused(var why)) {
                left.add(new ConfirmationPage.Left(line, LedgerWords.of(why)));
            } else {
                ready.add(line);
            }
        }
        var moved = movements.of(
                ready.stream().map(QueueLine::line).map(EntryLine::id).toList());
        return new ConfirmationPage(ready, moved, left, 0);
    }

    @Transactional(readOnly = true)
    ConfirmationPage beforeThese(Mandate mandate, List<EntryId> entries) {
        return before(mandate, queues.lines(entries));
    }

    @Transactional(readOnly = true)
    ConfirmationPage after(ClaimEntries.Confirmed confirmed) {
        var why = confirmed.left().stream()
                .collect(Collectors.toMap(ClaimEntries.Left::entry, ClaimEntries.Left::objection));
        var left = queues.lines(why.keySet()).stream()
                .map(line -> new ConfirmationPage.Left(
                        line,
                        LedgerWords.of(
                                Objects.requireNonNull(why.get(line.line().id())))))
                .toList();
        return new ConfirmationPage(List.of(), List.of(), left, confirmed.count());
    }
}
