package vn.songhanh.founding.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Side;
import vn.songhanh.sheet.HeaderRow;
import vn.songhanh.sheet.Limits;
import vn.songhanh.sheet.Workbook;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;

/** A year's classification as a workbook: written, and taken in as a whole or not at all. */
@Service
class GradeWorkbooks {

    private static final int SHOWN = 8;
    private static final Words NO_HEADER = Words.of(
            "Không thấy hàng tiêu đề có cột “Mã đơn vị” và “Xếp loại”. Tải bảng tính của năm về, điền rồi gửi lại.",
            "No header row with “Mã đơn vị” (unit code) and “Xếp loại” (grade) was found. Download the workbook of the year, fill "
                    + "it in and bring it back.");
    private static final Words NOTHING = Words.of("Không hàng nào có xếp loại.", "No row tells a grade.");

    private final Classifications classifications;

    GradeWorkbooks(Classifications classifications) {
        this.classifications = classifications;
    }

    @Transactional(readOnly = true)
    byte[] written(Mandate mandate, String year, Language language) {
        var chosen = classifications.year(year);
        return new GradeWorkbook(
                        chosen, classifications.all(mandate, chosen).values(), mandate.side() == Side.UNION, language)
                .written();
    }

    /** Answers as the page does; what is wrong with the file stands under {@code file}. */
    @Transactional
    Classifications.Taken takeIn(Mandate mandate, Map<String, String> typed, String name, byte[] file) {
        return switch (Workbook.open(file, name, Limits.USUAL)) {
            case Workbook.Opening.Refused refused -> wrong(refused.words());
            case Workbook.Opening.Opened(var workbook) -> read(mandate, typed, workbook);
        };
    }

    private Classifications.Taken read(Mandate mandate, Map<String, String> typed, Workbook workbook) {
        var heads = HeaderRow.findAll(workbook, GradeColumn.ALL).stream()
                .filter(head -> head.missing(GradeColumn.ALL).isEmpty())
                .toList();
        if (heads.isEmpty()) {
            return wrong(NO_HEADER);
        }
        var rows = new GradeRows(classifications.all(mandate, classifications.year(typed.getOrDefault("year", ""))));
        heads.forEach(rows::read);
        if (!rows.faults().isEmpty()) {
            return wrong(told(rows.faults()));
        }
        if (rows.fields().isEmpty()) {
            return wrong(NOTHING);
        }
        var all = new HashMap<>(typed);
        all.putAll(rows.fields());
        return classifications.take(all);
    }

    private static Words told(List<Words> faults) {
        var more = faults.size() - SHOWN;
        return Words.joined(
                "; ",
                Stream.concat(
                                faults.stream().limit(SHOWN),
                                more > 0
                                        ? Stream.of(Words.of("và {0} lỗi nữa", "and {0} more")
                                                .with(more))
                                        : Stream.<Words>empty())
                        .toList());
    }

    private static Classifications.Taken wrong(Words words) {
        return new Classifications.Taken(Map.of("file", words), 0);
    }
}
