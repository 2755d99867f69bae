package vn.songhanh.enterprise.internal;

import java.util.List;
import vn.songhanh.sheet.HeaderRow;
import vn.songhanh.text.Words;

/** A whole list, row by row, with what taking it in would do. */
record Assessment(List<HeaderRow<Column>> heads, List<MatchedRow> rows) {

    ImportCounts counts() {
        return ImportCounts.of(rows);
    }

    /** What no sheet has and a list needs; empty where one can be read. */
    List<Words> missing() {
        return missing(heads);
    }

    static List<Words> missing(List<HeaderRow<Column>> heads) {
        return heads.stream().anyMatch(head -> head.missing(Column.ALL).isEmpty())
                ? List.of()
                : heads.stream()
                        .flatMap(head -> head.missing(Column.ALL).stream())
                        .distinct()
                        .map(Column::words)
                        .toList();
    }

    List<ImportFault> faults() {
        return rows.stream().flatMap(row -> row.read().faults().stream()).toList();
    }
}
