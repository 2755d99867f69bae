package vn.songhanh.founding.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.songhanh.access.UnitId;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.time.Dateline;

/** The radar as a workbook: the rows that the screen shows, all pages of them, in the same order. */
record RadarFile(List<RadarLine> lines, Map<RadarReason, Rule> rules, Map<UnitId, String> names, LocalDate today) {

    private static final Words TITLE = Words.of("Rà soát", "Radar");
    private static final int HEAD = 2;

    /** A column: its head and its width in characters. */
    private record Column(Words head, int width) {}

    private static final List<Column> COLUMNS = List.of(
            new Column(Words.of("Mã số doanh nghiệp", "Enterprise code"), 16),
            new Column(Words.of("Tên doanh nghiệp", "Enterprise name"), 46),
            new Column(Words.of("Khu vực sở hữu", "Ownership sector"), 26),
            new Column(Words.of("Xã, phường", "Ward"), 22),
            new Column(Words.of("Đơn vị quản lý", "Managing unit"), 40),
            new Column(Words.of("Lao động", "Workers"), 10),
            new Column(Words.of("Đảng viên chính thức", "Official Party members"), 12),
            new Column(Words.of("Đảng viên dự bị", "On probation"), 12),
            new Column(Words.of("Ngày khảo sát", "Counted on"), 12),
            new Column(Words.of("Lý do", "Reason"), 38),
            new Column(Words.of("Căn cứ", "Rule"), 34),
            new Column(Words.of("Việc làm được tiếp theo", "What can be done next"), 34),
            new Column(Words.of("Tình trạng hồ sơ", "Where it stands"), 34));

    byte[] xlsx(Language language) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Song Hanh", "1.0")) {
            var sheet = workbook.newWorksheet(TITLE.in(language));
            head(sheet, language);
            for (var row = 0; row < lines.size(); row++) {
                line(sheet, HEAD + 1 + row, lines.get(row), language);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void head(Worksheet sheet, Language language) {
        var title = Words.of(
                        "Doanh nghiệp đủ điều kiện mà chưa có tổ chức, tại ngày {0}",
                        "Enterprises that are eligible and not yet organised, on {0}")
                .with(Dateline.date(today));
        sheet.value(0, 0, title.in(language));
        sheet.style(0, 0).bold().fontSize(14).set();
        for (var column = 0; column < COLUMNS.size(); column++) {
            sheet.value(HEAD, column, COLUMNS.get(column).head().in(language));
            sheet.width(column, COLUMNS.get(column).width());
        }
        sheet.range(HEAD, 0, HEAD, COLUMNS.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .set();
        sheet.freezePane(2, HEAD + 1);
        sheet.setAutoFilter(HEAD, 0, HEAD + lines.size(), COLUMNS.size() - 1);
    }

    private void line(Worksheet sheet, int row, RadarLine line, Language language) {
        var words = List.of(
                line.code(), line.name(), line.sector().words().in(language), name(line.ward()), name(line.unit()));
        for (var column = 0; column < words.size(); column++) {
            sheet.value(row, column, words.get(column));
        }
        var numbers = List.of(line.workers(), line.officialMembers(), line.probationaryMembers());
        for (var number = 0; number < numbers.size(); number++) {
            sheet.value(row, words.size() + number, BigDecimal.valueOf(numbers.get(number)));
        }
        sheet.value(row, 8, line.surveyedOn());
        sheet.style(row, 8).format("dd/mm/yyyy").set();
        sheet.value(row, 9, line.reason().words().in(language));
        sheet.value(row, 10, rule(line.reason()).cited().in(language));
        sheet.value(row, 11, line.act().words().in(language));
        sheet.value(row, 12, line.stands().in(language));
    }

    private Rule rule(RadarReason reason) {
        return java.util.Objects.requireNonNull(rules.get(reason));
    }

    private String name(long unit) {
        return unit == 0 ? "" : names.getOrDefault(new UnitId(unit), "");
    }
}
