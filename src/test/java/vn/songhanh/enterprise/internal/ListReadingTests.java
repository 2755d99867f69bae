package vn.songhanh.enterprise.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.songhanh.sheet.Limits;
import vn.songhanh.sheet.Workbook;

/** What offices really put into a list, row by row; no register is asked. */
class ListReadingTests {

    private static final LocalDate LIST_DAY = LocalDate.of(2022, 9, 30);
    private static final List<String> HEAD = List.of("Mã số thuế", "Tên doanh nghiệp", "Số lao động", "Ngày thành lập");

    @Test
    void a_wrong_check_digit_is_pointed_out_and_the_row_is_taken() {
        var row = only(sheet -> rows(sheet, HEAD, List.of("0201234560", "Công ty TNHH Thử", "5", "")));

        assertThat(codes(row)).containsExactly(FaultCode.CODE_CHECK_DIGIT);
        assertThat(row.told()).isNotNull();
    }

    @Test
    void an_impossible_code_and_a_rounded_one_are_refused() {
        var rows = read(sheet -> rows(
                sheet,
                HEAD,
                List.of("2.01E+08", "Công ty TNHH Thử", "5", ""),
                List.of("MST chưa có", "Công ty TNHH Thử", "5", ""),
                List.of("", "Công ty TNHH Thử", "5", "")));

        assertThat(rows)
                .flatExtracting(ListReadingTests::codes)
                .containsExactly(FaultCode.CODE_ROUNDED, FaultCode.CODE_NOT_DIGITS, FaultCode.CODE_MISSING);
        assertThat(rows).allMatch(RowReader.ReadRow::refused);
    }

    @Test
    void decomposed_letters_are_composed() {
        var name = "Công ty TNHH Thực phẩm Đồ Sơn";

        var row = only(sheet ->
                rows(sheet, HEAD, List.of("0200000011", Normalizer.normalize(name, Normalizer.Form.NFD), "5", "")));

        assertThat(told(row).name().written()).isEqualTo(name);
    }

    @Test
    void numbers_and_dates_that_are_text_are_read_as_vietnamese_write_them() {
        var rows = read(sheet -> rows(
                sheet,
                HEAD,
                List.of("0200000012", "Công ty A", "1.875 người", "15/3/2019"),
                List.of("0200000013", "Công ty B", "1,875", "ngày 05 tháng 02 năm 2018"),
                List.of("0200000014", "Công ty C", "khoảng 40", "2017"),
                List.of("0200000015", "Công ty D", "nhiều", "31/02/2020")));

        assertThat(rows.subList(0, 3))
                .extracting(row -> told(row).people().workers())
                .containsExactly(1875, 1875, 40);
        assertThat(rows.subList(0, 3))
                .extracting(row -> told(row).registeredOn())
                .containsExactly(LocalDate.of(2019, 3, 15), LocalDate.of(2018, 2, 5), LocalDate.of(2017, 1, 1));
        assertThat(codes(rows.get(3))).contains(FaultCode.NUMBER_INVALID, FaultCode.DATE_INVALID);
    }

    @Test
    void a_formula_counts_with_what_it_came_to() {
        var row = only(sheet -> {
            rows(sheet, HEAD, List.of("0200000016", "Công ty E", "", ""));
            sheet.getRow(1).createCell(2).setCellFormula("20+17");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(told(row).people().workers()).isEqualTo(37);
    }

    @Test
    void each_sheet_is_read_by_its_own_columns_and_a_hidden_one_not_at_all() {
        var rows = read(sheet -> {
            rows(sheet, HEAD, List.of("0200000017", "Công ty F", "1", ""));
            var workbook = sheet.getWorkbook();
            rows(
                    workbook.createSheet("Quý 2"),
                    List.of("STT", "Tên đơn vị", "MST"),
                    List.of("1", "Công ty G", "0200000018"));
            rows(workbook.createSheet("Nháp"), HEAD, List.of("0200000019", "Công ty H", "1", ""));
            workbook.setSheetHidden(2, true);
        });

        assertThat(rows).extracting(row -> told(row).name().written()).containsExactly("Công ty F", "Công ty G");
        assertThat(rows.getLast().row().place(Column.CODE).words().vi()).contains("Quý 2", "C2");
    }

    @Test
    void a_head_of_two_rows_with_merged_cells_is_read_as_one() {
        var row = only(sheet -> {
            rows(
                    sheet,
                    List.of("DANH SÁCH DOANH NGHIỆP"),
                    List.of("Mã số thuế", "Tên doanh nghiệp", "Lao động và tổ chức", ""),
                    List.of("", "", "Số lao động", "Số đảng viên"),
                    List.of("0200000020", "Công ty I", "12", "3"));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 2, 3));
        });

        assertThat(told(row).people().workers()).isEqualTo(12);
        assertThat(told(row).people().officialMembers()).isEqualTo(3);
    }

    @Test
    void the_second_row_with_a_code_says_where_the_first_stands_even_in_another_sheet() {
        var rows = read(sheet -> {
            rows(sheet, HEAD, List.of("0200000021", "Công ty K", "1", ""));
            rows(sheet.getWorkbook().createSheet("Quý 2"), HEAD, List.of("'0200 000 021", "Công ty K", "1", ""));
        });

        assertThat(rows.getFirst().refused()).isFalse();
        assertThat(codes(rows.getLast())).contains(FaultCode.CODE_TWICE);
        assertThat(rows.getLast().faults().getLast().message().vi()).contains("Quý 1", "A2");
    }

    private static List<FaultCode> codes(RowReader.ReadRow row) {
        return row.faults().stream()
                .map(ImportFault::code)
                .filter(code ->
                        code != FaultCode.CODE_CHECK_DIGIT || row.faults().size() == 1)
                .toList();
    }

    private static Told told(RowReader.ReadRow row) {
        return Objects.requireNonNull(row.told(), () -> row.faults().toString());
    }

    private static RowReader.ReadRow only(Consumer<Sheet> content) {
        var rows = read(content);
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private static List<RowReader.ReadRow> read(Consumer<Sheet> content) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            content.accept(workbook.createSheet("Quý 1"));
            workbook.write(out);
            var opened = (Workbook.Opening.Opened) Workbook.open(out.toByteArray(), "danh sách.xlsx", Limits.USUAL);
            return SourceList.read(opened.workbook(), Mapping.NONE, new Places(), Managers.NONE, LIST_DAY)
                    .rows();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @SafeVarargs
    private static void rows(Sheet sheet, List<String>... rows) {
        for (var cells : rows) {
            var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (var column = 0; column < cells.size(); column++) {
                if (!cells.get(column).isEmpty()) {
                    row.createCell(column).setCellValue(cells.get(column));
                }
            }
        }
    }
}
