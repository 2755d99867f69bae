package vn.songhanh.review.internal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.Correction;
import vn.songhanh.ledger.HouseReason;
import vn.songhanh.ledger.Shifts;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.Measure;
import vn.songhanh.programme.Programmes;

/**
 * What puts a locked period right: for a review that is locked, the entries that came after the lock and correct it; for one that
 * is open, the entries of its period that correct an earlier one.
 */
@Component
class ReviewCorrections {

    private final Shifts shifts;
    private final Programmes programmes;

    ReviewCorrections(Shifts shifts, Programmes programmes) {
        this.shifts = shifts;
        this.programmes = programmes;
    }

    ReviewPage.Corrections of(Review review) {
        var counted = shifts.countedIn(review.programme(), review.period());
        var shown = review.locked() ? shifts.of(review.programme(), review.period()) : counted;
        return new ReviewPage.Corrections(
                shown.stream().map(ReviewCorrections::line).toList(), byIndicator(review, counted));
    }

    private static ReviewPage.CorrectionLine line(Correction correction) {
        var entry = correction.entry();
        return new ReviewPage.CorrectionLine(
                entry.id().value(),
                entry.title(),
                entry.happenedOn(),
                entry.countsOn(),
                entry.state().words(),
                HouseReason.read(correction.reason()));
    }

    /** How much of each confirmed figure of the period corrects an earlier one. */
    private Map<String, Long> byIndicator(Review review, List<Correction> counted) {
        var moved = new EnumMap<Account, Long>(Account.class);
        counted.stream()
                .filter(correction -> correction.entry().state() == ClaimState.CONFIRMED)
                .flatMap(correction -> correction.postings().stream())
                .forEach(posting -> moved.merge(posting.account(), posting.quantity(), Long::sum));
        var byIndicator = new HashMap<String, Long>();
        if (moved.isEmpty()) {
            return byIndicator;
        }
        for (var indicator :
                programmes.indicators(review.programme(), review.period().last())) {
            if (indicator.measure() instanceof Measure.Sum(var accounts)) {
                var sum = accounts.stream()
                        .mapToLong(account -> moved.getOrDefault(account, 0L))
                        .sum();
                if (sum != 0) {
                    byIndicator.put(indicator.code(), sum);
                }
            }
        }
        return byIndicator;
    }
}
