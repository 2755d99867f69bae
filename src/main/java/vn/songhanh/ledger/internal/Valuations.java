package vn.songhanh.ledger.internal;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.ledger.PivotQuery.Moment;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Programmes;
import vn.songhanh.time.Period;

/** Reads once what the values of many indicators are taken from. */
@Component
class Valuations {

    private final SumReader sums;
    private final StocktakeTable stocktakes;
    private final PositionTable positions;
    private final Programmes programmes;

    Valuations(SumReader sums, StocktakeTable stocktakes, PositionTable positions, Programmes programmes) {
        this.sums = sums;
        this.stocktakes = stocktakes;
        this.positions = positions;
        this.programmes = programmes;
    }

    /** Where the ledger stands. */
    long position() {
        return positions.now();
    }

    /** The position of a moment; null for now. */
    @Nullable
    Long position(Moment moment) {
        return positions.at(moment);
    }

    /** In their order, as they are shipped. */
    List<Indicator> indicators() {
        return programmes.indicators();
    }

    /** How a programme counts in the years of some periods. */
    CountingRules rules(ProgrammeId programme, Collection<Period> periods) {
        return CountingRules.of(programmes, programme, periods);
    }

    Sums read(Question question) {
        return sums.read(question);
    }

    Valuation read(Question question, CountingRules rules, List<Period> periods) {
        return new Valuation(sums.read(question), rules, stocktakes.read(question, periods));
    }
}
