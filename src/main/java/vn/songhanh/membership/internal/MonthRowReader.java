package vn.songhanh.membership.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.membership.Telling;
import vn.songhanh.sheet.Cell;
import vn.songhanh.sheet.CellPlace;
import vn.songhanh.sheet.SheetRow;
import vn.songhanh.text.Fold;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;

/** Reads the rows of a workbook of a month; everything that is wrong with a row is told at once. */
final class MonthRowReader {

    private static final Pattern MONTH = Pattern.compile("(?:tháng )?(\\d{1,2})[/.-](\\d{4})|(\\d{4})-(\\d{1,2})");

    private final YearMonth month;
    private final Map<Long, Book> books = new HashMap<>();
    private final Map<UnitId, CellPlace> first = new HashMap<>();

    /** @param books those of the month that the reader may write into */
    MonthRowReader(YearMonth month, List<Book> books) {
        this.month = month;
        books.forEach(book -> this.books.put(book.union().id().value(), book));
    }

    /** What a row says before anybody asks whether it may be told; {@code book} is null where no union is meant. */
    record Read(
            SheetRow<MembershipColumn> row,
            @Nullable Book book,
            @Nullable Telling telling,
            List<MonthFault> faults) {}

    /** Empty where the cell names no month. */
    static Optional<YearMonth> month(Cell cell) {
        if (cell instanceof Cell.Date(LocalDate date)) {
            return Optional.of(YearMonth.from(date));
        }
        var found = MONTH.matcher(Typed.line(cell.text()).toLowerCase(java.util.Locale.ROOT));
        if (!found.matches()) {
            return Optional.empty();
        }
        var number = Integer.parseInt(found.group(1) == null ? found.group(4) : found.group(1));
        var year = Integer.parseInt(found.group(2) == null ? found.group(3) : found.group(2));
        return number < 1 || number > 12 ? Optional.empty() : Optional.of(YearMonth.of(year, number));
    }

    Read read(SheetRow<MembershipColumn> row) {
        var faults = new ArrayList<MonthFault>();
        month(row, faults);
        var book = book(row, faults);
        if (book == null) {
            return new Read(row, null, null, faults);
        }
        once(row, book.union().id(), faults);
        var counts = new EnumMap<MovementField, Integer>(MovementField.class);
        MembershipColumn.MOVEMENTS.forEach(
                (column, field) -> count(row, column, faults).ifPresent(count -> counts.put(field, count)));
        var opening = count(row, MembershipColumn.OPENING, faults);
        if (counts.isEmpty() && saysNothing(book, opening)) {
            return new Read(row, book, null, faults);
        }
        var moved = MovementField.movements(counts);
        if (book.told() == null) {
            var begins = opening.or(() -> Optional.ofNullable(book.carried()));
            balances(row, book, begins.orElse(0), moved.net(), faults);
        }
        return new Read(
                row,
                book,
                new Telling(book.union().id(), moved, book.first() == null ? opening.orElse(null) : null),
                faults);
    }

    /** An opening alone tells something only where it is neither that of the book nor the one that the file came with. */
    private static boolean saysNothing(Book book, Optional<Integer> opening) {
        return book.first() != null || opening.isEmpty() || opening.get().equals(book.carried());
    }

    private void month(SheetRow<MembershipColumn> row, List<MonthFault> faults) {
        if (row.cell(MembershipColumn.MONTH).isEmpty()) {
            return;
        }
        var told = month(row.cell(MembershipColumn.MONTH));
        if (told.isEmpty()) {
            faults.add(fault(
                    row,
                    MembershipColumn.MONTH,
                    MonthFault.Code.MONTH_INVALID,
                    Words.of("Tháng ghi như 10/2026", "Write the month like 10/2026")));
        } else if (!told.get().equals(month)) {
            faults.add(fault(
                    row,
                    MembershipColumn.MONTH,
                    MonthFault.Code.MONTH_DIFFERS,
                    Words.of("Mỗi tệp một tháng; tệp này là tháng {0}", "One month a file; this one tells {0}")
                            .with(MembershipPages.label(month))));
        }
    }

