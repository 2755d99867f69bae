package vn.songhanh.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;

/**
 * A list to take away, as a workbook and as CSV with the same rows. Both are whole before their first byte leaves, so that a fault
 * is an error page and not half a file.
 *
 * @param rows cells of words, whole numbers and days in the order of the columns; null for an empty one
 * @param totals the last row; empty for none
 */
public record Listing(
        Words title,
        List<Column> columns,
        List<List<@Nullable Object>> rows,
        List<@Nullable Object> totals,
        Language language) {

    /** The kind of the workbooks that are written. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /**
     * A column.
     *
     * @param width in characters
     */
    public record Column(Words head, int width) {}

    public byte[] csv() {
        var lines = new ArrayList<List<? extends @Nullable Object>>();
        lines.add(columns.stream().map(column -> column.head().in(language)).toList());
        lines.addAll(rows);
        if (!totals.isEmpty()) {
            lines.add(totals);
        }
        return CsvFile.of(lines);
    }

    public byte[] xlsx() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Song Hanh", "1.0")) {
            var sheet = workbook.newWorksheet(title.in(language));
            head(sheet);
            for (var row = 0; row < rows.size(); row++) {
                put(sheet, row + 1, rows.get(row));
            }
            if (!totals.isEmpty()) {
                put(sheet, rows.size() + 1, totals);
                sheet.range(rows.size() + 1, 0, rows.size() + 1, columns.size() - 1)
                        .style()
                        .bold()
                        .set();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void head(Worksheet sheet) {
        for (var column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column).head().in(language));
            sheet.width(column, columns.get(column).width());
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().wrapText(true).set();
        sheet.freezePane(2, 1);
        sheet.setAutoFilter(0, 0, rows.size(), columns.size() - 1);
    }

    private static void put(Worksheet sheet, int row, List<@Nullable Object> values) {
        for (var column = 0; column < values.size(); column++) {
            put(sheet, row, column, values.get(column));
        }
    }

    private static void put(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {
                // An empty cell is not written.
            }
            case Integer number -> sheet.value(row, column, BigDecimal.valueOf(number));
            case Long number -> sheet.value(row, column, BigDecimal.valueOf(number));
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("dd/mm/yyyy").set();
            }
            default -> sheet.value(row, column, value.toString());
        }
    }
}
