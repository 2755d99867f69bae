package vn.songhanh.founding.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.sheet.SheetRow;
import vn.songhanh.text.Words;

/**
 * A row of a list of organisations of before, as far as it is understood.
 *
 * @param enterprise null where it is not understood, or the row says nothing
 * @param existing what it tells; null where it is wrong, says nothing, or what is recorded already
 * @param recorded the enterprise has an organisation on the line: what was told already
 */
record ExistingRow(
        SheetRow<ExistingColumn> row,
        @Nullable Standing enterprise,
        @Nullable Existing existing,
        boolean recorded,
        List<ExistingFault> faults) {

    static ExistingRow empty(SheetRow<ExistingColumn> row) {
        return new ExistingRow(row, null, null, false, List.of());
    }

    static ExistingRow wrong(SheetRow<ExistingColumn> row, List<ExistingFault> faults) {
        return new ExistingRow(row, null, null, false, List.copyOf(faults));
    }

    /** The same after the rules have been asked, with what the form would say. */
    ExistingRow judged(Map<String, Words> faults) {
        var found = faults.entrySet().stream()
                .map(fault -> ExistingFault.of(row, ExistingColumn.of(fault.getKey()), fault.getValue()))
                .toList();
        return new ExistingRow(row, enterprise, found.isEmpty() ? existing : null, recorded, found);
    }

    boolean tells() {
        return existing != null;
    }
}
