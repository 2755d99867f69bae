package vn.songhanh.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import vn.songhanh.text.Writing;

/** Reads the binary workbooks of Excel 97 to 2003. */
final class XlsReader {

    private final HSSFWorkbook workbook;
    private final SheetCollector sheets;
    private final Map<Integer, Writing> writings = new HashMap<>();
    private final Map<Short, NumberFormat> formats = new HashMap<>();
    private final boolean since1904;

    private XlsReader(HSSFWorkbook workbook, SheetCollector sheets) {
        this.workbook = workbook;
        this.sheets = sheets;
        since1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
    }

    static void read(byte[] content, SheetCollector sheets) {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            refuseOthers(files.getRoot());
            try (var workbook = new HSSFWorkbook(files)) {
                new XlsReader(workbook, sheets).read();
            }
        } catch (RefusedFile e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw new RefusedFile(Refusal.ENCRYPTED);
        } catch (OldExcelFormatException e) {
            throw new RefusedFile(Refusal.OTHER_FORMAT);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // The library answers damaged records with whatever its parsers run into.
            throw new RefusedFile(Refusal.BROKEN);
        }
    }

    private static void refuseOthers(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw new RefusedFile(Refusal.ENCRYPTED);
        }
        if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
            throw new RefusedFile(Refusal.NOT_A_WORKBOOK);
        }
    }

    private void read() {
        for (var index = 0; index < workbook.getNumberOfSheets(); index++) {
            var sheet = workbook.getSheetAt(index);
            sheets.begin(sheet.getSheetName(), workbook.isSheetHidden(index) || workbook.isSheetVeryHidden(index));
            read(sheet);
            sheets.endSheet();
        }
    }

    private void read(HSSFSheet sheet) {
        for (var area : sheet.getMergedRegions()) {
            sheets.merge(new Sheet.Merge(
                    area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(), area.getLastColumn()));
        }
        var widest = 0;
        for (var row : sheet) {
            for (var cell : row) {
                sheets.put(cell.getColumnIndex(), cell((HSSFCell) cell));
            }
            widest = Math.max(widest, row.getLastCellNum());
            sheets.endRow(row.getRowNum() + 1, row.getZeroHeight());
        }
        for (var column = 0; column < widest; column++) {
            if (sheet.isColumnHidden(column)) {
                sheets.hideColumns(column, column);
            }
        }
    }

    private Cell cell(HSSFCell cell) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> number(cell);
            case STRING -> text(cell);
            case BOOLEAN -> new Cell.Text(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR -> new Cell.Fault(error(cell.getErrorCellValue()));
            case BLANK, FORMULA, _NONE -> Cell.EMPTY;
        };
    }

    private Cell number(HSSFCell cell) {
        var value = cell.getNumericCellValue();
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Cell.EMPTY;
        }
        var style = cell.getCellStyle();
        return formats.computeIfAbsent(style.getDataFormat(), id -> format(id, style.getDataFormatString()))
                .cell(new BigDecimal(value), since1904);
    }

    private static NumberFormat format(short id, String code) {
        var builtIn = NumberFormat.builtIn(id);
        return builtIn.isDate() || code == null ? builtIn : NumberFormat.of(code);
    }

    private Cell text(HSSFCell cell) {
        var rich = cell.getRichStringCellValue();
        var text = rich.getString();
        if (text == null || text.isEmpty()) {
            return Cell.EMPTY;
        }
        var ofCell = writing(cell.getCellStyle().getFontIndex());
        return new Cell.Text(rich.numFormattingRuns() == 0 ? ofCell.toUnicode(text) : pieces(rich, text, ofCell));
    }

    private String pieces(HSSFRichTextString rich, String text, Writing ofCell) {
        var unicode = new StringBuilder();
        var from = 0;
        var writing = ofCell;
        for (var run = 0; run < rich.numFormattingRuns(); run++) {
            var to = Math.min(text.length(), Math.max(from, rich.getIndexOfFormattingRun(run)));
            unicode.append(writing.toUnicode(text.substring(from, to)));
            from = to;
            writing = writing(rich.getFontOfFormattingRun(run));
        }
        return unicode.append(writing.toUnicode(text.substring(from))).toString();
    }

    private Writing writing(int font) {
        return writings.computeIfAbsent(
                font,
                index -> Writing.ofFont(workbook.getFontAt(index).getFontName()).orElse(Writing.UNICODE));
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#?";
    }
}
