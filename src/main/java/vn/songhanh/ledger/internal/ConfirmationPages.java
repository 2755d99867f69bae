package vn.songhanh.ledger.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.text.Words;

/** Shows many entries together before they are confirmed, and what was left after. */
@Service
class ConfirmationPages {

    private static final Words MAYBE_TWICE = Words.of(
            "Có thể là việc hai bên cùng kể: xem ở trang “Có thể ghi trùng” trước, hoặc mở bút toán để xác nhận riêng.",
            "May be one fact that both bodies told: look at “May be entered twice” first, or open the entry and confirm it alone.");

    private final QueueTable queues;
    private final Movements movements;
    private final ClaimTable claims;
    private final PeriodTable periods;
    private final LikenessTable likenesses;

    ConfirmationPages(
            QueueTable queues, Movements movements, ClaimTable claims, PeriodTable periods, LikenessTable likenesses) {
        this.queues = queues;
        this.movements = movements;
        this.claims = claims;
        this.periods = periods;
        this.likenesses = likenesses;
    }

    /** What of these can be confirmed, and why the others cannot; the ledger decides again when it is done. */
    @Transactional(readOnly = true)
    ConfirmationPage before(Mandate mandate, List<QueueLine> chosen) {
        var ready = new ArrayList<QueueLine>();
        var left = new ArrayList<ConfirmationPage.Left>();
        var doubtful = likenesses.doubtful(
                chosen.stream().map(line -> line.line().id()).toList());
        for (var line : chosen) {
            objection(mandate, line.line().id(), doubtful)
                    .ifPresentOrElse(why -> left.add(new ConfirmationPage.Left(line, why)), () -> ready.add(line));
        }
        var moved = movements.of(
                ready.stream().map(QueueLine::line).map(EntryLine::id).toList());
        return new ConfirmationPage(ready, moved, left, 0);
    }

    private Optional<Words> objection(Mandate mandate, EntryId entry, Set<EntryId> doubtful) {
        var claim = claims.read(entry).orElseThrow();
        var locked = periods.around(claim.programme(), claim.countsOn());
        if (claim.take(Claim.Act.CONFIRM, mandate.side(), "", locked) instanceof Claim.Answer.Refused(var why)) {
            return Optional.of(LedgerWords.of(why));
        }
        return doubtful.contains(entry) ? Optional.of(MAYBE_TWICE) : Optional.empty();
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
