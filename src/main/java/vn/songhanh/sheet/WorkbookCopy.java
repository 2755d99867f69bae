package vn.songhanh.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;

/**
 * Gives people their own table back with only the rows that were refused: the same sheets, the same columns in the same order,
 * and one column more that says what is wrong. Corrected, it can be read again.
 */
public final class WorkbookCopy {

    private static final Words REASON = Words.of("Lý do bị từ chối", "Why it was refused");
    private static final int WIDTH = 22;
    private static final int WIDTH_OF_REASONS = 60;

    private WorkbookCopy() {}

    /** A row that was not taken, and everything that is wrong with it. */
    public record RefusedRow<K extends ColumnKind>(SheetRow<K> row, List<Words> reasons) {}

    /** An .xlsx file. */
    public static <K extends ColumnKind> byte[] of(List<RefusedRow<K>> refused, Language language) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Song Hanh", "1.0")) {
            for (var sheet : bySheet(refused).values()) {
                var header = sheet.getFirst().row().header();
                write(workbook.newWorksheet(safe(header.sheet().name())), header, sheet, language);
            }
            if (refused.isEmpty()) {
                workbook.newWorksheet(REASON.in(language));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static <K extends ColumnKind> void write(
            Worksheet to, HeaderRow<K> header, List<RefusedRow<K>> refused, Language language) {
        var reasonColumn = header.sheet().width();
        for (var title : header.titles()) {
            to.value(0, title.column(), title.text());
        }
        to.value(0, reasonColumn, REASON.in(language));
        to.range(0, 0, 0, reasonColumn).style().bold().wrapText(true).set();
        to.freezePane(0, 1);
        for (var column = 0; column <= reasonColumn; column++) {
            to.width(column, column == reasonColumn ? WIDTH_OF_REASONS : WIDTH);
        }
        var row = 1;
        for (var one : refused) {
            for (var column : one.row().row().filled()) {
                put(to, row, column, one.row().row().cell(column));
            }
            to.value(row, reasonColumn, reasons(one, language));
            to.style(row, reasonColumn).wrapText(true).fontColor("B3261E").set();
            row++;
        }
    }

    private static String reasons(RefusedRow<?> refused, Language language) {
        return refused.reasons().stream().map(words -> words.in(language)).collect(Collectors.joining("; "));
    }

    /** Text stays text, so that a code keeps its zeros; nothing is written as a formula. */
    private static void put(Worksheet to, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Text(var text) -> to.value(row, column, text);
            case Cell.Number(var value) -> to.value(row, column, value);
            case Cell.Date(var date) -> {
                to.value(row, column, date);
                to.style(row, column).format("dd/mm/yyyy").set();
            }
            case Cell.Fault(var sign) -> to.value(row, column, sign);
            case Cell.Empty _ -> {
                // An empty cell is not written.
            }
        }
    }

    private static <K extends ColumnKind> Map<String, List<RefusedRow<K>>> bySheet(List<RefusedRow<K>> refused) {
        var sheets = new LinkedHashMap<String, List<RefusedRow<K>>>();
        for (var row : refused) {
            sheets.computeIfAbsent(row.row().header().sheet().name(), _ -> new ArrayList<>())
                    .add(row);
        }
        return sheets;
    }

    /** What Excel allows as the name of a sheet: at most 31 characters and none of {@code []:*?/\}. */
    private static String safe(String name) {
        var allowed = name.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return allowed.isEmpty() ? "1" : allowed.substring(0, Math.min(31, allowed.length()));
    }
}
