package vn.songhanh.document.internal;

import java.util.ArrayList;
import java.util.List;
import vn.songhanh.document.Block;
import vn.songhanh.document.Block.Table;

/**
 * As much of an annex as is laid out at once. Layout takes some 70 kB a row, so that a list of thousands laid out whole would
 * not fit beside a running server.
 *
 * @param left what follows the piece's blocks when all of them are printed
 * @param cut the table that the piece breaks off in, as its last block holds its first rows only; none in a last piece
 */
record PdfPiece(List<Block> blocks, List<Block> left, List<Table> cut) {
    /** Some ten pages: what is laid out twice, the page at the cut, stays small beside it. */
    static final int ROWS = 400;

    /** The blocks up to the first {@link #ROWS} rows of the first table that is longer. */
    static PdfPiece of(List<Block> blocks) {
        for (var i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Table table && table.rows().size() > ROWS) {
                var piece = new ArrayList<>(blocks.subList(0, i));
                piece.add(new Table(table.title(), table.columns(), table.rows().subList(0, ROWS)));
                return new PdfPiece(piece, blocks.subList(i + 1, blocks.size()), List.of(table));
            }
        }
        return new PdfPiece(blocks, List.of(), List.of());
    }

    boolean last() {
        return cut.isEmpty();
    }

    /** What is still to be printed when so many rows of the table that was cut stand on the pages. */
    List<Block> after(int printed) {
        var table = cut.getFirst();
        var rest = new ArrayList<Block>();
        rest.add(new Table(
                "", table.columns(), table.rows().subList(printed, table.rows().size())));
        rest.addAll(left);
        return rest;
    }
}
