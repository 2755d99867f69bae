package vn.songhanh.review.internal;

import java.util.List;
import java.util.stream.Stream;
import vn.songhanh.sheet.CsvFile;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;

/** A comparison as a file: a row for each number that differs, then one for each entry that explains it. */
record ComparisonFile(ComparisonPage page, Language language) {

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

    byte[] csv() {
        return CsvFile.of(Stream.concat(
                        Stream.of(HEADS.stream().map(head -> head.in(language)).toList()),
                        page.differences().stream().flatMap(this::rows))
                .toList());
    }

    private Stream<List<?>> rows(ComparisonPage.Difference difference) {
        var name = difference.name().in(language);
        return Stream.concat(
                difference.numbers().stream()
                        .map(number -> List.of(
                                difference.code(),
                                name,
                                number.number().in(language),
                                number.before(),
                                number.now(),
                                "",
                                "",
                                "",
                                "")),
                difference.explained().stream()
                        .flatMap(part -> part.entries().stream()
                                .map(entry -> List.of(
                                        difference.code(),
                                        name,
                                        part.reach().in(language),
                                        entry.before().in(language),
                                        entry.after().in(language),
                                        entry.entry(),
                                        entry.title().in(language),
                                        entry.countsOn(),
                                        entry.quantity()))));
    }
}
