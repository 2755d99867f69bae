package vn.songhanh.ledger.internal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.ledger.Claiming;
import vn.songhanh.ledger.EntryId;

/** Confirms from a seat what was looked at together. */
@Service
class ClaimEntries {

    /**
     * An entry as it was looked at.
     *
     * @param position the position since which it stood as it was shown
     */
    record Seen(EntryId entry, long position) {

        /** As forms carry it: {@code 17-2031}; anything else is nothing seen. */
        static List<Seen> read(List<String> written) {
            return written.stream()
                    .filter(each -> each.matches("\\d{1,18}-\\d{1,18}"))
                    .map(each -> each.split("-"))
                    .map(parts -> new Seen(new EntryId(Long.parseLong(parts[0])), Long.parseLong(parts[1])))
                    .distinct()
                    .toList();
        }
    }

    /** One that was not confirmed, and why. */
    record Left(EntryId entry, Claiming.Objection objection) {}

    /** How many of the chosen entries were confirmed, and which were not. */
    record Confirmed(int count, List<Left> left) {}

    private final LedgerBook ledger;

    ClaimEntries(LedgerBook ledger) {
        this.ledger = ledger;
    }

    /** All that can be confirmed is; what cannot is named. One transaction, so that a lost connection leaves nothing half. */
    @Transactional
    Confirmed confirm(Mandate mandate, List<Seen> chosen) {
        var left = new ArrayList<Left>();
        for (var seen : chosen) {
            if (ledger.confirm(seen.entry(), mandate.side(), seen.position())
                    instanceof Claiming.Declined(var objection)) {
                left.add(new Left(seen.entry(), objection));
            }
        }
        return new Confirmed(chosen.size() - left.size(), left);
    }
}
