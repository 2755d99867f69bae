package vn.songhanh.ledger;

import java.util.Optional;
import java.util.Set;
import vn.songhanh.access.UnitId;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.time.Period;

/**
 * What is asked of the ledger.
 *
 * @param unit the top of a subtree on any line, as the trees were when things happened; empty for the whole programme
 * @param position everything entered after it is left out; empty for now
 */
public record FigureQuery(ProgrammeId programme, Optional<UnitId> unit, Period period, Optional<Long> position) {

    public static FigureQuery whole(ProgrammeId programme, Period period) {
        return new FigureQuery(programme, Optional.empty(), period, Optional.empty());
    }

    /** The same, as the ledger stood at a position. */
    public FigureQuery at(long pinned) {
        return new FigureQuery(programme, unit, period, Optional.of(pinned));
    }

    /** The same for another period. */
    public FigureQuery over(Period other) {
        return new FigureQuery(programme, unit, other, position);
    }

    /** One figure, to be opened. */
    public PivotQuery.Cell cell(String indicator, Set<ClaimState> states) {
        return new PivotQuery.Cell(
                programme,
                indicator,
                unit.<PivotQuery.RowKey>map(PivotQuery.RowKey.OfUnit::new).orElseGet(PivotQuery.RowKey.Whole::new),
                period,
                position.map(pinned -> PivotQuery.View.PLAIN.at(new PivotQuery.Moment.At(pinned)))
                        .orElse(PivotQuery.View.PLAIN),
                states);
    }
}
