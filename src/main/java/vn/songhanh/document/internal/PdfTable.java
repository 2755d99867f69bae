package vn.songhanh.document.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.songhanh.document.Block.Cell;
import vn.songhanh.document.Block.Column;
import vn.songhanh.document.Block.Row;
import vn.songhanh.document.Block.Table;
import vn.songhanh.document.Profile;

/**
 * Tables of figures in the PDF's markup. The heading row never stands at the end of a page alone: where the first row does not fit
 * under it, the table begins on the next page. A row that is higher than a page is parted.
 */
final class PdfTable {
    private final Markup html;
    private final Map<Part, Look> looks;
    private final Profile.Page page;

    PdfTable(Markup html, Map<Part, Look> looks, Profile.Page page) {
        this.html = html;
        this.looks = looks;
        this.page = page;
    }

    void write(Table table) {
        var widths = DocxTable.widths(table.columns(), page.textWidth());
        var heights = new TableHeights(looks, table.columns(), widths);
        var opening = heights.opening(table);
        var least = opening > page.textHeight() ? page.textHeight() / 4 : opening;
        // The rows would inherit it and leave as much of each page empty: the style sheet takes it back from them.
        html.open("table", "style", "-fs-page-break-min-height: " + PdfStyles.number(least) + "mm")
                .open("colgroup");
        widths.forEach(column -> html.empty("col", "style", "width: " + PdfStyles.number(column) + "mm"));
        html.close().open("thead").open("tr");
        table.columns().forEach(column -> cell("th", Part.TABLE_HEAD, column.heading(), "scope", "col"));
        html.close().close();
        bodies(table, heights);
        html.close();
    }

    /** A group's heading with its first row, and a row that is parted, are bodies of their own: so the renderer keeps the heading row right. */
    private void bodies(Table table, TableHeights heights) {
        var highest = page.textHeight() - heights.heading();
        var open = false;
        for (var together : together(table.rows())) {
            var parted = together.stream().mapToDouble(heights::row).sum() > highest;
            var single = together.size() == 1 && !parted;
            if (open && !single) {
                html.close();
            }
            if (!open || !single) {
                html.open("tbody", "class", parted ? "parted" : single ? "rows" : "together");
            }
            together.forEach(row -> row(row, table.columns()));
            if (!single) {
                html.close();
            }
            open = single;
        }
        if (open) {
            html.close();
        }
    }

    /** The heading of a group stands on the page of its first row. */
    private static List<List<Row>> together(List<Row> rows) {
        var all = new ArrayList<List<Row>>();
        var open = new ArrayList<Row>();
        for (var row : rows) {
            open.add(row);
            if (!(row instanceof Row.Group)) {
                all.add(List.copyOf(open));
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            all.add(open);
        }
        return all;
    }

    private void row(Row row, List<Column> columns) {
        html.open("tr");
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
