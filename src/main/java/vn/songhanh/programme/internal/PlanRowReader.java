package vn.songhanh.programme.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.songhanh.programme.Indicator;
import vn.songhanh.sheet.Cell;
import vn.songhanh.sheet.CellPlace;
import vn.songhanh.sheet.SheetRow;
import vn.songhanh.text.Fold;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;

/** Reads the rows of a workbook of a plan; everything that is wrong with a row is told at once. */
final class PlanRowReader {

    private final Map<Long, String> units;
    private final Map<String, Indicator> indicators;
    private final Map<PlanCell, CellPlace> first = new HashMap<>();

    /** @param units the names of all that may have targets, by id; 0 is the whole programme */
    PlanRowReader(Map<Long, String> units, Map<String, Indicator> indicators) {
        this.units = units;
        this.indicators = indicators;
    }

    BroughtPlan.BroughtRow read(SheetRow<PlanColumn> row) {
        var faults = new ArrayList<PlanFault>();
        var unit = unit(row, faults);
        var indicator = indicator(row, faults);
        if (unit == null || indicator == null) {
            return new BroughtPlan.BroughtRow(row, List.of(), Map.of(), faults);
        }
        var cells = new ArrayList<PlanCell>();
        var targets = new TreeMap<PlanCell, BigDecimal>();
        for (var quarter = PlanCell.YEAR; quarter <= PlanCell.QUARTERS; quarter++) {
            var column = PlanColumn.TARGETS.get(quarter);
            if (row.header().column(column).isPresent()) {
                var cell = new PlanCell(unit, indicator.code(), quarter);
                cells.add(cell);
                target(row, column, indicator, faults).ifPresent(quantity -> targets.put(cell, quantity));
            }
        }
        once(row, cells.getFirst(), faults);
        quarters(row, indicator, unit, targets, faults);
        return new BroughtPlan.BroughtRow(row, List.copyOf(cells), targets, faults);
    }

    static Optional<BigDecimal> target(
            SheetRow<PlanColumn> row, PlanColumn column, Indicator indicator, List<PlanFault> faults) {
        var cell = row.cell(column);
        var written = Typed.line(cell.text());
        if (written.isEmpty() || written.matches("[-–—]")) {
            return Optional.empty();
        }
        var number = TargetNumber.fraction(indicator) ? cell.asNumber() : cell.asCount();
        return switch (TargetNumber.of(written, number)) {
            case TargetNumber.Target(var quantity) -> Optional.of(quantity);
            case TargetNumber.Refused(var fault, var words) -> {
                faults.add(new PlanFault(row.place(column), PlanFault.Code.valueOf(fault.name()), words));
                yield Optional.empty();
            }
        };
    }

    /** The code counts; without one the name has to say which unit is meant. */
    private @Nullable Long unit(SheetRow<PlanColumn> row, List<PlanFault> faults) {
        var code = Typed.line(row.cell(PlanColumn.UNIT_CODE).text());
        var name = Typed.line(row.cell(PlanColumn.UNIT).text());
        var named = units.entrySet().stream()
                .filter(unit -> Fold.search(unit.getValue()).equals(Fold.search(name)))
                .map(Map.Entry::getKey)
                .toList();
        if (code.isEmpty()) {
            return name.isEmpty() ? Long.valueOf(PlanSheet.WHOLE_PROGRAMME) : byName(row, name, named, faults);
        }
        var id = code.matches("\\d{1,18}") ? Long.parseLong(code) : -1;
        if (!units.containsKey(id)) {
            faults.add(new PlanFault(
                    row.place(PlanColumn.UNIT_CODE),
                    PlanFault.Code.UNIT_UNKNOWN,
                    Words.of(
                                    "Không có đơn vị mã {0} ({1}) trong chương trình",
                                    "There is no unit {0} ({1}) in the programme")
                            .with(code, name)));
            return null;
        }
        if (!name.isEmpty() && !named.contains(id)) {
            faults.add(new PlanFault(
                    row.place(PlanColumn.UNIT),
                    PlanFault.Code.UNIT_DIFFERS,
                    Words.of("Mã {0} là của “{1}”, không phải “{2}”", "The code {0} belongs to “{1}”, not to “{2}”")
                            .with(code, units.getOrDefault(id, ""), name)));
            return null;
        }
        return id;
    }

    private static @Nullable Long byName(
            SheetRow<PlanColumn> row, String name, List<Long> named, List<PlanFault> faults) {
        if (named.size() == 1) {
            return named.getFirst();
        }
        faults.add(new PlanFault(
                row.place(PlanColumn.UNIT),
                named.isEmpty() ? PlanFault.Code.UNIT_UNKNOWN : PlanFault.Code.UNIT_AMBIGUOUS,
                (named.isEmpty()
                                ? Words.of(
                                        "Không có đơn vị “{0}” trong chương trình",
                                        "There is no unit “{0}” in the programme")
                                : Words.of(
                                        "Có {1} đơn vị tên “{0}”; ghi mã đơn vị",
                                        "There are {1} units called “{0}”; give the code"))
                        .with(name, named.size())));
        return null;
    }

    private @Nullable Indicator indicator(SheetRow<PlanColumn> row, List<PlanFault> faults) {
        var code = code(row.cell(PlanColumn.INDICATOR));
        var indicator = indicators.get(code);
        if (indicator == null) {
            faults.add(new PlanFault(
                    row.place(PlanColumn.INDICATOR),
                    PlanFault.Code.INDICATOR_UNKNOWN,
                    Words.of("Không có chỉ tiêu mã “{0}”", "There is no indicator “{0}”")
                            .with(code)));
        }
        return indicator;
    }

    /** A spreadsheet makes a number of 3.10: 3.1. */
    static String code(Cell cell) {
        return cell instanceof Cell.Number(var value)
                ? value.setScale(2, java.math.RoundingMode.HALF_UP).toPlainString()
                : Typed.line(cell.text()).replace(',', '.');
    }

    private void once(SheetRow<PlanColumn> row, PlanCell cell, List<PlanFault> faults) {
        var place = row.place(PlanColumn.INDICATOR);
        var earlier = first.putIfAbsent(cell, place);
        if (earlier != null) {
            faults.add(new PlanFault(
                    place,
                    PlanFault.Code.TWICE,
                    Words.of("Đơn vị và chỉ tiêu này đã có ở {0}", "This unit and indicator stand already at {0}")
                            .with(earlier.words())));
        }
    }

    /** A plan that gives all four quarters of a flow gives the year with them. */
    private static void quarters(
            SheetRow<PlanColumn> row,
            Indicator indicator,
            long unit,
            Map<PlanCell, BigDecimal> targets,
            List<PlanFault> faults) {
        if (targets.size() == PlanColumn.TARGETS.size() && faults.isEmpty()) {
            Quarters.misfit(indicator, new PlanSheet(0, targets), unit)
                    .ifPresent(words -> faults.add(
                            new PlanFault(row.place(PlanColumn.YEAR), PlanFault.Code.QUARTERS_DIFFER, words)));
        }
    }
}
