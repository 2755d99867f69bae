package vn.songhanh.ledger.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import vn.songhanh.ledger.internal.FigureSheet.Cell;
import vn.songhanh.ledger.internal.FigureSheet.Line;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;

/** A table of figures as a list for spreadsheets: one line a row, one column a period; whole before its first byte leaves. */
record TableFile(FigureSheet table, Language language) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    static final List<Words> NAMES = List.of(
            Words.of("Mã chỉ tiêu", "Indicator code"),
            Words.of("Chỉ tiêu", "Indicator"),
            Words.of("Đơn vị tính", "Unit of measure"),
            Words.of("Dòng", "Row"));

    /** With a byte order mark, without which spreadsheets take Vietnamese for gibberish. */
    byte[] csv() {
        var out = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            writer.write(BYTE_ORDER_MARK);
            var csv = CSVFormat.RFC4180.print(writer);
            csv.printRecord(head());
            for (var line : table.lines().toList()) {
                csv.printRecord(values(line));
            }
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private List<String> head() {
        var head = new ArrayList<String>();
        NAMES.forEach(name -> head.add(name.in(language)));
        table.heads().forEach(name -> head.add(name.in(language)));
        return head;
    }

    private List<String> values(Line line) {
        var values = new ArrayList<String>();
        values.add(line.indicator().code());
        values.add(line.indicator().name().in(language));
        values.add(line.indicator().unit().in(language));
        values.add(harmless(line.name().in(language)));
        line.cells().forEach(cell -> values.add(number(cell)));
        return values;
    }

    /** Nothing where there is no number, which is not nought. */
    static String number(Cell cell) {
        var amount = cell.amount();
        return amount == null ? "" : amount.shown().toPlainString();
    }

    /** A name that begins with = or @ would be a formula to a spreadsheet that opens the file. */
    private static String harmless(String name) {
        return name.matches("(?s)[=@+\\-\t\r].*") ? "'" + name : name;
    }
}
