package vn.songhanh.ledger.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.ledger.EntryList;
import vn.songhanh.ledger.Figure;
import vn.songhanh.ledger.Pivot.Amount;
import vn.songhanh.ledger.PivotQuery.RowKey;
import vn.songhanh.programme.Measure;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;
import vn.songhanh.web.Page;

/**
 * A figure and everything behind it.
 *
 * @param under what narrows it, in words: the unit, the enterprise, the sector, the place, the structure, the moment
 * @param plan the version of the plan that the target is of; null while there is none
 * @param past its months
 * @param list the page of entries of the chosen column, and what all pages come to
 * @param ruleChanged whether another rule holds from a year within the period on
 */
public record FigurePage(
        FigureQuestion question,
        String programme,
        Words title,
        Period period,
        List<Words> under,
        Figure figure,
        @Nullable Words plan,
        Past past,
        EntryList list,
        boolean ruleChanged)
        implements Page {

    /** The months of a drawing. */
    public record Past(List<String> labels, List<Number> values) {}

    public String sign(EntryLine line) {
        return LedgerWords.sign(line.state());
    }

    /** Every column of the figure by the address that lists its entries; the first lists all. */
    public Map<String, Words> columns() {
        var columns = new LinkedHashMap<String, Words>();
        columns.put(column(""), Words.of("Tất cả", "All"));
        for (var column : ClaimColumn.values()) {
            columns.put(column(column.name().toLowerCase(java.util.Locale.ROOT)), column.words());
        }
        return columns;
    }

    private String column(String state) {
        return question.with(figure.indicator().code(), "state", state);
    }

    /** The address of the column that is shown. */
    public String here() {
        return column(question.column()
                .map(column -> column.name().toLowerCase(java.util.Locale.ROOT))
                .orElse(""));
    }

    public @Nullable String next() {
        return list.next()
                .map(mark -> question.after(figure.indicator().code(), mark))
                .orElse(null);
    }

    public boolean firstPage() {
        return question.after() == null;
    }

    /** What all entries of the list come to; that is the number itself. */
    public Words sum() {
        var indicator = figure.indicator();
        if (ruleChanged) {
            return Words.of(
                            "{0}; cách đếm thay đổi trong kỳ, mỗi năm đếm theo quy tắc của năm đó",
                            "{0}; the rule changes within the period, each year is counted by its own")
                    .with(entries());
        }
        return switch (indicator.measure()) {
            case Measure.Distinct _ ->
                Words.of(
                                "{0} của {1} doanh nghiệp",
                                list.enterprises() == 1 ? "{0} of {1} enterprise" : "{0} of {1} enterprises")
                        .with(entries(), list.enterprises());
            case Measure.Ratio ratio ->
                Words.of("{0} của tử số (chỉ tiêu {1}), cộng lại {2}", "{0} of the part (indicator {1}), together {2}")
                        .with(entries(), ratio.part(), list.quantity());
            default ->
                Words.of("{0}, cộng lại {1} {2}", "{0}, together {1} {2}")
                        .with(entries(), list.quantity(), indicator.unit());
        };
    }

    private Words entries() {
        return Words.of("{0} bút toán", list.entries() == 1 ? "{0} entry" : "{0} entries")
                .with(list.entries());
    }

    /** Which of its numbers are missing, and why. */
    public List<Words> missing() {
        var missing = new ArrayList<Words>();
        missing(Words.of("Số của kỳ này", "Of this period"), figure.now().confirmed(), missing);
        missing(Words.of("Cùng kỳ năm trước", "Same period last year"), figure.before(), missing);
        return missing;
    }

    private static void missing(Words name, Amount amount, List<Words> missing) {
        var gap = amount.gap();
        if (gap != null) {
            missing.add(Words.of("{0}: {1}", "{0}: {1}").with(name, gap.words()));
        }
    }

    /** What is said in the place of the list where it is empty. */
    public Words nothing() {
        return figure.confirmed() == null
                ? Words.of("Không có bút toán nào làm nên con số này.", "No entry makes this figure.")
                : Words.of(
                        "Không có bút toán nào trong kỳ này; con số là 0.",
                        "No entry in this period; the figure is 0.");
    }

    /** Where the rule of the programme stands with its history. */
    public String rule() {
        return "/app/programme/%s/indicators/%s"
                .formatted(programme, figure.indicator().code());
    }

    /** The table in which the figure stands by quarter. */
    public String table() {
        return new TableQuestion(
                        programme,
                        List.of(figure.indicator().code()),
                        null,
                        question.unit() == null ? "0" : question.unit(),
                        null,
                        String.valueOf(period.first().getYear()),
                        String.valueOf(period.last().getYear()),
                        question.state(),
                        question.sector(),
                        question.territory(),
                        question.stood(),
                        question.structure(),
                        question.at(),
                        question.recorded(),
                        null)
                .with("rows", question.key() instanceof RowKey.Nowhere ? question.rest() : "union");
    }
}
