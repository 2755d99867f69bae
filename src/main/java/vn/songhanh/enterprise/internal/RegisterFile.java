package vn.songhanh.enterprise.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;

/** A list of the register as a file that the import reads again. */
record RegisterFile(List<RegisterLine> lines, Language language) {

    private static final Words TITLE = Words.of("Doanh nghiệp", "Enterprises");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int NARROW = 14;
    private static final int WIDE = 46;

    private static final List<Words> HEADS = List.of(
            Words.of("Mã số doanh nghiệp", "Enterprise code"),
            Words.of("Tên doanh nghiệp", "Enterprise name"),
            Words.of("Loại hình", "Legal form"),
            Words.of("Khu vực sở hữu", "Ownership sector"),
            Words.of("Địa chỉ", "Address"),
            Words.of("Phường/Xã", "Ward"),
            Words.of("Mã ngành", "Industry code"),
            Words.of("Ngày thành lập", "Registered on"),
            Words.of("Tình trạng", "Status"),
            Words.of("Số lao động", "Workers"),
            Words.of("Số đoàn viên công đoàn", "Union members"),
            Words.of("Số đảng viên chính thức", "Official Party members"),
            Words.of("Số đảng viên dự bị", "Probationary Party members"),
            Words.of("Ngày khảo sát", "Surveyed on"),
            Words.of("Đơn vị quản lý bên Đảng", "Managing Party unit"),
            Words.of("Đơn vị quản lý bên Công đoàn", "Managing union unit"),
            Words.of("Có tổ chức đảng", "Has a Party organisation"),
            Words.of("Có công đoàn cơ sở", "Has a union"));

    /** With a byte order mark, without which spreadsheets take Vietnamese for gibberish. */
    void writeCsv(OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        var csv = CSVFormat.RFC4180.print(writer);
        csv.printRecord(HEADS.stream().map(head -> head.in(language)).toList());
        for (var line : lines) {
            csv.printRecord(values(line).stream().map(RegisterFile::harmless).toList());
        }
        csv.flush();
    }

    void writeXlsx(OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Song Hanh", "1.0")) {
            var sheet = workbook.newWorksheet(TITLE.in(language));
            head(sheet);
            for (var i = 0; i < lines.size(); i++) {
                var values = values(lines.get(i));
                for (var column = 0; column < values.size(); column++) {
                    put(sheet, i + 1, column, values.get(column));
                }
            }
        }
    }

    private void head(Worksheet sheet) {
        for (var column = 0; column < HEADS.size(); column++) {
            sheet.value(0, column, HEADS.get(column).in(language));
            sheet.width(column, Arrays.asList(1, 4, 14, 15).contains(column) ? WIDE : NARROW);
        }
        sheet.range(0, 0, 0, HEADS.size() - 1).style().bold().wrapText(true).set();
        sheet.freezePane(2, 1);
        sheet.setAutoFilter(0, 0, lines.size(), HEADS.size() - 1);
    }

    private List<@Nullable Object> values(RegisterLine line) {
        var form = line.legalForm();
        var industry = line.industry();
        var count = line.count();
        var values = new ArrayList<@Nullable Object>();
        values.add(line.code());
        values.add(line.name());
        values.add(form == null ? null : form.words().in(language));
        values.add(line.sector().words().in(language));
        values.add(line.address());
        values.add(line.ward().name());
        values.add(industry == null ? null : industry.code());
        values.add(line.registeredOn());
        values.add(line.status().words().in(language));
        values.add(count == null ? null : count.workers());
        values.add(count == null ? null : count.unionMembers());
        values.add(count == null ? null : count.officialMembers());
        values.add(count == null ? null : count.probationaryMembers());
        values.add(count == null ? null : count.on());
        values.add(line.party().name());
        values.add(line.union().name());
        values.add(line.partyThere() ? "x" : "");
        values.add(line.unionThere() ? "x" : "");
        return values;
    }

    private static void put(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {
                // An empty cell is not written.
            }
            case Integer number -> sheet.value(row, column, BigDecimal.valueOf(number));
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("dd/mm/yyyy").set();
            }
            default -> sheet.value(row, column, value.toString());
        }
    }

    /** A name that begins with = or @ would be a formula to a spreadsheet that opens the file. */
    private static String harmless(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate date -> vn.songhanh.time.Dateline.date(date);
            case String text when text.matches("(?s)[=@+\\-\t\r].*") -> "'" + text;
            default -> value.toString();
        };
    }

    byte[] csv() {
        return bytes(this::writeCsv);
    }

    byte[] xlsx() {
        return bytes(this::writeXlsx);
    }

    /** Whole before the first byte leaves, so that a fault is an error page and not half a file. */
    private static byte[] bytes(Writing writing) {
        try {
            var out = new java.io.ByteArrayOutputStream();
            writing.to(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
