package vn.songhanh.ledger.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.ledger.EntryList;
import vn.songhanh.ledger.Pivot;
import vn.songhanh.ledger.PivotQuery;
import vn.songhanh.ledger.PivotQuery.RowKey;
import vn.songhanh.ledger.PivotQuery.Rows;
import vn.songhanh.ledger.internal.PivotRows.Layout;
import vn.songhanh.ledger.internal.Question.Grid;
import vn.songhanh.programme.Indicator;

/** Reads tables of figures. */
@Service
class PivotReader implements Pivot {

    private final Valuations valuations;
    private final PivotRows rows;
    private final CellReader cells;

    PivotReader(Valuations valuations, PivotRows rows, CellReader cells) {
        this.valuations = valuations;
        this.rows = rows;
        this.cells = cells;
    }

    @Override
    @Transactional(readOnly = true)
    public Table read(PivotQuery query) {
        var byCode = valuations.byCode();
        var indicators = query.indicators().stream().map(byCode::get).toList();
        var position = valuations.position(query.view().moment());
        var layout = rows.layout(query);
        var asked = new Asked(query, indicators, byCode, position);
        var read = asked.of(layout.grid(), valuations);
        var total = layout.totalGrid().map(grid -> asked.of(grid, valuations)).orElse(read);
        return new Table(
                Optional.ofNullable(position),
                indicators,
                query.periods(),
                rows(asked, layout, read),
                layout.total().map(key -> asked.row(key, total)));
    }

    private static List<Row> rows(Asked asked, Layout layout, Valuation read) {
        if (asked.query().rows() instanceof Rows.Enterprises enterprises) {
            return PivotRows.enterprises(read.sums(), enterprises).stream()
                    .map(key -> asked.row(key, read))
                    .filter(PivotReader::counts)
                    .toList();
        }
        return Stream.concat(
                        layout.keys().stream().map(key -> asked.row(key, read)),
                        layout.others().stream()
                                .map(key -> asked.row(key, read))
                                .filter(PivotReader::counts))
                .toList();
    }

    private static boolean counts(Row row) {
        return row.values().stream().flatMap(List::stream).anyMatch(value -> value != null && !value.isNothing());
    }

    @Override
    @Transactional(readOnly = true)
    public EntryList entries(PivotQuery.Cell cell, EntryList.Page page) {
        return cells.read(cell, valuations.position(cell.view().moment()), page);
    }

    /** A question with all that is known before it is read. */
    private record Asked(
            PivotQuery query,
            List<Indicator> indicators,
            Map<String, Indicator> byCode,
            @Nullable Long position) {

        Valuation of(Grid grid, Valuations valuations) {
            var question = new Question(
                    query.programme(),
                    grid,
                    Valuations.accounts(indicators, byCode),
                    Timeline.of(query.periods()),
                    position,
                    query.view().structure().orElse(null),
                    query.view().sectors());
            return valuations.read(question, byCode, query.periods());
        }

        /** Nulls stand where the ledger does not know, so that no list of the JDK will hold them. */
        Row row(RowKey key, Valuation read) {
            var number = PivotRows.number(key);
            var values = new ArrayList<List<@Nullable Value>>();
            for (var indicator : indicators) {
                var line = new ArrayList<@Nullable Value>();
                query.periods().forEach(period -> line.add(read.value(indicator, number, period)));
                values.add(line);
            }
            return new Row(key, values);
        }
    }
}
