package vn.songhanh.enterprise.internal;

import java.util.List;
import vn.songhanh.sheet.HeaderRow;

/** A whole list, row by row, with what taking it in would do. */
record Assessment(List<HeaderRow<Column>> heads, List<MatchedRow> rows) {

    ImportCounts counts() {
        return ImportCounts.of(rows);
    }

    /** Whether at least one sheet has what a list of enterprises needs. */
    boolean readable() {
        return heads.stream().anyMatch(head -> head.missing(Column.ALL).isEmpty());
    }

    List<ImportFault> faults() {
        return rows.stream().flatMap(row -> row.read().faults().stream()).toList();
    }
}
