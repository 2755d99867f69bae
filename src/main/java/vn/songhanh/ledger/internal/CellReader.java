package vn.songhanh.ledger.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.ledger.EntryList;
import vn.songhanh.ledger.PivotQuery;
import vn.songhanh.ledger.PivotQuery.RowKey;
import vn.songhanh.ledger.internal.PostingTable.Window;
import vn.songhanh.ledger.internal.Question.Grid;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Level;
import vn.songhanh.programme.Measure;
import vn.songhanh.programme.Programmes;

/** Opens a number to its entries. */
@Component
class CellReader {

    private final CellTable cells;
    private final CellCountTable counts;
    private final NewestTable newest;
    private final StocktakeTable stocktakes;
    private final Programmes programmes;

    CellReader(
            CellTable cells,
            CellCountTable counts,
            NewestTable newest,
            StocktakeTable stocktakes,
            Programmes programmes) {
        this.cells = cells;
        this.counts = counts;
        this.newest = newest;
        this.stocktakes = stocktakes;
        this.programmes = programmes;
    }

    EntryList read(PivotQuery.Cell cell, @Nullable Long position, EntryList.Page page) {
        var rules = CountingRules.of(programmes, cell.programme(), List.of(cell.period()));
        return read(cell, cell.indicator(), rules, position, page);
    }

    List<EntryLine> facts(PivotQuery.Cell cell, @Nullable Long position) {
        var rules = CountingRules.of(programmes, cell.programme(), List.of(cell.period()));
        return cells.facts(opened(cell, rules.runs(cell.indicator(), cell.period()), position));
    }

    /** A share is opened to what its part is made of. */
    private EntryList read(
            PivotQuery.Cell cell, String code, CountingRules rules, @Nullable Long position, EntryList.Page page) {
        var indicator = rules.at(code, cell.period().last());
        return switch (indicator.measure()) {
            case Measure.AtStocktake(var level) -> stocktakes(indicator, level, cell, position);
            case Measure.Ratio(var part, var _) -> read(cell, part, rules, position, page);
            case Measure.Sum _, Measure.Distinct _, Measure.Balance _, Measure.Change _ ->
                read(opened(cell, rules.runs(code, cell.period()), position), page);
        };
    }

    /** What sums can tell is not counted entry by entry. */
    private EntryList read(Opened opened, EntryList.Page page) {
        if (!opened.summed()) {
            return cells.read(opened, page);
        }
        var count = counts.count(opened);
        var everywhere = counts.ofUnit(opened, Grid.WHOLE).entries();
        var lines = newest.page(opened, page, count.entries(), everywhere, count.leftOut());
        return EntryList.of(lines, page, count.entries(), count.quantity(), count.enterprises());
    }

    /** Where the rule changes within the period, what each year counts is listed entry by entry. */
    private static Opened opened(PivotQuery.Cell cell, List<CountingRules.Run> runs, @Nullable Long position) {
        var indicator = runs.getLast().indicator();
        var question = question(cell, Question.Accounts.of(List.of(indicator)), position);
        return new Opened(
                question,
                Window.within(question.accounts(), cell.period()),
                question.grid().enterprise(),
                runs.size() == 1 && indicator.measure() instanceof Measure.Distinct,
                cell.states());
    }

    /** Everything that the row of a cell lies in. */
    private static Question question(PivotQuery.Cell cell, Question.Accounts accounts, @Nullable Long position) {
        var within = PivotRows.within(cell.key(), cell.view());
        return new Question(
                cell.programme(),
                cell.key() instanceof RowKey.OfEnterprise one
                        ? Grid.of(one.enterprise(), within)
                        : Grid.units(List.of(), within),
                accounts,
                Timeline.of(List.of(cell.period())),
                position,
                cell.view().structure().orElse(null));
    }

    /** The whole as it was signed, and every part as its enterprises come to. */
    private EntryList stocktakes(Indicator indicator, Level level, PivotQuery.Cell cell, @Nullable Long position) {
        var lines = cell.key() instanceof RowKey.Whole && cell.view().isOfEverything()
                ? stocktakes.lines(cell.programme(), level, cell.period(), position, cell.states())
                : stocktakes.lines(
                        question(cell, Question.Accounts.of(List.of(indicator)), position),
                        level,
                        cell.period(),
                        cell.states());
        return new EntryList(
                lines,
                lines.size(),
                lines.stream().mapToLong(line -> line.quantity()).sum(),
                0,
                Optional.empty());
    }
}
