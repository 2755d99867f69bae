package vn.songhanh.review.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;

/** A comparison as a file: a row for each number that differs, then one for each entry that explains it. */
record ComparisonFile(ComparisonPage page, Language language) {

    /** Spreadsheet programs take a file for UTF-8 only when it begins with this mark. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final List<Words> HEADS = List.of(
            Words.of("Chỉ tiêu", "Indicator"),
            Words.of("Tên", "Name"),
            Words.of("Số liệu", "Number"),
            Words.of("Trước", "Before"),
            Words.of("Sau", "After"),
            Words.of("Bút toán", "Entry"),
            Words.of("Nội dung", "Title"),
            Words.of("Ngày tính", "Counts on"),
            Words.of("Số lượng", "Quantity"));

    void write(OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        var rows = CSVFormat.RFC4180.print(writer);
        rows.printRecord(HEADS.stream().map(head -> head.in(language)).toList());
        for (var difference : page.differences()) {
            write(rows, difference);
        }
        rows.flush();
    }

    private void write(CSVPrinter rows, ComparisonPage.Difference difference) throws IOException {
        var name = difference.name().in(language);
        for (var number : difference.numbers()) {
            rows.printRecord(
                    difference.code(),
                    name,
                    number.name().in(language),
                    number.before(),
                    number.after(),
                    "",
                    "",
                    "",
                    "");
        }
        for (var entry : difference.entries()) {
            rows.printRecord(
                    difference.code(),
                    name,
                    "",
                    entry.before().in(language),
                    entry.after().in(language),
                    entry.entry(),
                    entry.title().in(language),
                    entry.countsOn(),
                    entry.quantity());
        }
    }
}
