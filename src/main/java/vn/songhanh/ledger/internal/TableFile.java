package vn.songhanh.ledger.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.songhanh.ledger.internal.FigureSheet.Cell;
import vn.songhanh.ledger.internal.FigureSheet.Line;
import vn.songhanh.sheet.CsvFile;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;

/** A table of figures as a list for spreadsheets: one line a row, one column a period; whole before its first byte leaves. */
record TableFile(FigureSheet table, Language language) {

    static final List<Words> NAMES = List.of(
            Words.of("Mã chỉ tiêu", "Indicator code"),
            Words.of("Chỉ tiêu", "Indicator"),
            Words.of("Đơn vị tính", "Unit of measure"),
            Words.of("Dòng", "Row"));

    byte[] csv() {
        return CsvFile.of(Stream.concat(Stream.of(head()), table.lines().map(this::values))
                .toList());
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
        values.add(line.name().in(language));
        line.cells().forEach(cell -> values.add(number(cell)));
        return values;
    }

    /** Nothing where there is no number, which is not nought. */
    static String number(Cell cell) {
        var shown = cell.shown();
        return shown == null ? "" : shown.toPlainString();
    }
}
