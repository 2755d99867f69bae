package vn.songhanh.ledger.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.ledger.EntryList;
import vn.songhanh.ledger.Pivot;
import vn.songhanh.ledger.PivotQuery;
import vn.songhanh.ledger.PivotQuery.RowKey;
import vn.songhanh.ledger.PivotQuery.Rows;
import vn.songhanh.ledger.internal.PivotRows.Layout;
import vn.songhanh.ledger.internal.PivotRows.Place;
import vn.songhanh.ledger.internal.PivotRows.Shown;
import vn.songhanh.ledger.internal.Question.Grid;
import vn.songhanh.programme.Indicator;
import vn.songhanh.time.Period;

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
        var rules = valuations.rules(query.programme(), query.periods());
        var position = valuations.position(query.view().moment());
        var layout = rows.layout(query);
        var asked = new Asked(query, rules, position);
        var read = asked.of(layout.grid(), valuations);
        var total = layout.totalGrid().map(grid -> asked.of(grid, valuations)).orElse(read);
        var shown = rows(asked, layout, read);
        return new Table(
                Optional.ofNullable(position),
                asked.indicators(),
                query.periods(),
                shown,
                layout.total().map(key -> row(key, total.sums(), asked.readings(total))),
                leftOut(layout, shown));
    }

    private static List<Row> rows(Asked asked, Layout layout, Valuation read) {
        var readings = asked.readings(read);
        if (asked.query().rows() instanceof Rows.Enterprises enterprises) {
            return PivotRows.enterprises(read.rows(), enterprises).stream()
                    .map(key -> row(key, read.sums(), readings))
                    .filter(PivotReader::counts)
                    .toList();
        }
        return layout.places().stream()
                .map(place -> shown(place, row(place.key(), read.sums(), readings)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Row> shown(Place place, Row row) {
        return Optional.of(row).filter(_ -> place.shown() == Shown.ALWAYS || counts(row));
    }

    private static int leftOut(Layout layout, List<Row> rows) {
        if (layout.places().isEmpty()) {
            return 0;
        }
        var shown = rows.stream().map(Row::key).collect(Collectors.toSet());
        return Math.toIntExact(layout.places().stream()
                .filter(place -> place.shown() == Shown.COUNTING_OR_TOLD && !shown.contains(place.key()))
                .count());
    }

    private static boolean counts(Row row) {
        for (var line : row.values()) {
            for (var value : line) {
                if (!value.isNothing()) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    @Transactional(readOnly = true)
    public EntryList entries(PivotQuery.Cell cell, EntryList.Page page) {
        return cells.read(cell, valuations.position(cell.view().moment()), page);
    }

    /** A question with all that is known before it is read. */
    private record Asked(
            PivotQuery query, CountingRules rules, @Nullable Long position) {

        /** As they are counted in the last year that is shown. */
        List<Indicator> indicators() {
            var last = query.periods().stream()
                    .map(Period::last)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            return query.indicators().stream().map(code -> rules.at(code, last)).toList();
        }

        Valuation of(Grid grid, Valuations valuations) {
            var question = new Question(
                    query.programme(),
                    grid,
                    rules.accounts(query.indicators()),
                    Timeline.of(query.periods()),
                    position,
                    query.view().structure().orElse(null));
            return valuations.read(question, rules, query.periods());
        }

        /** How every number of a row is read, by indicator and period. */
        List<List<Valuation.Reading>> readings(Valuation read) {
            return query.indicators().stream()
                    .map(code -> query.periods().stream()
                            .map(period -> read.reading(code, period))
                            .toList())
                    .toList();
        }
    }

    private static Row row(RowKey key, Sums sums, List<List<Valuation.Reading>> readings) {
        var found = sums.of(PivotRows.number(key));
        return new Row(
                key,
                readings.stream()
                        .map(line ->
                                line.stream().map(reading -> reading.of(found)).toList())
                        .toList());
    }
}
