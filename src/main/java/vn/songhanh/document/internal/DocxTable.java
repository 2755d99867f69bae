package vn.songhanh.document.internal;

import java.util.List;
import vn.songhanh.document.Block.Cell;
import vn.songhanh.document.Block.Column;
import vn.songhanh.document.Block.Row;
import vn.songhanh.document.Block.Run;
import vn.songhanh.document.Block.Table;

/** Tables in WordprocessingML: figures in a grid, and two columns without borders for head and foot. */
final class DocxTable {
    private final Markup xml;
    private final DocxParagraphs paragraphs;

    DocxTable(Markup xml, DocxParagraphs paragraphs) {
        this.xml = xml;
        this.paragraphs = paragraphs;
    }

    /** Two columns without borders; widths in millimetres. No end of a page parts its rows. */
    void abreast(List<Abreast> rows, double left, double right) {
        open(DocxStyles.BARE_TABLE, List.of(left, right));
        for (var row : rows) {
            var bound = row != rows.getLast();
            openRow(false);
            cell(left, "top", 1, () -> paragraphs.lines(row.left(), left, bound));
            cell(right, "top", 1, () -> paragraphs.lines(row.right(), right, bound));
            xml.close();
        }
        xml.close();
    }

    /** A table of figures over the width given, in millimetres. */
    void grid(Table table, double width) {
        var widths = widths(table.columns(), width);
        open(DocxStyles.GRID_TABLE, widths);
        openRow(true);
        for (var i = 0; i < widths.size(); i++) {
            var heading = table.columns().get(i).heading();
            cell(widths.get(i), "center", 1, () -> paragraphs.paragraph(Part.TABLE_HEAD, heading));
        }
        xml.close();
        table.rows().forEach(row -> row(row, table.columns(), widths));
        xml.close();
    }

    static List<Double> widths(List<Column> columns, double width) {
        var shares = columns.stream().mapToDouble(Column::share).sum();
        return columns.stream().map(column -> width * column.share() / shares).toList();
    }

    private void row(Row row, List<Column> columns, List<Double> widths) {
        openRow(false);
        switch (row) {
            case Row.Group(String words) -> {
                var all = widths.stream().mapToDouble(Double::doubleValue).sum();
                cell(all, "center", widths.size(), () -> paragraphs.paragraph(Part.TABLE_GROUP, words));
            }
            case Row.Cells(List<Cell> cells) -> cells(cells, columns, widths, false);
            case Row.Total(List<Cell> cells) -> cells(cells, columns, widths, true);
        }
        xml.close();
    }

    private void cells(List<Cell> cells, List<Column> columns, List<Double> widths, boolean bold) {
        for (var i = 0; i < cells.size(); i++) {
            var run = new Run(CellText.of(cells.get(i)), bold, false);
            var part = CellText.part(columns.get(i));
            cell(widths.get(i), "center", 1, () -> paragraphs.paragraph(part, List.of(run)));
        }
    }

    private void open(String style, List<Double> widths) {
        var total = widths.stream().mapToDouble(Double::doubleValue).sum();
        xml.open("w:tbl").open("w:tblPr");
        xml.empty("w:tblStyle", "w:val", style);
        xml.empty("w:tblW", "w:w", Twips.ofMillimetres(total), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.empty("w:tblLook", "w:val", "0020", "w:firstRow", "1");
        xml.close().open("w:tblGrid");
        widths.forEach(width -> xml.empty("w:gridCol", "w:w", Twips.ofMillimetres(width)));
        xml.close();
    }

    private void openRow(boolean heading) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (heading) {
            xml.empty("w:tblHeader");
        }
        xml.close();
    }

    private void cell(double width, String upright, int columns, Runnable content) {
        xml.open("w:tc").open("w:tcPr");
        xml.empty("w:tcW", "w:w", Twips.ofMillimetres(width), "w:type", "dxa");
        if (columns > 1) {
            xml.empty("w:gridSpan", "w:val", Integer.toString(columns));
        }
        xml.empty("w:vAlign", "w:val", upright);
        xml.close();
        content.run();
        xml.close();
    }
}
