package vn.songhanh.founding.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.songhanh.founding.Grade;
import vn.songhanh.text.Language;

/** The organisations of a unit with their classification for a year, as a workbook that is filled in and brought back. */
record GradeWorkbook(int year, Collection<Rating> ratings, boolean union, Language language) {

    private static final int[] WIDTHS = {10, 46, 46, 12, 30, 16};

    byte[] written() {
        try (var out = new ByteArrayOutputStream()) {
            try (var workbook = new Workbook(out, "Song Hanh", "1.0")) {
                var sheet = workbook.newWorksheet(Integer.toString(year));
                head(sheet);
                var row = 1;
                for (var rating : ratings) {
                    put(sheet, row++, rating);
                }
                if (row > 1) {
                    sheet.range(1, GradeColumn.GRADE.ordinal(), row - 1, GradeColumn.GRADE.ordinal())
                            .validateWithListByFormula(choices());
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void head(Worksheet sheet) {
        for (var column : GradeColumn.ALL.subList(0, columns())) {
            sheet.value(0, column.ordinal(), column.words().in(language));
            sheet.width(column.ordinal(), WIDTHS[column.ordinal()]);
        }
        sheet.range(0, 0, 0, columns() - 1)
                .style()
                .bold()
                .wrapText(true)
                .fillColor("E8EEF4")
                .set();
        sheet.freezePane(GradeColumn.ENTERPRISE.ordinal(), 1);
    }

    private int columns() {
        return union ? GradeColumn.ALL.size() : GradeColumn.AGREEMENT.ordinal();
    }

    private void put(Worksheet sheet, int row, Rating rating) {
        sheet.value(row, GradeColumn.CODE.ordinal(), Long.toString(rating.unit()));
        sheet.value(row, GradeColumn.ORGANISATION.ordinal(), rating.name());
        sheet.value(row, GradeColumn.ENTERPRISE.ordinal(), rating.enterpriseName());
        if (rating.grade() != null) {
            sheet.value(row, GradeColumn.VERSION.ordinal(), rating.version());
            sheet.value(row, GradeColumn.GRADE.ordinal(), rating.grade().words().in(language));
        }
        if (union && rating.agreement()) {
            sheet.value(row, GradeColumn.AGREEMENT.ordinal(), "x");
        }
    }

    private String choices() {
        return Arrays.stream(Grade.values())
                .map(grade -> grade.words().in(language))
                .collect(Collectors.joining(",", "\"", "\""));
    }
}
