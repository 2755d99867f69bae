package vn.songhanh.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.songhanh.document.Block;
import vn.songhanh.document.Block.Cell;
import vn.songhanh.document.Block.Column;
import vn.songhanh.document.Block.Row;
import vn.songhanh.document.Block.Run;
import vn.songhanh.document.DocumentType;
import vn.songhanh.document.OfficialDocument;
import vn.songhanh.document.OfficialDocument.Annex;
import vn.songhanh.document.OfficialDocument.Body;
import vn.songhanh.document.OfficialDocument.Foot;
import vn.songhanh.document.OfficialDocument.Head;
import vn.songhanh.document.OfficialDocument.Issuers;
import vn.songhanh.document.OfficialDocument.Recipients;
import vn.songhanh.document.Picture.BarChart;
import vn.songhanh.document.Profile;
import vn.songhanh.document.Profiles;
import vn.songhanh.document.Signature;
import vn.songhanh.support.Office;
import vn.songhanh.support.OfficeForm;

/**
 * Every accented letter that Vietnamese has, small and capital, composed and decomposed, in every part of a document and in each
 * of its forms: what is read back from both files is what was typed, and no letter is printed as an empty box.
 */
class EveryLetterTests {

    /** Twelve vowels with five tones each, the seven that are letters of their own without one, and đ. */
    private static final String SMALL = Stream.of(
                    "aăâeêioôơuưy"
                            .codePoints()
                            .mapToObj(Character::toString)
                            .flatMap(vowel -> Stream.of("", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323")
                                    .map(tone -> Normalizer.normalize(vowel + tone, Normalizer.Form.NFC))),
                    Stream.of("đ"))
            .flatMap(letters -> letters)
            .filter(letter -> letter.charAt(0) > 127)
            .collect(Collectors.joining());

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String ALL = SMALL + SMALL.toUpperCase(VIETNAMESE);

    @TempDir
    Path folder;

    static Stream<Profile> profiles() {
        return Profiles.all().stream();
    }

    @Test
    void there_are_134_of_them() {
        assertThat(ALL.codePoints().distinct()).hasSize(134);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void both_files_say_them_all_in_every_part_however_they_were_typed(Profile profile) throws IOException {
        var composed = everywhere(profile, UnaryOperator.identity());
        var decomposed = everywhere(profile, text -> Normalizer.normalize(text, Normalizer.Form.NFD));

        assertThat(composed).isNotEqualTo(decomposed);
        assertThat(Samples.docx(decomposed)).isEqualTo(Samples.docx(composed));
        assertThat(Samples.pdf(decomposed)).isEqualTo(Samples.pdf(composed));
        var expected = parts(composed);
        try (var word = new XWPFDocument(new ByteArrayInputStream(Samples.docx(composed)));
                var pdf = Loader.loadPDF(Samples.pdf(composed))) {
            var typed = OfficeForm.paragraphs(word).stream()
                    .map(paragraph -> paragraph.getText())
                    .collect(Collectors.joining());
            assertThat(close(typed)).contains(expected);
            assertThat(close(new PDFTextStripper().getText(pdf))).contains(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void every_letter_is_drawn_by_an_embedded_font_and_none_as_an_empty_box(Profile profile) throws IOException {
        var drawn = new HashSet<String>();
        try (var pdf = Loader.loadPDF(Samples.pdf(everywhere(profile, UnaryOperator.identity())))) {
            new PDFTextStripper() {
                @Override
                protected void showGlyph(Matrix place, PDFont font, int code, Vector moved) throws IOException {
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    var letter = font.toUnicode(code);
                    assertThat(((PDType0Font) font).codeToGID(code)).as(letter).isNotZero();
                    assertThat(font.getWidthFromFont(code)).as(letter).isPositive();
                    var look = font.getName().replaceFirst("^[A-Z]{6}\\+", "");
                    letter.chars().forEach(one -> drawn.add(look + " " + (char) one));
                    super.showGlyph(place, font, code, moved);
                }
            }.getText(pdf);
        }
        assertThat(Stream.of("Tinos", "Tinos-Bold", "Tinos-Italic", "Tinos-BoldItalic")
                        .flatMap(font -> ALL.chars().mapToObj(letter -> font + " " + (char) letter)))
                .allMatch(drawn::contains);
    }

    /** As others read them: LibreOffice opens the DOCX and prints it, and another program than ours reads both PDFs. */
    @Test
    void other_programs_read_them_all() throws IOException, InterruptedException {
        var document = everywhere(Profiles.PARTY_HD05_2026, UnaryOperator.identity());

        for (var pdf : List.of(Samples.pdf(document), new Office(folder).pdf(Samples.docx(document)))) {
            var file = Files.write(folder.resolve("read.pdf"), pdf);
            var reading = new ProcessBuilder("pdftotext", "-raw", "-enc", "UTF-8", file.toString(), "-").start();
            var text = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(reading.waitFor()).isZero();
            var read = close(text);
            assertThat(ALL.chars().mapToObj(letter -> (char) letter))
                    .allSatisfy(letter -> assertThat(read).contains(letter.toString()));
            assertThat(read)
                    .contains("Bốn:" + ALL, "Đậm:" + ALL, "Nghiêng:" + ALL)
                    .doesNotContain("\ufffd");
        }
    }

    /** All letters under each name, so that no part can borrow them from another; short words, for lines have an end. */
    private static OfficialDocument everywhere(Profile profile, UnaryOperator<String> typing) {
        UnaryOperator<String> all = name -> typing.apply(
                "%s: %s".formatted(name, ALL.replaceAll("(.{5})", "$1 ").strip()));
        var issuers = Issuers.of(new Body(all.apply("Cấp trên"), all.apply("Ban hành"), "LĐLĐ"));
        var head = new Head(
                issuers,
                DocumentType.REPORT,
                OptionalInt.of(5),
                "Hải Phòng",
                LocalDate.of(2022, 2, 5),
                all.apply("Trích yếu"));
        var foot = new Foot(
                List.of(new Signature(List.of(all.apply("Thẩm quyền")), all.apply("Chức vụ"), all.apply("Người ký"))),
                new Recipients(List.of(all.apply("Nơi nhận")), all.apply("Lưu")));
        return new OfficialDocument(
                profile,
                head,
                body(all),
                foot,
                List.of(new Annex(all.apply("Phụ lục"), List.of(Block.Paragraph.of(all.apply("Kèm theo"))))));
    }

    private static List<Block> body(UnaryOperator<String> all) {
        var body = new ArrayList<Block>();
        body.add(new Block.Bases(List.of(all.apply("Căn cứ"))));
        var levels = List.of("Một", "Hai", "Ba", "Bốn");
        IntStream.range(0, levels.size())
                .forEach(level -> body.add(new Block.SectionHeading(level + 1, all.apply(levels.get(level)))));
        body.add(new Block.Paragraph(List.of(
                Run.plain(all.apply("Thường") + " "),
                Run.bold(all.apply("Đậm") + " "),
                Run.italic(all.apply("Nghiêng") + " "),
                new Run(all.apply("Cả hai"), true, true))));
        body.add(Block.BulletList.of(all.apply("Gạch đầu dòng")));
        body.add(new Block.Table(
                all.apply("Tên bảng"),
                List.of(new Column(all.apply("Đầu cột"), Column.Kind.TEXT, 1)),
                List.of(
                        new Row.Group(all.apply("Nhóm")),
                        Row.Cells.of(Cell.of(all.apply("Ô"))),
                        new Row.Total(List.of(Cell.of(all.apply("Cộng")))))));
        var chart = new BarChart(
                all.apply("Biểu đồ"),
                "tổ chức",
                List.of("Thực hiện"),
                List.of(new BarChart.Group("Quý I", List.of(BigDecimal.ONE))));
        body.add(new Block.Figure(chart, all.apply("Hình"), "Biểu đồ"));
        body.add(Block.Paragraph.of("Hết"));
        return body;
    }

    /** What must be read, part by part: in capitals where the form prints it so. */
    private static List<String> parts(OfficialDocument document) {
        var looks = Looks.of(document.profile());
        return Stream.of(
                        named(Part.SUPERIOR, "Cấp trên"),
                        named(Part.ISSUER, "Ban hành"),
                        named(Part.SUBJECT, "Trích yếu"),
                        named(Part.BASES, "Căn cứ"),
                        named(Part.HEADING_1, "Một"),
                        named(Part.HEADING_2, "Hai"),
                        named(Part.HEADING_3, "Ba"),
                        named(Part.HEADING_4, "Bốn"),
                        named(Part.BODY, "Thường", "Đậm", "Nghiêng", "Cả hai", "Kèm theo"),
                        named(Part.BULLET, "Gạch đầu dòng"),
                        named(Part.TABLE_TITLE, "Tên bảng"),
                        named(Part.TABLE_HEAD, "Đầu cột"),
                        named(Part.TABLE_GROUP, "Nhóm"),
                        named(Part.TABLE_TEXT, "Ô", "Cộng"),
                        named(Part.CAPTION, "Hình"),
                        named(Part.CAPACITY, "Thẩm quyền"),
                        named(Part.POST, "Chức vụ"),
                        named(Part.SIGNER, "Người ký"),
                        named(Part.RECIPIENT, "Nơi nhận", "Lưu"),
                        named(Part.ANNEX_TITLE, "Phụ lục"))
                .flatMap(parts -> parts)
                .map(part -> {
                    var words = part.getValue() + ": " + ALL;
                    var capitals = looks.get(part.getKey()).lettering().capitals();
                    return close(capitals ? words.toUpperCase(VIETNAMESE) : words);
                })
                .toList();
    }

    private static Stream<Map.Entry<Part, String>> named(Part part, String... names) {
        return Stream.of(names).map(name -> Map.entry(part, name));
    }

    /** Without what parts words and lines, and without the numbers of pages. */
    private static String close(String text) {
        return text.replaceAll("(?m)^\\f?\\d+\\s*$", "").replaceAll("[\\s\u00a0]", "");
    }
}
