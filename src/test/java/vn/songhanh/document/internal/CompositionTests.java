package vn.songhanh.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.songhanh.document.Block;
import vn.songhanh.document.Block.BulletList;
import vn.songhanh.document.Block.Paragraph;
import vn.songhanh.document.DocumentType;
import vn.songhanh.document.OfficialDocument;
import vn.songhanh.document.OfficialDocument.Head;
import vn.songhanh.document.OfficialDocument.Issuers;
import vn.songhanh.document.Profile.Level;
import vn.songhanh.document.Profiles;

class CompositionTests {

    @Test
    void a_draft_leaves_the_place_of_its_number_blank() {
        assertThat(Samples.draft().numberAndSymbol()).isEqualTo("Số \u00a0\u00a0\u00a0\u00a0\u00a0\u00a0-BC/ĐUK");
    }

    @Test
    void a_draft_says_so_under_the_place_of_its_number_and_an_issued_document_does_not() {
        assertThat(new Composition(Samples.draft()).head().getLast().left())
                .last()
                .isEqualTo(new Line.Words(Part.DRAFT, "DỰ THẢO"));
        assertThat(new Composition(Samples.report()).head().getLast().left()).hasSize(1);
    }

    @Test
    void a_number_has_two_digits_at_least() {
        assertThat(numbered(7).numberAndSymbol()).isEqualTo("Số 07-BC/ĐUK");
        assertThat(numbered(123).numberAndSymbol()).isEqualTo("Số 123-BC/ĐUK");
    }

    @Test
    void a_letter_has_its_subject_under_its_number_and_no_title() {
        var composition = new Composition(letter());

        assertThat(composition.titleLines()).isEmpty();
        assertThat(composition.head().getLast().left())
                .containsExactly(
                        new Line.Words(Part.NUMBER, "Số 05-CV/ĐUK"),
                        new Line.Words(Part.LETTER_SUBJECT, "về việc báo cáo số liệu quý I"));
    }

    @Test
    void the_text_ends_with_the_mark_of_the_profile_and_only_once() {
        assertThat(ended(Paragraph.of("Hết"), ".")).isEqualTo(List.of(Paragraph.of("Hết.")));
        assertThat(ended(Paragraph.of("Hết. "), ".")).isEqualTo(List.of(Paragraph.of("Hết.")));
        assertThat(ended(Paragraph.of("Hết."), "./.")).isEqualTo(List.of(Paragraph.of("Hết./.")));
        assertThat(ended(Paragraph.of("Còn nữa…"), ".")).isEqualTo(List.of(Paragraph.of("Còn nữa…")));
        assertThat(ended(BulletList.of("một;", "hai;"), ".")).isEqualTo(List.of(BulletList.of("một;", "hai.")));
    }

    @Test
    void sections_count_in_roman_arabic_and_vietnamese_letters() {
        var count = new SectionCount(Profiles.PARTY_HD36_2018.levels());

        assertThat(List.of(count.next(1), count.next(2), count.next(2), count.next(3), count.next(4)))
                .containsExactly("I-", "1.", "2.", "a)", "-");
        assertThat(List.of(count.next(1), count.next(2), count.next(3))).containsExactly("II-", "1.", "a)");
        assertThat(SectionCount.number(Level.Count.ROMAN, 44)).isEqualTo("XLIV");
        assertThat(SectionCount.number(Level.Count.LETTER, 5)).isEqualTo("đ");
        assertThat(SectionCount.number(Level.Count.LETTER, 7)).isEqualTo("g");
        assertThat(SectionCount.number(Level.Count.LETTER, 24)).isEqualTo("aa");
    }

    @Test
    void a_name_that_does_not_fit_is_broken_before_its_place() {
        assertThat(BodyName.lines("Liên đoàn Lao động thành phố Hải Phòng", line -> line.length() < 25))
                .containsExactly("Liên đoàn Lao động", "thành phố Hải Phòng");
        assertThat(BodyName.lines("Thành ủy Hải Phòng", line -> line.length() < 25))
                .containsExactly("Thành ủy Hải Phòng");
        assertThat(BodyName.lines("Đảng ủy các cơ quan", line -> line.length() < 5))
                .containsExactly("Đảng ủy các cơ quan");
    }

    @Test
    void two_names_stand_at_one_height_whatever_stands_over_them() {
        var issuers = Issuers.jointly(Samples.PARTY_SIDE, Samples.UNION_SIDE);
        var report = Samples.report(Profiles.ADMIN_ND30_2020, issuers, Samples.SUBJECT);

        var signatures = new Composition(report).foot().getFirst();

        assertThat(signatures.right()).extracting(Object::toString).anyMatch(line -> line.contains("KT. BÍ THƯ"));
        assertThat(signatures.left()).hasSameSizeAs(signatures.right());
        assertThat(signatures.left().getLast()).isEqualTo(new Line.Words(Part.SIGNER, "Trần Thị B"));
    }

    @Test
    void two_bodies_sign_the_annex_together() {
        var lines = new Composition(Samples.jointReport()).annexLines(0);

        assertThat(lines.getLast())
                .isEqualTo(new Line.Words(
                        Part.ANNEX_REFERENCE,
                        "(Kèm theo Báo cáo số 05-BC/ĐUK-LĐLĐ, ngày 05 tháng 02 năm 2022 của Đảng ủy Khối Doanh nghiệp"
                                + " thành phố và Liên đoàn Lao động thành phố Hải Phòng)"));
    }

    private static List<Block> ended(Block block, String mark) {
        return EndMark.on(List.of(block), mark);
    }

    private static OfficialDocument numbered(int number) {
        var sample = Samples.report();
        return withHead(new Head(
                sample.head().issuers(),
                DocumentType.REPORT,
                OptionalInt.of(number),
                "Hải Phòng",
                sample.head().date(),
                "x"));
    }

    private static OfficialDocument letter() {
        return withHead(new Head(
                Issuers.of(Samples.PARTY_SIDE),
                DocumentType.LETTER,
                OptionalInt.of(5),
                Optional.empty(),
                "Hải Phòng",
                LocalDate.of(2022, 3, 9),
                "báo cáo số liệu quý I"));
    }

    private static OfficialDocument withHead(Head head) {
        var sample = Samples.report();
        return new OfficialDocument(sample.profile(), head, sample.body(), sample.foot(), sample.annexes());
    }
}
