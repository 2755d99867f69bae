package vn.songhanh.enterprise.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.songhanh.sheet.Cell;
import vn.songhanh.sheet.SheetRow;
import vn.songhanh.text.Fold;
import vn.songhanh.text.Typed;
import vn.songhanh.text.TypedNumber;
import vn.songhanh.time.TypedDate;

/** Reads the numbers of people and the dates of one row. */
final class NumberReader {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
    private static final Set<String> NONE = Set.of("khong", "khong co", "0", "none", "no");
    private static final Set<String> NOT_TOLD = Set.of("x", "co", "yes", "chua ro", "chua co", "n a", "na");

    private final SheetRow<Column> row;
    private final LocalDate asOf;
    private final List<ImportFault> faults;

    NumberReader(SheetRow<Column> row, LocalDate asOf, List<ImportFault> faults) {
        this.row = row;
        this.asOf = asOf;
        this.faults = faults;
    }

    Told.People people() {
        var day = day(Column.SURVEYED_ON);
        var workers = count(Column.WORKERS);
        var union = count(Column.UNION_MEMBERS);
        var all = count(Column.PARTY_MEMBERS);
        var official = count(Column.OFFICIAL_MEMBERS);
        var probationary = count(Column.PROBATIONARY_MEMBERS);
        if (official == null && all != null) {
            official = Math.max(0, all - (probationary == null ? 0 : probationary));
        }
        var party = (official == null ? 0 : official) + (probationary == null ? 0 : probationary);
        if (workers != null && Math.max(union == null ? 0 : union, party) > workers) {
            faults.add(ImportFault.of(row.place(Column.WORKERS), FaultCode.COUNTS_DO_NOT_FIT));
        }
        return new Told.People(day == null ? asOf : day, workers, union, official, probationary);
    }

    /** The day that a column tells; of a month or a year only the first day is taken, and said so. */
    @Nullable
    LocalDate day(Column column) {
        var cell = row.cell(column);
        var written = Typed.line(cell.text());
        if (cell instanceof Cell.Fault || written.isEmpty() || written.matches("[-–—./?x]+")) {
            return null;
        }
        return switch (cell.asDate()) {
            case TypedDate.Day(var day) -> past(column, day);
            case TypedDate.Month(var month) -> partial(column, written, month.atDay(1));
            case TypedDate.Year(var year) -> partial(column, written, year.atDay(1));
            case TypedDate.NotADate _ -> {
                faults.add(ImportFault.of(row.place(column), FaultCode.DATE_INVALID, written));
                yield null;
            }
        };
    }

    private @Nullable LocalDate partial(Column column, String written, LocalDate first) {
        faults.add(ImportFault.of(row.place(column), FaultCode.DATE_PARTIAL, written, first));
        return past(column, first);
    }

    private @Nullable LocalDate past(Column column, LocalDate day) {
        if (day.isAfter(asOf)) {
            faults.add(ImportFault.of(row.place(column), FaultCode.DATE_FUTURE, day));
            return null;
        }
        return day;
    }

    private @Nullable Integer count(Column column) {
        var cell = row.cell(column);
        var written = Typed.line(cell.text());
        var folded = Fold.search(written);
        if (cell instanceof Cell.Fault || folded.isEmpty()) {
            return null;
        }
        if (NONE.contains(folded)) {
            return 0;
        }
        if (NOT_TOLD.contains(folded)) {
            faults.add(ImportFault.of(row.place(column), FaultCode.NUMBER_NOT_TOLD, written));
            return null;
        }
        return switch (cell.asCount()) {
            case TypedNumber.Understood(var value) -> within(column, written, value);
            case TypedNumber.Doubtful(var value, var doubt) -> {
                var count = within(column, written, value);
                if (count != null && doubt != TypedNumber.Doubt.WITH_UNIT) {
                    faults.add(ImportFault.of(row.place(column), FaultCode.NUMBER_APPROXIMATE, written, count));
                }
                yield count;
            }
            case TypedNumber.NotANumber _ -> invalid(column, written);
        };
    }

    private @Nullable Integer within(Column column, String written, BigDecimal value) {
        return value.signum() < 0 || value.compareTo(MOST) > 0
                ? invalid(column, written)
                : Integer.valueOf(value.intValue());
    }

    private @Nullable Integer invalid(Column column, String written) {
        faults.add(ImportFault.of(row.place(column), FaultCode.NUMBER_INVALID, written));
        return null;
    }
}
