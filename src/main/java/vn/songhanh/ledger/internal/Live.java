package vn.songhanh.ledger.internal;

import org.jspecify.annotations.Nullable;
import vn.songhanh.programme.Indicator;
import vn.songhanh.time.Period;

/**
 * The register of today, for levels that no stocktake has fixed yet.
 *
 * @param register the ledger's own sums with the levels of the register; null where the ledger's levels stand
 */
record Live(@Nullable Valuation register) {

    static final Live NONE = new Live(null);

    /** A share is read from the register where one of its parts is. */
    boolean covers(Indicator indicator, Period period) {
        return register != null && register.readsLevel(indicator.code(), period);
    }
}
