package vn.songhanh.membership.internal;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.membership.Telling;
import vn.songhanh.sheet.SheetRow;

/** A month as a workbook tells it. What passes is taken in; rows that are refused go back. */
record BroughtMonth(YearMonth month, List<BroughtRow> rows) {

    /**
     * One row.
     *
     * @param telling what it tells; null where it is empty, wrong, or says what was told already
     * @param lockedOnly whether it only waits for the reason why it is told after the period was signed
     */
    record BroughtRow(
            SheetRow<MembershipColumn> row, @Nullable Telling telling, List<MonthFault> faults, boolean lockedOnly) {

        boolean refused() {
            return !faults.isEmpty();
        }
    }

    /** How many rows do what; a row is one of the three. */
    record Counts(int rows, int told, int unchanged, int refused) {}

    Counts counts() {
        var refused = (int) rows.stream().filter(BroughtRow::refused).count();
        var told = tellings().size();
        return new Counts(rows.size(), told, rows.size() - told - refused, refused);
    }

    List<MonthFault> faults() {
        return rows.stream().flatMap(row -> row.faults().stream()).toList();
    }

    List<Telling> tellings() {
        return rows.stream()
                .filter(row -> !row.refused())
                .map(BroughtRow::telling)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    /** Whether the month lies in a signed period, so that a reason is asked for. */
    boolean locked() {
        return rows.stream().anyMatch(BroughtRow::lockedOnly);
    }
}
