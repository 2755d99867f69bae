package vn.songhanh.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.songhanh.document.OfficialDocument;
import vn.songhanh.document.OfficialDocument.Issuers;
import vn.songhanh.document.Profile;
import vn.songhanh.document.Profiles;
import vn.songhanh.support.Letters;
import vn.songhanh.support.OfficeForm;
import vn.songhanh.support.WordStyles;

/** Every number of the three forms, of one body and of two together, read back from the DOCX and from the PDF. */
class FormTests {

    /** Words that the sample prints in each part. */
    private static final String SAMPLES = """
            Motto            | Độc lập - Tự do - Hạnh phúc
            IssuingBody      | ĐẢNG ỦY KHỐI DOANH NGHIỆP
            NumberAndSymbol  | 05
            PlaceAndDate     | Hải Phòng, ngày 05 tháng 02 năm 2022
            TypeName         | BÁO CÁO
            Subject          | kết quả thực hiện Chương trình
            Bases            | Căn cứ Nghị quyết số 28
            BodyText         | Ban Thường vụ Đảng ủy Khối báo cáo
            Heading1         | ĐẶC ĐIỂM TÌNH HÌNH
            Heading2         | Thuận lợi
            SigningCapacity  | BAN THƯỜNG VỤ
            SignerPost       | PHÓ BÍ THƯ
            SignerName       | Nguyễn Văn A
            RecipientsLabel  | Nơi nhận:
            Recipient        | - Thường trực Thành ủy (để báo cáo)
            """;

    /** The whole of a form's fixed words, as they stand in the head and the foot. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "PARTY_HD36_2018",
            List.of("ĐẢNG CỘNG SẢN VIỆT NAM", "Số 05-BC/ĐUK", "-----", "I- ĐẶC ĐIỂM", "T/M BAN THƯỜNG VỤ", "nhà nước."),
            "PARTY_HD05_2026",
            List.of("ĐẢNG CỘNG SẢN VIỆT NAM", "Số 05-BC/ĐUK", "-----", "I- ĐẶC ĐIỂM", "T/M BAN THƯỜNG VỤ", "nhà nước."),
            "ADMIN_ND30_2020",
            List.of(
                    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                    "Số: 05/BC-ĐUK",
                    "I. ĐẶC ĐIỂM",
                    "TM. BAN THƯỜNG VỤ",
                    "KT. BÍ THƯ",
                    "nhà nước./."));

    static Stream<OfficialDocument> documents() {
        return Profiles.all().stream()
                .flatMap(profile -> Stream.of(
                                Issuers.of(Samples.PARTY_SIDE), Issuers.jointly(Samples.PARTY_SIDE, Samples.UNION_SIDE))
                        .map(issuers -> new OfficialDocument(
                                profile,
                                Samples.report(profile, issuers, Samples.SUBJECT)
                                        .head(),
                                Samples.body(),
                                Samples.foot(profile, issuers),
                                List.of(Samples.foundedUnions(120)))));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_docx_names_every_part_s_letters_in_its_styles(OfficialDocument document) throws IOException {
        try (var docx = read(document)) {
            var styles = new WordStyles(docx);

            OfficeForm.letters(document.profile())
                    .forEach((part, look) ->
                            assertThat(styles.letters(part)).as(part).isEqualTo(look));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_pdf_prints_every_part_in_the_same_letters(OfficialDocument document) throws IOException {
        try (var pdf = Loader.loadPDF(Samples.pdf(document))) {
            var printed = Letters.of(pdf);

            samples().forEach((part, words) -> {
                var look = OfficeForm.letters(document.profile()).get(part);
                if (look != null) {
                    assertThat(printed.find(words))
                            .as(part)
                            .allSatisfy(letter ->
                                    assertThat(letter.look()).isEqualTo(look.replaceAll(" (caps|underlined)", "")));
                }
            });
            WORDS.getOrDefault(document.profile().code(), List.of()).forEach(printed::find);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void margins_spacing_and_page_numbers_of_the_docx_are_the_form_s(OfficialDocument document) throws IOException {
        try (var docx = read(document)) {
            var section = docx.getDocument().getBody().getSectPr();
            var body = docx.getStyles().getStyle("BodyText").getCTStyle().getPPr();

            assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11906));
            assertThat(section.getPgSz().getH()).isEqualTo(BigInteger.valueOf(16838));
            assertThat(List.of(
                            section.getPgMar().getTop(),
                            section.getPgMar().getBottom(),
                            section.getPgMar().getLeft(),
                            section.getPgMar().getRight(),
                            section.getPgMar().getHeader()))
                    .containsExactly(twips(1134), twips(1134), twips(1701), twips(850), twips(567));
            assertThat(section.isSetTitlePg()).isTrue();
            var party = document.profile().family() == Profile.Family.PARTY;
            assertThat(body.getSpacing().getLine()).isEqualTo(twips(party ? 360 : 276));
            assertThat(body.getSpacing().getLineRule()).hasToString(party ? "exact" : "auto");
            assertThat(body.getSpacing().getBefore()).isEqualTo(twips(120));
            assertThat(body.getInd().getFirstLine()).isEqualTo(twips(567));
            assertThat(body.getJc().getVal()).hasToString("both");
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void margins_spacing_and_page_numbers_of_the_pdf_are_the_form_s(OfficialDocument document) throws IOException {
        try (var pdf = Loader.loadPDF(Samples.pdf(document))) {
            var printed = Letters.of(pdf);
            var text = printed.all().stream()
                    .filter(letter -> letter.page() == 1 || letter.y() > 18)
                    .toList();

            assertThat(text).allSatisfy(letter -> {
                assertThat(letter.x()).isGreaterThanOrEqualTo(30 - 0.3);
                assertThat(letter.x() + letter.width()).isLessThanOrEqualTo(210 - 15 + 0.3);
                assertThat(letter.y()).isBetween(20.0, 297 - 20.0);
            });
            var party = document.profile().family() == Profile.Family.PARTY;
            var first = printed.find("Đầu năm, trong phạm vi").getFirst();
            var next = printed.find("động; 96 tổ chức đảng").getFirst();
            assertThat(first.x()).isCloseTo(40, within(0.4));
            assertThat(next.x()).isCloseTo(30, within(0.4));
            assertThat((next.y() - first.y()) * 72 / 25.4).isCloseTo(party ? 18 : 1.15 * 1.15 * 14, within(0.2));
            for (var page = 2; page <= pdf.getNumberOfPages(); page++) {
                numbered(printed, page);
            }
        }
    }

    private static void numbered(Letters printed, int page) {
        var number = printed.all().stream()
                .filter(letter -> letter.page() == page && letter.y() < 18)
                .toList();
        assertThat(number.stream().map(Letters.Letter::sign).collect(Collectors.joining()))
                .isEqualTo(Integer.toString(page));
        var last = number.getLast();
        assertThat((number.getFirst().x() + last.x() + last.width()) / 2).isCloseTo(30 + 165 / 2.0, within(0.5));
        assertThat(number.getFirst().y()).isBetween(10.0, 15.0);
        assertThat(number.getFirst().look()).isEqualTo("14");
    }

    private static Map<String, String> samples() {
        var samples = new LinkedHashMap<String, String>();
        SAMPLES.lines().map(line -> line.split("\\|")).forEach(row -> samples.put(row[0].strip(), row[1].strip()));
        return samples;
    }

    private static BigInteger twips(long twips) {
        return BigInteger.valueOf(twips);
    }

    private static XWPFDocument read(OfficialDocument document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(Samples.docx(document)));
    }
}
