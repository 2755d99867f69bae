package vn.songhanh.review.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.songhanh.Application;
import vn.songhanh.launch.Command;
import vn.songhanh.launch.Launcher;
import vn.songhanh.launch.Refusal;
import vn.songhanh.support.Console;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.ReviewWorld;
import vn.songhanh.support.TwoBodies.Partnership;

/** {@code songhanh report}. */
@DatabaseTest
@Import(ReviewWorld.class)
class ReportCommandTests {

    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    @Autowired
    ReviewWorld world;

    @Autowired
    ReportCommand command;

    @Autowired
    FiguresCommand figures;

    @Autowired
    MovableClock clock;

    @TempDir
    Path folder;

    private Partnership ours;

    @BeforeEach
    void begin() {
        clock.stopOn(ReviewWorld.TODAY);
        ours = world.partnership();
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void it_writes_a_draft_of_a_year_without_a_review() throws IOException {
        var docx = folder.resolve("báo cáo.docx");

        assertThat(run(docx, Map.of())).isEqualTo(Command.DONE);

        assertThat(Files.readAllBytes(docx)).startsWith(ZIP);
        assertThat(output.said.getFirst().vi()).startsWith("Đã ghi dự thảo");
    }

    @Test
    void of_a_signed_review_it_writes_the_very_bytes_that_were_kept() throws IOException {
        var address = world.locked(ours);
        var pdf = folder.resolve("r.PDF");

        run(pdf, Map.of());
        var other = folder.resolve("other.pdf");
        run(other, Map.of("profile", "ADMIN_ND30_2020"));

        var asked = ReviewWorld.file(ours.partyOfficer(), address + "/report.pdf");
        assertThat(Files.readAllBytes(pdf)).startsWith(PDF).isEqualTo(asked);
        assertThat(output.said.getLast().vi()).startsWith("Đã ghi dự thảo");
    }

    @Test
    void the_lead_may_be_chosen_and_a_signed_report_of_another_lead_is_a_draft() throws IOException {
        world.locked(ours);
        var pdf = folder.resolve("cong-doan.pdf");

        run(pdf, Map.of("profile", "ADMIN_ND30_2020", "lead", "UNION"));

        try (var read = org.apache.pdfbox.Loader.loadPDF(pdf.toFile())) {
            assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(read))
                    .contains("/BC-LĐLĐ-ĐUK", "DỰ THẢO", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "TM. BAN THƯỜNG VỤ");
        }
        assertThatThrownBy(() -> run(pdf, Map.of("lead", "YOUTH")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.exitCode()).isEqualTo(Command.WRONG_USAGE));
    }

    @Test
    void a_half_year_and_the_term_are_called_what_they_are() throws IOException {
        var half = folder.resolve("half.pdf");
        var term = folder.resolve("term.pdf");

        run(half, Map.of("kind", "half"));
        run(term, Map.of("kind", "TERM", "year", "2023"));

        assertThat(words(half))
                .contains(
                        "kết quả 6 tháng đầu năm 2022 thực hiện",
                        "nhiệm vụ 6 tháng cuối năm 2022",
                        "THÀNH LẬP MỚI 6 THÁNG ĐẦU NĂM 2022",
                        "Tỷ lệ tính theo Kế hoạch năm 2022: Bản số 1, chưa đủ chữ ký")
                .doesNotContain("năm năm");
        assertThat(words(term)).contains("kết quả giai đoạn 2021–2023 thực hiện", "nhiệm vụ thời gian tới");
        assertThat(refused(term, Map.of("kind", "TERM"))).contains("--year 2023");
        assertThatThrownBy(() -> run(half, Map.of("kind", "MONTH")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.exitCode()).isEqualTo(Command.WRONG_USAGE));
    }

