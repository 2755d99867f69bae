package vn.songhanh.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.songhanh.text.EnterpriseCode;
import vn.songhanh.text.EnterpriseCode.Reading;
import vn.songhanh.text.EnterpriseCode.Warning;
import vn.songhanh.text.TypedNumber;
import vn.songhanh.time.TypedDate;

/** What is true of workbooks, whether of the new kind or the old. */
class ReadingWorkbooksTests {

    enum Kind {
        XLSX(Fixtures::xlsx),
        XLS(Fixtures::xls);

        private final Function<Consumer<Workbook>, byte[]> made;

        Kind(Function<Consumer<Workbook>, byte[]> made) {
            this.made = made;
        }

        vn.songhanh.sheet.Workbook of(Consumer<Workbook> content) {
            return Fixtures.opened(made.apply(content), "danh-sach.bin");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_format_is_seen_in_the_content_not_in_the_name(Kind kind) {
        var workbook = kind.of(made -> Fixtures.fill(made.createSheet(), List.of(List.of("a"))));

        assertThat(workbook.format().name()).isEqualTo(kind.name());
        assertThat(workbook.fileName()).isEqualTo("danh-sach.bin");
    }

    @ParameterizedTest
    @EnumSource
    void texts_numbers_dates_and_faults_are_told_apart(Kind kind) {
        var row = onlyRow(kind, made -> {
            var cells = made.createSheet("DS").createRow(2);
            cells.createCell(0).setCellValue(" Công\u00A0ty\u200B An Phú ");
            cells.createCell(1).setCellValue(1234.5);
            var date = cells.createCell(2);
            date.setCellValue(LocalDate.of(2021, 4, 23));
            date.setCellStyle(format(made, "dd/mm/yyyy"));
            cells.createCell(4).setCellErrorValue(FormulaError.NA.getCode());
            cells.createCell(5).setCellValue(true);
            cells.createCell(6).setCellValue("");
        });

        assertThat(row.number()).isEqualTo(3);
        assertThat(row.cells())
                .containsExactly(
                        new Cell.Text("Công ty An Phú"),
                        new Cell.Number(new BigDecimal("1234.5")),
                        new Cell.Date(LocalDate.of(2021, 4, 23)),
                        Cell.EMPTY,
                        new Cell.Fault("#N/A"),
                        new Cell.Text("TRUE"));
        assertThat(row.place(2)).hasToString("C3");
        assertThat(row.place(2).words().vi()).isEqualTo("trang “DS”, ô C3");
    }

    @ParameterizedTest
    @EnumSource
    void a_code_that_became_a_number_can_still_be_read(Kind kind) {
        var row = onlyRow(kind, made -> {
            var cells = made.createSheet().createRow(0);
            cells.createCell(0).setCellValue(100109106d);
            var padded = cells.createCell(1);
            padded.setCellValue(100109106d);
            padded.setCellStyle(format(made, "0000000000"));
        });

        assertThat(EnterpriseCode.read(row.cell(0).text())).isInstanceOfSatisfying(Reading.Understood.class, code -> {
            assertThat(code.code()).hasToString("0100109106");
            assertThat(code.warnings()).containsExactly(Warning.LEADING_ZERO_RESTORED);
        });
        assertThat(row.cell(1)).isEqualTo(new Cell.Text("0100109106"));
    }

    @ParameterizedTest
    @EnumSource
    void numbers_and_dates_that_became_text_can_still_be_read(Kind kind) {
        var row = onlyRow(
                kind,
                made -> Fixtures.fill(made.createSheet(), List.of(List.of("1.875", "05/09/2018", "43348", "1,9 tỷ"))));

        assertThat(row.cell(0).asCount()).isEqualTo(new TypedNumber.Understood(new BigDecimal("1875")));
        assertThat(row.cell(1).asDate()).isEqualTo(new TypedDate.Day(LocalDate.of(2018, 9, 5)));
        assertThat(row.cell(2).asDate()).isEqualTo(new TypedDate.Day(LocalDate.of(2018, 9, 5)));
        assertThat(row.cell(3).asNumber())
                .isInstanceOfSatisfying(
                        TypedNumber.Understood.class,
                        number -> assertThat(number.value()).isEqualByComparingTo("1900000000"));
    }

    @ParameterizedTest
    @EnumSource
    void numbers_are_as_exact_as_a_spreadsheet_and_no_more(Kind kind) {
        var row = onlyRow(kind, made -> {
            var cells = made.createSheet().createRow(0);
            cells.createCell(0).setCellValue(0.1 + 0.2);
            cells.createCell(1).setCellValue(120_000_000_000d);
            cells.createCell(2).setCellValue(12.5);
        });

        assertThat(row.cells().stream().map(Cell::text)).containsExactly("0.3", "120000000000", "12.5");
        assertThat(row.cell(2).asCount()).isInstanceOf(TypedNumber.NotANumber.class);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_hidden_is_flagged_and_what_is_merged_is_known(Kind kind) {
        var workbook = kind.of(made -> {
            var sheet = made.createSheet("DS");
            Fixtures.fill(
                    sheet,
                    List.of(List.of("Lao động", "", "Ghi chú"), List.of("Tổng số", "Nữ", "x"), List.of("1", "2", "3")));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
            sheet.getRow(2).setZeroHeight(true);
            sheet.setColumnHidden(2, true);
            Fixtures.fill(made.createSheet("nháp"), List.of(List.of("nháp")));
            made.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        });

        var sheet = workbook.visibleSheets().getFirst();
        assertThat(workbook.visibleSheets()).hasSize(1);
        assertThat(workbook.sheets().get(1).hidden()).isTrue();
        assertThat(sheet.rows().stream().map(Row::hidden)).containsExactly(false, false, true);
        assertThat(sheet.hiddenColumns()).containsExactly(2);
        assertThat(sheet.shown(1, 1).text()).isEqualTo("Lao động");
        assertThat(sheet.shown(2, 1).text()).isEqualTo("Nữ");
    }

    @ParameterizedTest
    @EnumSource
    void old_fonts_are_read_by_their_name_and_unicode_in_them_stays(Kind kind) {
        var row = onlyRow(kind, made -> {
            var cells = made.createSheet().createRow(0);
            put(made, cells.createCell(0), "Tù do", ".VnTime");
            put(made, cells.createCell(1), "H¶i Phßng", ".VnArialH");
            put(made, cells.createCell(2), "Töï do", "VNI-Times");
            put(made, cells.createCell(3), "Công ty Tự do", ".VnTime");
            put(made, cells.createCell(4), "Tù và", "Times New Roman");
        });

        assertThat(row.cells().stream().map(Cell::text))
                .containsExactly("Tự do", "HẢI PHÒNG", "Tự do", "Công ty Tự do", "Tù và");
    }

    @ParameterizedTest
    @EnumSource
    void a_column_of_an_old_encoding_is_recognised_without_its_font(Kind kind) {
        var workbook = kind.of(made -> Fixtures.fill(
                made.createSheet(),
                List.of(
                        List.of("Tªn doanh nghiÖp", "Tù do"),
                        List.of("C«ng ty cæ phÇn An Phó", "x"),
                        List.of("C«ng ty TNHH ViÖt óc", "y"))));

        assertThat(Fixtures.texts(workbook.sheets().getFirst()))
                .contains(List.of("Tên doanh nghiệp", "Tự do"), List.of("Công ty cổ phần An Phú", "x"));
    }

    @ParameterizedTest
    @EnumSource
    void dates_count_from_1904_where_the_workbook_says_so(Kind kind) {
        var row = onlyRow(kind, made -> {
            switch (made) {
                case XSSFWorkbook xlsx ->
                    xlsx.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
                case HSSFWorkbook xls ->
                    xls.getInternalWorkbook().getRecords().forEach(record -> {
                        if (record instanceof org.apache.poi.hssf.record.DateWindow1904Record windowing) {
                            windowing.setWindowing((short) 1);
                        }
                    });
                default -> throw new AssertionError();
            }
            var cell = made.createSheet().createRow(0).createCell(0);
            cell.setCellValue(1.0);
            cell.setCellStyle(format(made, "dd/mm/yyyy"));
        });

        assertThat(row.cell(0)).isEqualTo(new Cell.Date(LocalDate.of(1904, 1, 2)));
    }

    private static Row onlyRow(Kind kind, Consumer<Workbook> content) {
        return kind.of(content).sheets().getFirst().rows().getFirst();
    }

    private static CellStyle format(Workbook workbook, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static void put(Workbook workbook, org.apache.poi.ss.usermodel.Cell cell, String text, String fontName) {
        var font = workbook.createFont();
        font.setFontName(fontName);
        var style = workbook.createCellStyle();
        style.setFont(font);
        cell.setCellStyle(style);
        cell.setCellValue(text);
    }
}
