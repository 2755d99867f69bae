package vn.songhanh.membership.internal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.membership.Objection;
import vn.songhanh.sheet.HeaderRow;
import vn.songhanh.sheet.Limits;
import vn.songhanh.sheet.Workbook;
import vn.songhanh.text.Words;

/** Reads a workbook as a month of unions, against the books as they are now. */
@Component
class ReadMonth {

    /** What came of opening a file. */
    sealed interface Opening {

        record Opened(BroughtMonth month) implements Opening {}

        /** The file tells no month, and what to do. */
        record Refused(Words words) implements Opening {}
    }

    private static final Words NO_HEADER = Words.of(
            "Không thấy hàng tiêu đề có cột “Công đoàn” và “Kết nạp”. Tải bảng mẫu về, điền rồi gửi lại.",
            "No header row with “Công đoàn” (union) and “Kết nạp” (admitted) was found. Download the workbook, fill it in and"
                    + " bring it back.");
    private static final Words NO_MONTH = Words.of(
            "Tệp không cho biết tháng nào: ghi cột “Tháng” như 10/2026.",
            "The file does not say which month: fill in the column “Tháng” (month) like 10/2026.");
    private static final Words NO_PROGRAMME = Words.of(
            "Không có chương trình nào trong tháng của tệp.", "No programme was in force in the month of the file.");

    private final Shelf shelf;
    private final Rights rights;
    private final Ledger ledger;

    ReadMonth(Shelf shelf, Rights rights, Ledger ledger) {
        this.shelf = shelf;
        this.rights = rights;
        this.ledger = ledger;
    }

    @Transactional(readOnly = true)
    Opening open(byte[] file, String name, String reason) {
        return switch (Workbook.open(file, name, Limits.USUAL)) {
            case Workbook.Opening.Refused refused -> new Opening.Refused(refused.words());
            case Workbook.Opening.Opened(var workbook) -> read(workbook, reason);
        };
    }

    private Opening read(Workbook workbook, String reason) {
        var heads = HeaderRow.findAll(workbook, MembershipColumn.ALL).stream()
                .filter(head -> head.missing(MembershipColumn.ALL).isEmpty())
                .toList();
        if (heads.isEmpty()) {
            return new Opening.Refused(NO_HEADER);
        }
        return month(heads)
                .map(month -> read(heads, shelf.ground(month, reason, ledger)))
                .orElse(new Opening.Refused(NO_MONTH));
    }

    /** That of the first row which says one. */
    private static Optional<YearMonth> month(List<HeaderRow<MembershipColumn>> heads) {
        return heads.stream()
                .flatMap(head -> head.data().stream())
                .flatMap(row -> MonthRowReader.month(row.cell(MembershipColumn.MONTH)).stream())
                .findFirst();
    }

    private Opening read(List<HeaderRow<MembershipColumn>> heads, Ground ground) {
        var programme = ground.programme();
        if (programme == null) {
            return new Opening.Refused(NO_PROGRAMME);
        }
        var units = rights.units(ground.month());
        var books = shelf.books(programme, ground.month(), units).stream()
                .filter(book -> units.contains(book.union().id()))
                .toList();
        var reader = new MonthRowReader(ground.month(), books);
        var rows = new ArrayList<BroughtMonth.BroughtRow>();
        heads.forEach(head -> head.data().forEach(row -> rows.add(judged(reader.read(row), ground))));
        return new Opening.Opened(new BroughtMonth(ground.month(), List.copyOf(rows)));
    }

    private static BroughtMonth.BroughtRow judged(MonthRowReader.Read read, Ground ground) {
        var telling = read.telling();
        var book = read.book();
        if (telling == null || book == null || !read.faults().isEmpty()) {
            return new BroughtMonth.BroughtRow(read.row(), null, read.faults(), false);
        }
        var told = book.told();
        if (told != null && told.counts() && told.movements().equals(telling.movements())) {
            return new BroughtMonth.BroughtRow(read.row(), null, List.of(), false);
        }
        var objections = book.against(telling, ground);
        var faults = objections.stream()
                .filter(objection -> !(objection instanceof Objection.ReasonMissing))
                .map(objection -> MonthFaults.of(read.row(), objection))
                .toList();
        return new BroughtMonth.BroughtRow(read.row(), telling, faults, faults.size() < objections.size());
    }
}
