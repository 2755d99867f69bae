package vn.songhanh.ledger.internal;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.songhanh.access.Side;
import vn.songhanh.ledger.Claiming;
import vn.songhanh.ledger.Disputes;
import vn.songhanh.ledger.EnterpriseStock;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.Remainders;
import vn.songhanh.ledger.Reversing;

/**
 * What people do to single entries on the pages of the ledger. What would leave a book of members with fewer than none is not
 * done; who tells anew what was told looks after that by itself.
 */
@Service
class ActsByHand {

    private final Ledger ledger;
    private final Disputes disputes;
    private final EnterpriseStock stock;
    private final StandingTable standings;
    private final ObjectProvider<Remainders> books;

    ActsByHand(
            Ledger ledger,
            Disputes disputes,
            EnterpriseStock stock,
            StandingTable standings,
            ObjectProvider<Remainders> books) {
        this.ledger = ledger;
        this.disputes = disputes;
        this.stock = stock;
        this.standings = standings;
        this.books = books;
    }

    @Transactional
    Reversing reverse(EntryId entry, Side side, String reason) {
        return kept(
                entry,
                () -> ledger.reverse(entry, side, reason),
                Reversing.Entered.class::isInstance,
                Reversing.Declined::new);
    }

    /** Counts what the other body claims; no book changes by it. */
    Claiming confirm(EntryId entry, Side side) {
        return ledger.confirm(entry, side);
    }

    @Transactional
    Claiming claim(EntryId entry, Side side) {
        return kept(entry, () -> ledger.claim(entry, side));
    }

    @Transactional
    Claiming withdraw(EntryId entry, Side side, String reason) {
        return kept(entry, () -> ledger.withdraw(entry, side, reason));
    }

    /** Accepts the other body's proposal how a dispute ends. */
    @Transactional
    Claiming accept(EntryId entry, Side side, long proposal) {
        return kept(entry, () -> disputes.accept(entry, side, proposal));
    }

    private Claiming kept(EntryId entry, Supplier<Claiming> act) {
        return kept(entry, act, Claiming.Agreed.class::isInstance, Claiming.Declined::new);
    }

    private <T> T kept(EntryId entry, Supplier<T> act, Predicate<T> done, Function<Claiming.Objection, T> declined) {
        var members = standings.membersIn(entry);
        // before the ledger's own lock, as everybody else who moves members
        members.ifPresent(_ -> stock.waitForOthers());
        var answer = act.get();
        if (members.isEmpty() || !done.test(answer)) {
            return answer;
        }
        var objection = below(members.get());
        if (objection.isEmpty()) {
            return answer;
        }
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return declined.apply(objection.get());
    }

    private Optional<Claiming.Objection> below(StandingTable.MembersOf entry) {
        return books.stream()
                .flatMap(kept ->
                        kept.belowZero(entry.programme(), entry.enterprises(), entry.alone(), entry.from()).stream())
                .<Claiming.Objection>map(Claiming.Objection.BelowZero::new)
                .findFirst();
    }
}
