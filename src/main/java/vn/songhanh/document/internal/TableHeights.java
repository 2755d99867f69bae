package vn.songhanh.document.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import vn.songhanh.document.Block.Cell;
import vn.songhanh.document.Block.Column;
import vn.songhanh.document.Block.Row;
import vn.songhanh.document.Block.Table;

/** How high the rows of a table stand in the PDF, in millimetres: counted from the widths of the letters, and rather too high than too low. */
final class TableHeights {
    private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

    private final Map<Part, Look> looks;
    private final List<Column> columns;
    private final List<Double> widths;

    /** @param widths of the columns, in millimetres */
    TableHeights(Map<Part, Look> looks, List<Column> columns, List<Double> widths) {
        this.looks = looks;
        this.columns = columns;
        this.widths = widths;
    }

    /** What must not be parted where the table begins: its heading row, the headings of groups under it and the first row of cells. */
    double opening(Table table) {
        var height = heading();
        for (var row : table.rows()) {
            height += row(row);
            if (!(row instanceof Row.Group)) {
                break;
            }
        }
        return height;
    }

    double heading() {
        return highest(column -> of(Part.TABLE_HEAD, columns.get(column).heading(), widths.get(column)));
    }

    double row(Row row) {
        return switch (row) {
            case Row.Group(String words) ->
                of(
                        Part.TABLE_GROUP,
                        words,
                        widths.stream().mapToDouble(Double::doubleValue).sum());
            case Row.Cells(List<Cell> cells) -> row(cells);
            case Row.Total(List<Cell> cells) -> row(cells);
        };
    }

    private double row(List<Cell> cells) {
        return highest(
                column -> of(CellText.part(columns.get(column)), CellText.of(cells.get(column)), widths.get(column)));
    }

    private double highest(IntToDoubleFunction height) {
        return IntStream.range(0, columns.size()).mapToDouble(height).max().orElse(0);
    }

    /** A line more than the words need: a word that is parted, or a bold one, may take it. */
    private double of(Part part, String words, double width) {
        var look = Objects.requireNonNull(looks.get(part));
        var letters = look.lettering().size() * MILLIMETRES_PER_POINT;
        var lines = TextLines.of(words, Typeface.of(look.lettering()), letters, width - PdfStyles.CELL_BESIDE)
                        .size()
                + 1;
        return lines * PdfStyles.lineHeight(look) * MILLIMETRES_PER_POINT + PdfStyles.CELL_ABOVE;
    }
}
