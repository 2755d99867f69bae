package vn.songhanh.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.songhanh.document.OfficialDocument;
import vn.songhanh.document.OfficialDocument.Annex;
import vn.songhanh.document.OfficialDocument.Issuers;
import vn.songhanh.document.Profile;
import vn.songhanh.document.Profiles;
import vn.songhanh.support.Letters;
import vn.songhanh.support.Office;
import vn.songhanh.support.PdfUa;

/** Sheets printed on both sides: the Party's guidance lets the margins of the back be mirrored, decree 30/2020 does not. */
class BothSidesTests {

    @TempDir
    Path folder;

    @Test
    void only_the_party_s_forms_mirror_the_back() {
        assertThat(Profiles.all())
                .filteredOn(profile -> profile.onBothSides().page().mirrored())
                .containsExactly(Profiles.PARTY_HD36_2018, Profiles.PARTY_HD05_2026);
        assertThat(Profiles.all()).noneMatch(profile -> profile.page().mirrored());
        assertThat(Profiles.ADMIN_ND30_2020.onBothSides()).isEqualTo(Profiles.ADMIN_ND30_2020);
    }

    @Test
    void word_is_told_to_mirror_and_which_margin_lies_inside() throws IOException {
        var docx = Samples.docx(onBothSides(Samples.foundedUnions(3)));

        assertThat(settings(docx)).contains("<w:mirrorMargins/><w:defaultTabStop");
        assertThat(settings(Samples.docx(Samples.report()))).doesNotContain("mirrorMargins");
        try (var read = new XWPFDocument(new ByteArrayInputStream(docx))) {
            var margins = read.getDocument().getBody().getSectPr().getPgMar();
            assertThat(margins.getLeft()).isEqualTo(BigInteger.valueOf(1701));
            assertThat(margins.getRight()).isEqualTo(BigInteger.valueOf(850));
        }
    }

    /** Long annexes are laid out in pieces, which may begin on a back. */
    @Test
    void in_the_pdf_the_wide_margin_lies_left_on_fronts_and_right_on_backs() throws IOException {
        var pdf = Samples.pdf(onBothSides(Samples.foundedUnions(900), Samples.foundedUnions(900)));

        try (var read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isGreaterThan(40);
            mirrored(read, 0.3);
        }
        assertThat(PdfUa.faults(pdf)).isEmpty();
    }

    @Test
    void libre_office_prints_the_docx_so_too() throws IOException, InterruptedException {
        var docx = Samples.docx(onBothSides(Samples.foundedUnions(120)));

        try (var read = Loader.loadPDF(new Office(folder).pdf(docx))) {
            mirrored(read, 0.6);
        }
    }

    private static void mirrored(PDDocument read, double tolerance) throws IOException {
        var printed = Letters.of(read);
        for (var page = 1; page <= read.getNumberOfPages(); page++) {
            var left = page % 2 == 1 ? 30 : 15;
            var letters = printed.on(page);
            assertThat(letters).as("page %d", page).allSatisfy(letter -> {
                assertThat(letter.x()).isGreaterThanOrEqualTo(left - tolerance);
                assertThat(letter.x() + letter.width()).isLessThanOrEqualTo(left + 165 + tolerance);
            });
            assertThat(letters.getLast().x()).as("page %d", page).isGreaterThan(left);
            if (page > 1) {
                var number = letters.stream().filter(letter -> letter.y() < 18).toList();
                var middle = (number.getFirst().x()
                                + number.getLast().x()
                                + number.getLast().width())
                        / 2;
                assertThat(middle).as("page %d", page).isCloseTo(left + 165 / 2.0, within(tolerance + 0.3));
            }
        }
    }

    private static OfficialDocument onBothSides(Annex... annexes) {
        return report(Profiles.PARTY_HD05_2026.onBothSides(), annexes);
    }

    private static OfficialDocument report(Profile profile, Annex... annexes) {
        var sample = Samples.report(profile, Issuers.of(Samples.PARTY_SIDE), Samples.SUBJECT);
        return new OfficialDocument(profile, sample.head(), sample.body(), sample.foot(), List.of(annexes));
    }

    private static String settings(byte[] docx) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().equals("word/settings.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("No settings");
    }
}
