package vn.songhanh.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.songhanh.sheet.Workbook.Opening;

/** Workbooks made for a test, and the answer to opening them. */
final class Fixtures {

    private Fixtures() {}

    static byte[] xlsx(Consumer<Workbook> content) {
        return bytes(new XSSFWorkbook(), content);
    }

    static byte[] xls(Consumer<Workbook> content) {
        return bytes(new HSSFWorkbook(), content);
    }

    static void fill(Sheet sheet, List<List<String>> rows) {
        for (var cells : rows) {
            var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (var text : cells) {
                row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(text);
            }
        }
    }

    static vn.songhanh.sheet.Workbook opened(byte[] content, String fileName) {
        return switch (vn.songhanh.sheet.Workbook.open(content, fileName, Limits.USUAL)) {
            case Opening.Opened(var workbook) -> workbook;
            case Opening.Refused(var reason, var words) -> throw new AssertionError(reason + ": " + words.en());
        };
    }

    static Refusal refused(byte[] content, String fileName, Limits limits) {
        var opening = vn.songhanh.sheet.Workbook.open(content, fileName, limits);
        assertThat(opening).isInstanceOf(Opening.Refused.class);
        return ((Opening.Refused) opening).reason();
    }

    static List<List<String>> texts(vn.songhanh.sheet.Sheet sheet) {
        return sheet.rows().stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    private static byte[] bytes(Workbook workbook, Consumer<Workbook> content) {
        try (workbook;
                var out = new ByteArrayOutputStream()) {
            content.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
