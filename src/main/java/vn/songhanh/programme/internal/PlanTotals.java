package vn.songhanh.programme.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.songhanh.programme.Indicator;
import vn.songhanh.sheet.SheetRow;
import vn.songhanh.text.Words;

/** Compares the totals that stand in a workbook with the rows that they are totals of: the uppermost units on their sheet. */
final class PlanTotals {

    private final List<BroughtPlan.BroughtRow> rows;
    private final Map<Long, Integer> levels;

    PlanTotals(List<BroughtPlan.BroughtRow> rows, Map<Long, Integer> levels) {
        this.rows = rows;
        this.levels = levels;
    }

    /** What is wrong with a row of totals; empty where it matches, or has no numbers. */
    List<PlanFault> faults(SheetRow<PlanColumn> total, Indicator indicator) {
        var faults = new ArrayList<PlanFault>();
        for (var quarter = PlanCell.YEAR; quarter <= PlanCell.QUARTERS; quarter++) {
            var column = PlanColumn.TARGETS.get(quarter);
            var of = quarter;
            PlanRowReader.target(total, column, indicator, faults).ifPresent(written -> {
                var sum = sum(total.row().sheet(), indicator, of);
                if (sum.compareTo(written) != 0) {
                    faults.add(new PlanFault(
                            total.place(column),
                            PlanFault.Code.TOTAL_DIFFERS,
                            Words.of(
                                            "Dòng cộng ghi {0}, các đơn vị cộng lại {1}",
                                            "The total says {0}, the units sum to {1}")
                                    .with(written, sum)));
                }
            });
        }
        return faults;
    }

    private BigDecimal sum(String sheet, Indicator indicator, int quarter) {
        var cells = rows.stream()
                .filter(row -> row.row().row().sheet().equals(sheet))
                .flatMap(row -> row.cells().stream().map(cell -> Map.entry(cell, row)))
                .filter(entry -> entry.getKey().indicator().equals(indicator.code())
                        && entry.getKey().quarter() == quarter
                        && entry.getKey().unit() != PlanSheet.WHOLE_PROGRAMME)
                .toList();
        var top = cells.stream().mapToInt(entry -> level(entry.getKey())).min().orElse(0);
        return cells.stream()
                .filter(entry -> level(entry.getKey()) == top)
                .map(entry -> entry.getValue().targets().get(entry.getKey()))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private int level(PlanCell cell) {
        return levels.getOrDefault(cell.unit(), 1);
    }
}
