package vn.songhanh.membership.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.songhanh.sheet.CellPlace;
import vn.songhanh.text.Language;

/** A month of unions as a workbook that officers fill in and bring back: names, codes, openings and closings are locked. */
record MonthWorkbook(YearMonth month, List<Book> books, Language language) {

    /** No secret: it keeps fingers off the codes, and whoever needs to may lift it (docs/membership.md). */
    private static final String LOCK = "songhanh";

    private static final int[] WIDTHS = {10, 10, 52, 10, 16, 10, 11, 16, 10, 10};
    private static final List<MembershipColumn> TYPED = List.of(
            MembershipColumn.JOINED, MembershipColumn.MOVED_IN, MembershipColumn.LEFT, MembershipColumn.MOVED_OUT);

    byte[] written() {
        try (var out = new ByteArrayOutputStream()) {
            try (var workbook = new Workbook(out, "Song Hanh", "1.0")) {
                var sheet = workbook.newWorksheet(month.toString());
                head(sheet);
                var row = 1;
                for (var book : books) {
                    put(sheet, row++, book);
                }
                sheet.setAutoFilter(0, 0, Math.max(1, row - 1), MembershipColumn.CLOSING.ordinal());
                sheet.protect(LOCK);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void head(Worksheet sheet) {
        for (var column : MembershipColumn.ALL) {
            sheet.value(0, column.ordinal(), column.words().in(language));
            sheet.width(column.ordinal(), WIDTHS[column.ordinal()]);
        }
        sheet.range(0, 0, 0, MembershipColumn.CLOSING.ordinal())
                .style()
                .bold()
                .wrapText(true)
                .fillColor("E8EEF4")
                .set();
        sheet.freezePane(MembershipColumn.OPENING.ordinal(), 1);
    }

    private void put(Worksheet sheet, int row, Book book) {
        sheet.value(row, MembershipColumn.MONTH.ordinal(), MembershipPages.label(month));
        sheet.value(row, MembershipColumn.UNIT_CODE.ordinal(), book.union().id().toString());
        sheet.value(row, MembershipColumn.UNION.ordinal(), book.union().name());
        var told = book.told();
        if (book.first() != null) {
            sheet.value(
                    row, MembershipColumn.OPENING.ordinal(), book.balance(month).opening());
        } else {
            var carried = book.carried();
            if (carried != null) {
                sheet.value(row, MembershipColumn.OPENING.ordinal(), carried);
            }
            open(sheet, row, MembershipColumn.OPENING);
        }
        sheet.value(row, MembershipColumn.BESIDE.ordinal(), book.beside(month));
        for (var column : TYPED) {
            if (told != null) {
                var field = java.util.Objects.requireNonNull(MembershipColumn.MOVEMENTS.get(column));
                sheet.value(row, column.ordinal(), field.of(told.movements()));
            }
            open(sheet, row, column);
        }
        var line = row + 1;
        sheet.formula(
                row,
                MembershipColumn.CLOSING.ordinal(),
                "%1$s%5$d+%7$s%5$d+%2$s%5$d+%3$s%5$d-%4$s%5$d-%6$s%5$d"
                        .formatted(
                                letter(MembershipColumn.OPENING),
                                letter(MembershipColumn.JOINED),
                                letter(MembershipColumn.MOVED_IN),
                                letter(MembershipColumn.LEFT),
                                line,
                                letter(MembershipColumn.MOVED_OUT),
                                letter(MembershipColumn.BESIDE)));
    }

    private static String letter(MembershipColumn column) {
        return CellPlace.letters(column.ordinal());
    }

    private static void open(Worksheet sheet, int row, MembershipColumn column) {
        sheet.style(row, column.ordinal())
                .format("#,##0")
                .protectionOption(ProtectionOption.LOCKED, false)
                .set();
    }
}
