package vn.songhanh.ledger.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.songhanh.ledger.internal.FigureSheet.Cell;
import vn.songhanh.ledger.internal.FigureSheet.Fact;
import vn.songhanh.ledger.internal.FigureSheet.Line;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;

/** A table of figures as a workbook: what was asked, the numbers as numbers, and where they come from. */
record TableWorkbook(FigureSheet table, Language language) {

    private static final Words TITLE = Words.of("Bảng số liệu", "Tables of figures");
    private static final Words SOURCE = Words.of(
            "Nguồn: sổ cái kết quả tại vị trí {0}. Dòng và cột tổng được đọc từ sổ cái, không cộng từ bảng; ô trống là không có số.",
            "Source: the ledger of results at position {0}. Totals are read from the ledger, not summed from the table; an empty cell has no number.");
    private static final List<Integer> WIDTHS = List.of(10, 48, 12, 40);
    private static final int NUMBER_WIDTH = 12;

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Song Hanh", "1.0")) {
            write(workbook.newWorksheet(TITLE.in(language)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void write(Worksheet sheet) {
        sheet.value(0, 0, TITLE.in(language));
        sheet.style(0, 0).bold().fontSize(14).set();
        var row = 1;
        for (var fact : table.said()) {
            say(sheet, row++, fact);
        }
        head(sheet, ++row);
        for (var line : table.lines().toList()) {
            line(sheet, ++row, line);
        }
        sheet.value(row + 2, 0, SOURCE.with(table.position()).in(language));
        sheet.style(row + 2, 0).italic().set();
    }

    private void say(Worksheet sheet, int row, Fact fact) {
        sheet.value(row, 0, fact.name().in(language));
        sheet.value(row, 1, fact.value().in(language));
    }

    private void head(Worksheet sheet, int row) {
        var names = TableFile.NAMES;
        for (var column = 0; column < names.size(); column++) {
            sheet.value(row, column, names.get(column).in(language));
            sheet.width(column, WIDTHS.get(column));
        }
        for (var column = 0; column < table.heads().size(); column++) {
            sheet.value(row, names.size() + column, table.heads().get(column).in(language));
            sheet.width(names.size() + column, NUMBER_WIDTH);
        }
        sheet.range(row, 0, row, names.size() + table.heads().size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .set();
        sheet.freezePane(names.size(), row + 1);
    }

    private void line(Worksheet sheet, int row, Line line) {
        sheet.value(row, 0, line.indicator().code());
        sheet.value(row, 1, line.indicator().name().in(language));
        sheet.value(row, 2, line.indicator().unit().in(language));
        sheet.value(row, 3, line.name().in(language));
        var first = TableFile.NAMES.size();
        for (var column = 0; column < line.cells().size(); column++) {
            number(sheet, row, first + column, line.cells().get(column));
        }
        if (line.total()) {
            sheet.range(row, 0, row, first + line.cells().size() - 1)
                    .style()
                    .bold()
                    .set();
        }
    }

    private static void number(Worksheet sheet, int row, int column, Cell cell) {
        var amount = cell.amount();
        var shown = cell.shown();
        if (amount != null && shown != null) {
            sheet.value(row, column, shown);
            sheet.style(row, column)
                    .format(amount.whole() == null ? "#,##0" : "#,##0.0")
                    .set();
        }
    }
}
