package vn.songhanh.programme.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Programme;
import vn.songhanh.sheet.HeaderRow;
import vn.songhanh.sheet.SheetRow;
import vn.songhanh.sheet.Workbook;
import vn.songhanh.text.Words;

/** Reads a workbook as a plan of a programme's year. */
@Component
class ReadPlan {

    static final Words NO_HEADER = Words.of(
            "Không thấy hàng tiêu đề có cột “Mã chỉ tiêu” và “Cả năm”. Tải bảng kế hoạch về, điền rồi gửi lại.",
            "No header row with “Mã chỉ tiêu” (indicator code) and “Cả năm” (year) was found. Download the plan's"
                    + " workbook, fill it in and bring it back.");

    private final PlanHeads heads;
    private final IndicatorTable indicators;

    ReadPlan(PlanHeads heads, IndicatorTable indicators) {
        this.heads = heads;
        this.indicators = indicators;
    }

    /** Empty where no sheet has the head of a plan. */
    Optional<BroughtPlan> read(Workbook workbook, Programme programme, int year, PlanSheet sheet) {
        var found = HeaderRow.findAll(workbook, PlanColumn.ALL).stream()
                .filter(head -> head.missing(PlanColumn.ALL).isEmpty())
                .toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Indicator> byCode =
                indicators.all().stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        var tree = heads.tree(programme, year, sheet);
        var reader = new PlanRowReader(names(tree), byCode);
        var rows = new ArrayList<BroughtPlan.BroughtRow>();
        for (var head : found) {
            head.data().forEach(row -> rows.add(reader.read(row)));
        }
        rows.addAll(wrongTotals(found, rows, tree, byCode));
        return Optional.of(new BroughtPlan(List.copyOf(rows)));
    }

    private static Map<Long, String> names(List<PlanUnit> tree) {
        var names = new HashMap<Long, String>();
        names.put(PlanSheet.WHOLE_PROGRAMME, PlanUnits.WHOLE.vi());
        tree.forEach(unit -> {
            names.put(unit.id(), unit.name());
            unit.origins().forEach(origin -> names.put(origin.id(), origin.name()));
        });
        return names;
    }

    private static List<BroughtPlan.BroughtRow> wrongTotals(
            List<HeaderRow<PlanColumn>> heads,
            List<BroughtPlan.BroughtRow> rows,
            List<PlanUnit> tree,
            Map<String, Indicator> byCode) {
        var levels = tree.stream().collect(Collectors.toMap(PlanUnit::id, PlanUnit::level));
        var totals = new PlanTotals(rows, levels);
        return heads.stream()
                .flatMap(head -> head.rows().stream())
                .filter(row -> row.kind() == SheetRow.Kind.TOTAL)
                .flatMap(row -> Optional.ofNullable(byCode.get(PlanRowReader.code(row.cell(PlanColumn.INDICATOR))))
                        .map(indicator -> totals.faults(row, indicator))
                        .filter(faults -> !faults.isEmpty())
                        .map(faults -> new BroughtPlan.BroughtRow(row, List.of(), Map.of(), faults))
                        .stream())
                .toList();
    }
}
