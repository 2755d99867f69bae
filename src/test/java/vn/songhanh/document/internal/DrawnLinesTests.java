package vn.songhanh.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.songhanh.document.OfficialDocument.Issuers;
import vn.songhanh.document.Profile;
import vn.songhanh.document.Profiles;

/** The lines at the head of a PDF, measured: drawn, as long as the rule says, just below what they underline. */
class DrawnLinesTests {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    /** Where words stand, in millimetres; y is their base line from the top. */
    private record Words(double x, double y, double length) {
        double centre() {
            return x + length / 2;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PARTY_HD36_2018", "PARTY_HD05_2026"})
    void the_partys_title_has_a_full_line_of_its_own_length_below(String profile) throws IOException {
        try (var read = written(Profiles.named(profile).orElseThrow())) {
            underlined(read, "ĐẢNG CỘNG SẢN VIỆT NAM", 1, 1);
        }
    }

    @Test
    void decree_30_draws_one_below_the_motto_and_shorter_ones_below_body_and_subject() throws IOException {
        try (var read = written(Profiles.ADMIN_ND30_2020)) {
            underlined(read, "Độc lập - Tự do - Hạnh phúc", 1, 1);
            // The last line of the body's name.
            underlined(read, "THÀNH PHỐ", 1 / 3.0, 1 / 2.0);
            underlined(read, "kết quả năm 2021 thử nghiệm", 1 / 3.0, 1 / 2.0);
        }
    }

    private static PDDocument written(Profile profile) throws IOException {
        return Loader.loadPDF(
                Samples.pdf(Samples.report(profile, Issuers.of(Samples.PARTY_SIDE), "kết quả năm 2021 thử nghiệm")));
    }

    /** A line between the least and the most share of the words' length, in their middle, within 3 mm below them. */
    private static void underlined(PDDocument read, String title, double least, double most) throws IOException {
        var words = words(read, title);
        var lines = DrawnLines.of(read.getPage(0));

        assertThat(lines).describedAs("%s at %s", title, words).anySatisfy(line -> {
            assertThat(line.y()).isBetween(words.y(), words.y() + 12.0);
            assertThat(line.x() + line.length() / 2).isCloseTo(words.centre(), within(1.0));
            assertThat(line.length() / words.length()).isBetween(least - 0.03, most + 0.03);
        });
    }

    private static Words words(PDDocument read, String title) throws IOException {
        var found = new ArrayList<Words>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                if (text.strip().equals(title)) {
                    var first = letters.getFirst();
                    var last = letters.get(title.length() - 1);
                    found.add(new Words(
                            first.getXDirAdj() / POINTS_PER_MILLIMETRE,
                            first.getYDirAdj() / POINTS_PER_MILLIMETRE,
                            (last.getXDirAdj() + last.getWidthDirAdj() - first.getXDirAdj()) / POINTS_PER_MILLIMETRE));
                }
            }
        };
        stripper.setEndPage(1);
        stripper.getText(read);
        return found.getFirst();
    }
}
