package vn.songhanh.ledger.internal;

import org.jspecify.annotations.Nullable;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Measure;

/** The register of today, for levels that no stocktake has fixed yet. */
record Live(@Nullable Valuation register) {

    static final Live NONE = new Live(null);

    boolean covers(Indicator indicator) {
        return register != null && readsLevels(indicator);
    }

    /** A share of two levels is read where its parts are; only 2.12 divides flows. */
    private static boolean readsLevels(Indicator indicator) {
        return switch (indicator.measure()) {
            case Measure.AtStocktake _ -> true;
            case Measure.Ratio ratio -> !ratio.part().equals("2.08");
            case Measure.Sum _, Measure.Distinct _, Measure.Balance _, Measure.Change _ -> false;
        };
    }
}
