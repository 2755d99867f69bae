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
import org.jspecify.annotations.Nullable;
import vn.songhanh.time.Dateline;

/** Rows as a CSV file for spreadsheets; whole before its first byte leaves, so that a fault is an error page and not half a file. */
public final class CsvFile {

    public static final String TYPE = "text/csv;charset=utf-8";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** A signed number is no formula. */
    private static final String FORMULA = "(?s)(?![-+]?\\d[\\d.,]*( ?%)?$)[=@+\\-\t\r].*";

    private CsvFile() {}

    /**
     * Writes the rows, the first being their head, with a byte order mark, without which spreadsheets take Vietnamese for gibberish.
     *
     * @param rows cells of words, numbers and days; null for an empty one
     */
    public static byte[] of(List<? extends List<? extends @Nullable Object>> rows) {
        var out = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            writer.write(BYTE_ORDER_MARK);
            var csv = CSVFormat.RFC4180.print(writer);
            for (var row : rows) {
                csv.printRecord(row.stream().map(CsvFile::written).toList());
            }
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A name that begins with = or @ would be a formula to a spreadsheet that opens the file. */
    private static String written(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> Dateline.date(day);
            case BigDecimal number -> number.toPlainString();
            case String text when text.matches(FORMULA) -> "'" + text;
            default -> value.toString();
        };
    }
}
