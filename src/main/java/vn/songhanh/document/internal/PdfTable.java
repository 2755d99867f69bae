package vn.songhanh.document.internal;

import java.util.List;
import vn.songhanh.document.Block.Cell;
import vn.songhanh.document.Block.Column;
import vn.songhanh.document.Block.Row;
import vn.songhanh.document.Block.Table;

/** Tables of figures in the PDF's markup. */
final class PdfTable {
    private final Markup html;

    PdfTable(Markup html) {
        this.html = html;
    }

    void write(Table table, double width) {
        html.open("table").open("colgroup");
        DocxTable.widths(table.columns(), width)
                .forEach(column -> html.empty("col", "style", "width: " + PdfStyles.number(column) + "mm"));
        html.close().open("thead").open("tr");
        table.columns().forEach(column -> cell("th", Part.TABLE_HEAD, column.heading(), "scope", "col"));
        html.close().close().open("tbody");
        table.rows().forEach(row -> row(row, table.columns()));
        html.close().close();
    }

    private void row(Row row, List<Column> columns) {
        html.open("tr", "class", row instanceof Row.Group ? "group" : "row");
        switch (row) {
            case Row.Group(String words) ->
                cell("td", Part.TABLE_GROUP, words, "colspan", Integer.toString(columns.size()));
            case Row.Cells(List<Cell> cells) -> cells(cells, columns, "");
            case Row.Total(List<Cell> cells) -> cells(cells, columns, "font-weight: bold");
        }
        html.close();
    }

    private void cells(List<Cell> cells, List<Column> columns, String style) {
        for (var i = 0; i < cells.size(); i++) {
            cell("td", CellText.part(columns.get(i)), CellText.of(cells.get(i)), "style", style);
        }
    }

    /** The words stand in the cell itself: a paragraph in each would be as many boxes and tags again. */
    private void cell(String element, Part part, String text, String attribute, String value) {
        html.element(element, text, "class", part.id(), attribute, value);
    }
}