    /** The code counts; without one the name has to say which union is meant. */
    private @Nullable Book book(SheetRow<MembershipColumn> row, List<MonthFault> faults) {
        var code = Typed.line(row.cell(MembershipColumn.UNIT_CODE).text());
        var name = Typed.line(row.cell(MembershipColumn.UNION).text());
        var named = books.values().stream()
                .filter(book -> Fold.search(book.union().name()).equals(Fold.search(name)))
                .toList();
        if (code.isEmpty() && named.size() > 1) {
            faults.add(fault(
                    row,
                    MembershipColumn.UNION,
                    MonthFault.Code.UNIT_AMBIGUOUS,
                    Words.of(
                                    "Có {1} công đoàn tên “{0}”; ghi mã đơn vị",
                                    "There are {1} unions called “{0}”; give the code")
                            .with(name, named.size())));
            return null;
        }
        var book = code.isEmpty()
                ? named.stream().findFirst().orElse(null)
                : books.get(code.matches("\\d{1,18}") ? Long.parseLong(code) : -1);
        if (book == null) {
            faults.add(fault(
                    row,
                    code.isEmpty() ? MembershipColumn.UNION : MembershipColumn.UNIT_CODE,
                    MonthFault.Code.UNIT_UNKNOWN,
                    Words.of(
                                    "Không có công đoàn “{0}” trong tháng, hoặc không thuộc đơn vị đồng chí",
                                    "There is no union “{0}” in the month, or it is not one of your unit's")
                            .with(code.isEmpty() ? name : code)));
        } else if (!name.isEmpty() && !named.contains(book)) {
            faults.add(fault(
                    row,
                    MembershipColumn.UNION,
                    MonthFault.Code.UNIT_DIFFERS,
                    Words.of("Mã {0} là của “{1}”, không phải “{2}”", "The code {0} belongs to “{1}”, not to “{2}”")
                            .with(code, book.union().name(), name)));
            return null;
        }
        return book;
    }

    private void once(SheetRow<MembershipColumn> row, UnitId union, List<MonthFault> faults) {
        var place = row.place(MembershipColumn.UNION);
        var earlier = first.putIfAbsent(union, place);
        if (earlier != null) {
            faults.add(new MonthFault(
                    place,
                    MonthFault.Code.TWICE,
                    Words.of("Công đoàn này đã có ở {0}", "This union stands already at {0}")
                            .with(earlier.words())));
        }
    }

    private static Optional<Integer> count(
            SheetRow<MembershipColumn> row, MembershipColumn column, List<MonthFault> faults) {
        var cell = row.cell(column);
        var written = Typed.line(cell.text());
        if (written.isEmpty() || written.matches("[-–—]")) {
            return Optional.empty();
        }
        return switch (TypedCount.of(written, cell.asCount())) {
            case TypedCount.Persons(var count) -> Optional.of(count);
            case TypedCount.Refused(var fault, var words) -> {
                faults.add(fault(row, column, MonthFault.Code.valueOf(fault.name()), words));
                yield Optional.empty();
            }
        };
    }

    /** Where the row says itself what the opening and the closing are, they are those of the book. */
    private void balances(SheetRow<MembershipColumn> row, Book book, int typed, int net, List<MonthFault> faults) {
        var opening = book.first() == null ? typed : book.balance(month).opening();
        var there = book.first() == null ? typed : book.closing(month);
        if (book.first() != null && !row.cell(MembershipColumn.OPENING).isEmpty() && typed != opening) {
            faults.add(fault(
                    row,
                    MembershipColumn.OPENING,
                    MonthFault.Code.OPENING_DIFFERS,
                    Words.of("Đầu kỳ theo sổ là {0}, không phải {1}", "The book's opening is {0}, not {1}")
                            .with(opening, typed)));
        }
        count(row, MembershipColumn.CLOSING, faults)
                .filter(closing -> faults.isEmpty() && closing != there + net)
                .ifPresent(closing -> faults.add(fault(
                        row,
                        MembershipColumn.CLOSING,
                        MonthFault.Code.CLOSING_DIFFERS,
                        Words.of("Đầu kỳ + tăng − giảm = {0}, không phải {1}", "Opening + in − out = {0}, not {1}")
                                .with(there + net, closing))));
    }

    static MonthFault fault(
            SheetRow<MembershipColumn> row, MembershipColumn column, MonthFault.Code code, Words words) {
        return new MonthFault(row.place(column), code, words);
    }
}
