package vn.songhanh.programme.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.songhanh.access.Side;
import vn.songhanh.programme.Indicator;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;

/**
 * The plan of a year as a workbook that officers fill in and bring back: one sheet for the whole programme, one for the units of
 * each side. Codes, names and totals are locked, targets are open.
 */
record PlanWorkbook(int year, List<Indicator> indicators, Allotment allotment, Language language) {

    /** No secret: it keeps fingers off the codes, and whoever needs to may lift it (docs/plan.md). */
    private static final String LOCK = "songhanh";

    private static final int TARGET_COLUMN = PlanColumn.YEAR.ordinal();
    private static final int SUM_COLUMN = PlanColumn.ALL.size();
    private static final int LEVEL_COLUMN = SUM_COLUMN + 1;
    private static final int[] WIDTHS = {10, 42, 11, 52, 11, 11, 10, 10, 10, 10, 13, 6};
    private static final Words WHOLE = Words.of("Toàn chương trình", "Whole programme");
    private static final Words SUM = Words.of("Cộng bốn quý", "Quarters together");
    private static final Words LEVEL = Words.of("Cấp", "Level");
    private static final Words TOTAL = Words.of("Tổng cộng", "Total");

    byte[] written() {
        try (var out = new ByteArrayOutputStream()) {
            try (var workbook = new Workbook(out, "Song Hanh", "1.0")) {
                var whole = workbook.newWorksheet(WHOLE.in(language));
                head(whole);
                var row = 1;
                for (var indicator : indicators) {
                    put(whole, row++, indicator, null);
                }
                close(whole, row);
                for (var side : Side.values()) {
                    side(workbook, side);
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void side(Workbook workbook, Side side) {
        var units = PlanUnits.sorted(allotment.tree()).stream()
                .filter(unit -> unit.side() == side && unit.level() > 0)
                .toList();
        if (units.isEmpty()) {
            return;
        }
        var sheet = workbook.newWorksheet(side.words().in(language));
        head(sheet);
        var row = 1;
        for (var unit : units) {
            for (var indicator : of(side)) {
                put(sheet, row++, indicator, unit);
            }
        }
        var last = row;
        for (var indicator : of(side)) {
            total(sheet, row++, indicator, last);
        }
        close(sheet, row);
    }

    /** Shares are not allotted: they follow from what is. */
    private List<Indicator> of(Side side) {
        var other = side == Side.PARTY ? Indicator.Owner.UNION : Indicator.Owner.PARTY;
        return indicators.stream()
                .filter(one -> one.owner() != other && one.kind() != Indicator.Kind.RATIO)
                .toList();
    }

    private void head(Worksheet sheet) {
        var titles =
                new ArrayList<>(PlanColumn.ALL.stream().map(PlanColumn::words).toList());
        titles.add(SUM);
        titles.add(LEVEL);
        for (var column = 0; column < titles.size(); column++) {
            sheet.value(0, column, titles.get(column).in(language));
            sheet.width(column, WIDTHS[column]);
        }
        sheet.range(0, 0, 0, SUM_COLUMN)
                .style()
                .bold()
                .wrapText(true)
                .fillColor("E8EEF4")
                .set();
        sheet.freezePane(PlanColumn.YEAR.ordinal(), 1);
        sheet.hideColumn(LEVEL_COLUMN);
    }

    private void put(Worksheet sheet, int row, Indicator indicator, @org.jspecify.annotations.Nullable PlanUnit unit) {
        if (unit != null) {
            sheet.value(row, PlanColumn.UNIT_CODE.ordinal(), Long.toString(unit.id()));
            sheet.value(row, LEVEL_COLUMN, unit.level());
        }
        sheet.value(row, PlanColumn.UNIT.ordinal(), unit == null ? PlanUnits.WHOLE.vi() : unit.name());
        names(sheet, row, indicator);
        for (var quarter = PlanCell.YEAR; quarter <= PlanCell.QUARTERS; quarter++) {
            var id = unit == null ? PlanSheet.WHOLE_PROGRAMME : unit.id();
            var target = allotment.sheet().at(new PlanCell(id, indicator.code(), quarter));
            if (target != null) {
                sheet.value(row, TARGET_COLUMN + quarter, target);
            }
            sheet.style(row, TARGET_COLUMN + quarter)
                    .format(TargetNumber.fraction(indicator) ? "#,##0.##" : "#,##0")
                    .protectionOption(ProtectionOption.LOCKED, false)
                    .set();
        }
        if (indicator.measure().addsOverTime()) {
            var line = row + 1;
            sheet.formula(row, SUM_COLUMN, "SUM(G%d:J%d)".formatted(line, line));
        }
    }

    private void names(Worksheet sheet, int row, Indicator indicator) {
        sheet.value(row, PlanColumn.INDICATOR.ordinal(), indicator.code());
        sheet.value(row, PlanColumn.NAME.ordinal(), indicator.name().in(language));
        sheet.value(row, PlanColumn.COUNTED_IN.ordinal(), indicator.unit().in(language));
    }

    /** The units directly below the holder of the side: those further down have their parts of these. */
    private void total(Worksheet sheet, int row, Indicator indicator, int last) {
        sheet.value(row, PlanColumn.UNIT.ordinal(), TOTAL.in(language));
        names(sheet, row, indicator);
        for (var quarter = PlanCell.YEAR; quarter <= PlanCell.QUARTERS; quarter++) {
            var letter = vn.songhanh.sheet.CellPlace.letters(TARGET_COLUMN + quarter);
            sheet.formula(
                    row,
                    TARGET_COLUMN + quarter,
                    "SUMIFS(%1$s$2:%1$s$%2$d,C$2:C$%2$d,C%3$d,L$2:L$%2$d,1)".formatted(letter, last, row + 1));
        }
        sheet.range(row, 0, row, SUM_COLUMN).style().bold().fillColor("F4F1EC").set();
    }

    private static void close(Worksheet sheet, int rows) {
        sheet.setAutoFilter(0, 0, Math.max(1, rows - 1), SUM_COLUMN);
        sheet.protect(LOCK);
    }
}
