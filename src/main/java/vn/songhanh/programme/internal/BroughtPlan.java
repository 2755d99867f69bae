package vn.songhanh.programme.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.songhanh.sheet.SheetRow;

/**
 * A plan as a workbook tells it. A plan is signed as a whole: one fault, and none of it is taken.
 *
 * @param rows all rows of data, and the totals that do not match them
 */
record BroughtPlan(List<BroughtRow> rows) {

    /**
     * One row.
     *
     * @param cells the places of which the row speaks, those left empty too
     * @param targets what it asks there
     */
    record BroughtRow(
            SheetRow<PlanColumn> row, List<PlanCell> cells, Map<PlanCell, BigDecimal> targets, List<PlanFault> faults) {

        boolean refused() {
            return !faults.isEmpty();
        }
    }

    /** How many rows do what to the plan; a row is one of the four. */
    record Counts(int rows, int added, int changed, int unchanged, int refused) {}

    List<PlanFault> faults() {
        return rows.stream().flatMap(row -> row.faults().stream()).toList();
    }

    PlanScope.OfCells scope() {
        var cells = new TreeSet<PlanCell>();
        rows.forEach(row -> cells.addAll(row.cells()));
        return new PlanScope.OfCells(cells);
    }

    Map<PlanCell, BigDecimal> targets() {
        var targets = new TreeMap<PlanCell, BigDecimal>();
        rows.forEach(row -> targets.putAll(row.targets()));
        return targets;
    }

    Counts counts(PlanSheet sheet) {
        var refused = (int) rows.stream().filter(BroughtRow::refused).count();
        var taken = rows.stream().filter(row -> !row.refused()).toList();
        var moved = taken.stream().filter(row -> moves(row, sheet)).toList();
        var added = (int) moved.stream()
                .filter(row -> row.cells().stream().allMatch(cell -> sheet.at(cell) == null))
                .count();
        return new Counts(rows.size(), added, moved.size() - added, taken.size() - moved.size(), refused);
    }

    private static boolean moves(BroughtRow row, PlanSheet sheet) {
        var after = sheet.with(new PlanScope.OfCells(new TreeSet<>(row.cells())), row.targets());
        return !sheet.against(after).isEmpty();
    }

    /** The rows that are refused, for the file that goes back. */
    Stream<BroughtRow> refused() {
        return rows.stream().filter(BroughtRow::refused);
    }
}
