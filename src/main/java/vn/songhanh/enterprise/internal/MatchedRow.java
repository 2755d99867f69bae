package vn.songhanh.enterprise.internal;

import org.jspecify.annotations.Nullable;
import vn.songhanh.enterprise.internal.RowReader.ReadRow;

/**
 * A row of a list with what taking it in would do.
 *
 * @param kept the enterprise it would change; null where there is none
 */
record MatchedRow(ReadRow read, Verdict verdict, @Nullable Kept kept) {

    Decision.Row row() {
        return new Decision.Row(read.row().row().sheet(), read.row().row().number());
    }
}
