package vn.songhanh.founding.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.EnterpriseLookup;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.sheet.HeaderRow;
import vn.songhanh.sheet.Limits;
import vn.songhanh.sheet.SheetRow;
import vn.songhanh.sheet.Workbook;
import vn.songhanh.text.EnterpriseCode;
import vn.songhanh.text.Fold;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** Reads a workbook as a list of organisations of before, each row as the form of one would be read. */
@Component
class ReadExistingList {

    /** What came of opening a file. */
    sealed interface Opening {

        record Opened(List<ExistingRow> rows) implements Opening {}

        /** The file is no such list, and what to do. */
        record Refused(Words words) implements Opening {}
    }

    /** All of it is told in one go, while others wait. */
    static final int MOST = 1_000;

    private static final Words NO_HEADER = Words.of(
            "Không thấy hàng tiêu đề có cột “Mã số doanh nghiệp” và “Có trong doanh nghiệp từ ngày”. Tải bảng mẫu về, điền rồi gửi lại.",
            "No header row with “Mã số doanh nghiệp” (enterprise code) and “Có trong doanh nghiệp từ ngày” (in the enterprise since) was"
                    + " found. Download the workbook, fill it in and bring it back.");
    private static final Words TOO_MANY = Words.of(
            "Bảng có {0} tổ chức; mỗi lần ghi tối đa {1}. Chia thành nhiều tệp.",
            "The list has {0} organisations; at most {1} are recorded at once. Divide it into several files.");

    private final EnterpriseLookup lookup;
    private final Enterprises enterprises;
    private final Organisation organisation;
    private final ExistingPages form;
    private final Clock clock;

    ReadExistingList(
            EnterpriseLookup lookup,
            Enterprises enterprises,
            Organisation organisation,
            ExistingPages form,
            Clock clock) {
        this.lookup = lookup;
        this.enterprises = enterprises;
        this.organisation = organisation;
        this.form = form;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Opening open(byte[] file, String name, Mandate mandate) {
        return switch (Workbook.open(file, name, Limits.USUAL)) {
            case Workbook.Opening.Refused refused -> new Opening.Refused(refused.words());
            case Workbook.Opening.Opened(var workbook) -> read(workbook, mandate);
        };
    }

    private Opening read(Workbook workbook, Mandate mandate) {
        var heads = HeaderRow.findAll(workbook, ExistingColumn.ALL).stream()
                .filter(head -> head.missing(ExistingColumn.ALL).isEmpty())
                .toList();
        if (heads.isEmpty()) {
            return new Opening.Refused(NO_HEADER);
        }
        var rows = heads.stream().flatMap(head -> head.data().stream()).toList();
        var telling =
                rows.stream().filter(row -> !ExistingCells.of(row).isEmpty()).toList();
        if (telling.size() > MOST) {
            return new Opening.Refused(TOO_MANY.with(telling.size(), MOST));
        }
        return new Opening.Opened(read(rows, telling, mandate));
    }

    private List<ExistingRow> read(
            List<SheetRow<ExistingColumn>> rows, List<SheetRow<ExistingColumn>> telling, Mandate mandate) {
        var meant = lookup.meant(
                telling.stream().map(row -> ExistingCells.of(row).code()).toList());
        var seen = new HashSet<EnterpriseId>();
        var read = new ArrayList<ExistingRow>();
        var next = 0;
        for (var row : rows) {
            read.add(
                    next < telling.size() && telling.get(next) == row
                            ? read(row, meant.get(next++), seen, mandate)
                            : ExistingRow.empty(row));
        }
        return List.copyOf(read);
    }

    private ExistingRow read(
            SheetRow<ExistingColumn> row, List<EnterpriseLookup.Hit> hits, Set<EnterpriseId> seen, Mandate mandate) {
        var cells = ExistingCells.of(row);
        if (cells.reading() instanceof EnterpriseCode.Reading.NotACode(var _, var fault)) {
            return wrong(row, ExistingColumn.CODE, fault.words());
        }
        var standing =
                hits.stream().findFirst().flatMap(hit -> enterprises.standing(hit.id(), VietnamTime.today(clock)));
        if (standing.isEmpty()) {
            return wrong(row, ExistingColumn.CODE, ExistingWords.NOT_REGISTERED.with(cells.code()));
        }
        if (!seen.add(standing.get().id())) {
            return wrong(row, ExistingColumn.CODE, ExistingWords.TWICE);
        }
        if (standing.get().organisation(Rights.lineOf(mandate.side())).isPresent()) {
            return new ExistingRow(row, standing.get(), null, true, List.of());
        }
        return read(row, cells, standing.get(), mandate);
    }

    private ExistingRow read(SheetRow<ExistingColumn> row, ExistingCells cells, Standing standing, Mandate mandate) {
        var read = form.read(cells.form(mandate.side()), mandate);
        var faults = Stream.of(
                        cells.faults().stream(),
                        above(cells.unit(), standing, mandate)
                                .map(words -> ExistingFault.of(row, ExistingColumn.UNIT, words))
                                .stream(),
                        read.faults().entrySet().stream()
                                .map(one -> ExistingFault.of(row, ExistingColumn.of(one.getKey()), one.getValue())))
                .flatMap(one -> one)
                .toList();
        return faults.isEmpty()
                ? new ExistingRow(row, standing, Objects.requireNonNull(read.existing()), false, List.of())
                : ExistingRow.wrong(row, faults);
    }

    /** The unit above follows from the register: a list that says another one is not taken as if it had not. */
    private Optional<Words> above(String typed, Standing standing, Mandate mandate) {
        var managing = standing.managing().get(Rights.lineOf(mandate.side()));
        if (typed.isEmpty() || managing == null) {
            return Optional.empty();
        }
        return organisation
                .unit(managing, standing.on())
                .filter(unit -> Stream.of(unit.name(), unit.shortName(), unit.code())
                        .noneMatch(name -> Fold.search(name).equals(Fold.search(typed))))
                .map(unit -> ExistingWords.ANOTHER_ABOVE.with(unit.name()));
    }

    private static ExistingRow wrong(SheetRow<ExistingColumn> row, ExistingColumn column, Words words) {
        return ExistingRow.wrong(row, List.of(ExistingFault.of(row, column, words)));
    }
}