    private static String words(Path pdf) throws IOException {
        try (var read = org.apache.pdfbox.Loader.loadPDF(pdf.toFile())) {
            return new org.apache.pdfbox.text.PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }

    @Test
    void figures_of_a_half_year_and_of_the_term_are_read_against_their_plans() {
        output.json = true;
        var asked = new HashMap<>(Map.of("programme", ours.code(), "year", "2022"));
        figures(asked);
        asked.put("kind", "HALF");
        figures(asked);
        asked.putAll(Map.of("kind", "TERM", "year", "2023"));
        figures(asked);

        assertThat(output.printed)
                .hasSize(3)
                .allSatisfy(lines -> assertThat((List<?>) lines)
                        .anySatisfy(line -> assertThat(line)
                                .isInstanceOfSatisfying(FiguresCommand.Line.class, figure -> {
                                    assertThat(figure.indicator()).isEqualTo("3.06");
                                    assertThat(figure.confirmed()).isEqualByComparingTo("1");
                                    assertThat(figure.plan()).isEqualByComparingTo("10");
                                })));
    }

    @Test
    void a_unit_that_is_not_there_has_no_figures() {
        var asked = Map.of("programme", ours.code(), "year", "2022", "unit", "424242424242");

        assertThatThrownBy(() -> ReviewWorld.<Integer>house(() -> figures.run(new Console.Written(asked), output)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.exitCode()).isEqualTo(Command.WRONG_USAGE);
                    assertThat(refusal.words().vi()).startsWith("Không có đơn vị nào mang số 424242424242.");
                });
    }

    @Test
    void a_unit_that_is_there_has_figures() {
        figures(Map.of(
                "programme",
                ours.code(),
                "year",
                "2022",
                "unit",
                ours.district().toString()));
    }

    private void figures(Map<String, String> asked) {
        assertThat(ReviewWorld.<Integer>house(() -> figures.run(new Console.Written(Map.copyOf(asked)), output)))
                .isEqualTo(Command.DONE);
    }

    @Test
    void to_a_program_it_says_what_it_has_written() {
        world.locked(ours);
        output.json = true;

        run(folder.resolve("r.docx"), Map.of());

        assertThat(output.printed).singleElement().isInstanceOfSatisfying(ReportCommand.Written.class, written -> {
            assertThat(written.number()).isEqualTo("Số 01-BC/ĐUK-LĐLĐ");
            assertThat(written.draft()).isFalse();
            assertThat(written.kind()).isEqualTo("DOCX");
        });
    }

    @Test
    void what_it_does_not_know_is_refused_with_what_there_is() {
        var file = folder.resolve("r.docx");

        assertThat(refused(file, Map.of("programme", "1999"))).contains("1999", ours.code());
        assertThat(refused(file, Map.of("year", "2030"))).contains("2030", "01/01/2021", "31/12/2023");
        assertThat(refused(file, Map.of("profile", "HD36")))
                .contains("HD36", "PARTY_HD36_2018", "PARTY_HD05_2026", "ADMIN_ND30_2020");
        assertThat(file).doesNotExist();
    }

    @Test
    void a_file_that_cannot_be_written_is_refused_in_words() {
        assertThat(refused(folder.resolve("nowhere").resolve("r.docx"), Map.of()))
                .contains("Không ghi được tệp");
    }

    @Test
    void missing_options_and_other_endings_are_wrong_usage() {
        assertThat(Launcher.ofThisProgram().run(Application.class, "report", "--year", "2022"))
                .isEqualTo(Command.WRONG_USAGE);
        assertThatThrownBy(() -> run(folder.resolve("r.odt"), Map.of()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.exitCode()).isEqualTo(Command.WRONG_USAGE));
    }

    private String refused(Path file, Map<String, String> other) {
        try {
            run(file, other);
        } catch (Refusal refusal) {
            assertThat(refusal.exitCode()).isEqualTo(Command.REFUSED);
            return refusal.words().vi();
        }
        throw new AssertionError("not refused");
    }

    private int run(Path file, Map<String, String> other) {
        var options = new HashMap<>(
                Map.of("programme", ours.code(), "year", "2022", "profile", "PARTY_HD36_2018", "out", file.toString()));
        options.putAll(other);
        return ReviewWorld.house(() -> command.run(new Console.Written(options), output));
    }

    private final Console output = new Console();
}
