package vn.songhanh.enterprise.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import vn.songhanh.enterprise.internal.RowReader.ReadRow;
import vn.songhanh.sheet.CellPlace;
import vn.songhanh.sheet.HeaderRow;
import vn.songhanh.sheet.Limits;
import vn.songhanh.sheet.Workbook;
import vn.songhanh.text.EnterpriseCode;
import vn.songhanh.text.Words;

/** A list of enterprises as it was read from a file, before the register is asked about it. */
record SourceList(List<HeaderRow<Column>> heads, List<ReadRow> rows) {

    static final Words NO_HEADER = Words.of(
            "Không thấy hàng tiêu đề nào có cột mã số doanh nghiệp và tên doanh nghiệp. Cần ít nhất hai cột “Mã số"
                    + " doanh nghiệp” (hoặc MST) và “Tên doanh nghiệp”; có thể tải tệp mẫu về để đối chiếu.",
            "No header row with an enterprise code and a name was found. At least the columns “Mã số doanh nghiệp” (or"
                    + " MST, tax code) and “Tên doanh nghiệp” (enterprise name) are needed; compare with the template.");

    /** The answer to opening a file. */
    sealed interface Opening {

        record Opened(Workbook workbook) implements Opening {}

        /** The file itself is refused. */
        record Refused(Words words) implements Opening {}
    }

    /** Opens a file of which somebody says that it is a list; {@code name} is what it was called with them. */
    static Opening open(Path file, String name) {
        try {
            var content = Files.readAllBytes(file);
            return switch (Workbook.open(content, name, Limits.USUAL)) {
                case Workbook.Opening.Opened(var workbook) -> new Opening.Opened(workbook);
                case Workbook.Opening.Refused refused -> new Opening.Refused(refused.words());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SourceList read(Workbook workbook, Mapping mapping, Places places, Managers managers, LocalDate asOf) {
        var heads = mapping.heads(workbook);
        var rows = new ArrayList<ReadRow>();
        for (var head : heads) {
            if (head.missing(Column.ALL).isEmpty()) {
                var reader = new RowReader(places, managers, asOf);
                head.data().forEach(row -> rows.add(reader.read(row)));
            }
        }
        return new SourceList(heads, once(rows));
    }

    /** The first row with a code is taken; the others say where it stands. */
    private static List<ReadRow> once(List<ReadRow> rows) {
        var first = new HashMap<EnterpriseCode, CellPlace>();
        var checked = new ArrayList<ReadRow>();
        for (var row : rows) {
            var told = row.told();
            var place = row.row().place(Column.CODE);
            var earlier = told == null ? null : first.putIfAbsent(told.code(), place);
            checked.add(
                    earlier == null || told == null
                            ? row
                            : row.and(ImportFault.of(
                                    place, FaultCode.CODE_TWICE, told.code().value(), earlier.words())));
        }
        return checked;
    }
}
