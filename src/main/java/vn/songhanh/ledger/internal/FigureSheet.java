package vn.songhanh.ledger.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.songhanh.ledger.Gap;
import vn.songhanh.ledger.Pivot.Amount;
import vn.songhanh.ledger.PivotQuery.RowKey;
import vn.songhanh.programme.Indicator;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/**
 * A table of figures as it is shown and as it is written to files, so that both have the same numbers.
 *
 * @param said what was asked, as name and value, for the reader of a file
 * @param position where the ledger was read
 * @param periods the columns
 * @param heads their headings
 * @param leftOut how many units in enterprises are no rows because nothing counts for them
 */
public record FigureSheet(
        List<Fact> said, long position, List<Period> periods, List<Words> heads, List<Block> blocks, int leftOut) {

    private static final int CELLS = 5_000;
    private static final int MOST_ROWS = 50;

    /** One line of what was asked. */
    public record Fact(Words name, Words value) {}

    /** Rows under one heading: the indicators of a content group, or the rows of one indicator. */
    public record Block(Words title, Words under, List<Line> lines) {

        /** How many rows there are beside those of every page. */
        int rows() {
            return Math.toIntExact(
                    lines.stream().filter(line -> !line.onEveryPage()).count());
        }

        Block rows(int from, int to) {
            var rows = lines.stream().filter(line -> !line.onEveryPage()).toList();
            var shown = rows.subList(Math.min(from, rows.size()), Math.min(to, rows.size()));
            return new Block(
                    title,
                    under,
                    Stream.concat(shown.stream(), lines.stream().filter(Line::onEveryPage))
                            .toList());
        }
    }

    /**
     * One row.
     *
     * @param opens where the row itself leads
     * @param total whether it is read over everything in which the rows lie
     */
    public record Line(
            Indicator indicator,
            RowKey key,
            Words name,
            @Nullable String opens,
            boolean total,
            List<Cell> cells) {

        /** Whether it stands below the rows of every page: without it they do not add up. */
        boolean onEveryPage() {
            return total || key instanceof RowKey.Rest;
        }

        /** The past of a row without its whole, where it has one worth drawing. */
        public List<BigDecimal> past() {
            var parts = cells.size() < 4 ? Stream.<Cell>empty() : cells.stream().limit(cells.size() - 1L);
            return parts.flatMap(cell -> Stream.ofNullable(cell.shown())).toList();
        }
    }

    /**
     * One number.
     *
     * @param amount null where there is none
     * @param gap why there is none
     * @param opens the entries behind it
     */
    public record Cell(
            Period period,
            @Nullable Amount amount,
            @Nullable Gap gap,
            @Nullable String opens) {

        /** The number as it is shown; null where there is none. */
        public @Nullable BigDecimal shown() {
            return amount == null ? null : amount.shown();
        }

        public boolean zero() {
            var shown = shown();
            return shown != null && shown.signum() == 0;
        }
    }

    /** How many rows the longest block has. */
    public int rows() {
        return blocks.stream().mapToInt(Block::rows).max().orElse(0);
    }

    /** So many rows of each block that a page has no more than {@link #CELLS}, and a reader an end in sight. */
    int pageSize() {
        if (lines().count() * periods.size() <= CELLS) {
            return MOST_ROWS;
        }
        var onEach = Math.toIntExact(lines().filter(Line::onEveryPage).count());
        return Math.clamp((CELLS / periods.size() - onEach) / blocks.size(), 1, MOST_ROWS);
    }

    /** The same with only some rows of each block; totals stay. */
    FigureSheet rows(int from, int to) {
        return new FigureSheet(
                said,
                position,
                periods,
                heads,
                blocks.stream().map(block -> block.rows(from, to)).toList(),
                leftOut);
    }

    public Stream<Line> lines() {
        return blocks.stream().flatMap(block -> block.lines().stream());
    }
}
