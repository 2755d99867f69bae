package vn.songhanh.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.time.Dateline;

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

    /** The kind of the CSV files that are written. */
    public static final String CSV = "text/csv;charset=utf-8";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * A column.
     *
     * @param width in characters
     */
    public record Column(Words head, int width) {}

    /** With a byte order mark, without which spreadsheets take Vietnamese for gibberish. */
    public byte[] csv() {
        var out = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            writer.write(BYTE_ORDER_MARK);
            var csv = CSVFormat.RFC4180.print(writer);
            csv.printRecord(
                    columns.stream().map(column -> column.head().in(language)).toList());
            for (var row : rows) {
                csv.printRecord(row.stream().map(Listing::harmless).toList());
            }
            if (!totals.isEmpty()) {
                csv.printRecord(totals.stream().map(Listing::harmless).toList());
            }
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
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

    /** A name that begins with = or @ would be a formula to a spreadsheet that opens the file. */
    private static String harmless(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate date -> Dateline.date(date);
            case String text when text.matches("(?s)[=@+\\-\t\r].*") -> "'" + text;
            default -> value.toString();
        };
    }
}
