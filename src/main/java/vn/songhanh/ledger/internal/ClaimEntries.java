package vn.songhanh.ledger.internal;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.ledger.Claiming;
import vn.songhanh.ledger.Entering;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.Ledger;

/** What a person does to claims from their seat. */
@Service
class ClaimEntries {

    /** How many of the chosen entries were confirmed, and why the others were not. */
    record Confirmed(int count, List<Claiming.Objection> objections) {}

    private final Ledger ledger;

    ClaimEntries(Ledger ledger) {
        this.ledger = ledger;
    }

    /** All that can be confirmed is; what cannot is told. One transaction, so that a lost connection leaves nothing half. */
    @Transactional
    Confirmed confirm(Mandate mandate, List<EntryId> entries) {
        var answers = entries.stream()
                .map(entry -> ledger.confirm(entry, mandate.side()))
                .toList();
        var objections = answers.stream()
                .filter(Claiming.Declined.class::isInstance)
                .map(answer -> ((Claiming.Declined) answer).objection())
                .distinct()
                .toList();
        var count =
                (int) answers.stream().filter(Claiming.Agreed.class::isInstance).count();
        return new Confirmed(count, objections);
    }

    @Transactional
    Claiming dispute(Mandate mandate, EntryId entry, String reason) {
        return ledger.dispute(entry, mandate.side(), reason);
    }

    @Transactional
    Claiming withdraw(Mandate mandate, EntryId entry, String reason) {
        return ledger.withdraw(entry, mandate.side(), reason);
    }

    @Transactional
    Entering reverse(Mandate mandate, EntryId entry, String reason) {
        return ledger.reverse(entry, mandate.side(), reason);
    }
}
