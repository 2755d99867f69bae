package vn.songhanh.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.support.ReviewWorld;
import vn.songhanh.support.TwoBodies.Partnership;

/** One section, written and discussed by both sides. */
@DatabaseTest
@Import(ReviewWorld.class)
class SectionTests {

    @Autowired
    ReviewWorld world;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

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
    void figures_in_a_text_are_the_newest_until_both_have_signed_and_then_stay() throws IOException {
        var address = world.opened(ours);
        write(
                ours.partyOfficer(),
                address + "/texts/III",
                "Thành lập {3.06} CĐCS, đạt {3.06:tỷ lệ}% kế hoạch {3.06:kế hoạch}.",
                0);
        assertThat(ours.unionOfficer().get(address + "/texts/III"))
                .bodyText()
                .contains("href=\"/app/ledger/figures/3.06?", ">10,0</a>% kế hoạch <a");

        world.founded(ours, "30/QĐ-LĐLĐ", LocalDate.of(2022, 11, 5));

        assertThat(pdf(address)).contains("Thành lập 2 CĐCS, đạt 20,0% kế hoạch 10");
        world.confirmAll(ours);
        ReviewWorld.said(ours.partyOfficer().post(address + "/submission"));
        ReviewWorld.said(ours.unionOfficer().post(address + "/submission"));
        ReviewWorld.said(world.preparing(ours.unionOfficer(), address));
        ReviewWorld.said(ours.partyLeader().post(address + "/signature"));
        ReviewWorld.said(ours.unionLeader().post(address + "/signature"));
        world.plan(ours, 77, "Điều chỉnh");

        assertThat(pdf(address)).contains("Thành lập 2 CĐCS, đạt 20,0% kế hoạch 10");
        assertThat(ours.unionOfficer().get(address + "/texts/III"))
                .bodyText()
                .contains(">10</a>")
                .contains("Hai bên thống nhất")
                .doesNotContain(">77<", "Dự thảo");
    }

    @Test
    void a_review_is_found_by_what_the_newest_text_of_a_section_says() {
        var address = world.opened(ours) + "/texts/V";
        write(ours.partyOfficer(), address, "Chỉ tiêu của xưởng Sao Hôm chưa đạt.", 0);
        assertThat(ours.unionOfficer().get("/app/search").param("q", "sao hom"))
                .bodyText()
                .contains("href=\"" + address + "\"", "Báo cáo: V- ");
        write(ours.partyOfficer(), address, "Chỉ tiêu của xưởng Sao Mai chưa đạt.", 1);

        assertThat(ours.unionOfficer().get("/app/search").param("q", "sao hôm xưởng"))
                .bodyText()
                .doesNotContain(address);
        assertThat(ours.unionOfficer().get("/app/search").param("q", "SAO MAI"))
                .bodyText()
                .contains(address);
    }

    @Test
    void a_text_that_asks_for_what_there_is_not_is_refused_and_stays_in_the_form() {
        var address = world.opened(ours) + "/texts/III";

        assertThat(ours.partyOfficer()
                        .post(address)
                        .param("words", "Có {9.99} việc")
                        .param("version", "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Dòng 1: không có số liệu “{9.99}”", "Có {9.99} việc</textarea>");
    }

    @Test
    void a_table_put_into_a_text_stands_there_and_not_once_more_at_the_end() throws IOException {
        var address = world.opened(ours);
        write(ours.partyOfficer(), address + "/texts/III", "Kết quả như sau:\n{bảng 3}\nHết.", 0);

        var text = pdf(address);

        assertThat(text).contains("Thành lập tổ chức đảng, tổ chức công đoàn năm 2022");
        assertThat(text).doesNotContain("Kết quả từng chỉ tiêu, theo số liệu");
    }

    @Test
    void both_sides_comment_answer_and_settle() {
        var address = world.opened(ours) + "/texts/II";
        ReviewWorld.said(
                ours.unionLeader().post(address + "/comments").param("words", "Thiếu số văn bản đã ban hành."));
        var comment = comment(address);
        ReviewWorld.said(ours.partyOfficer()
                .post(address + "/comments")
                .param("words", "Đã bổ sung.")
                .param("answers", comment));
        assertThat(ours.partyOfficer().get(address.replace("/texts/II", "")))
                .bodyText()
                .contains("1 góp ý chưa giải quyết");

        ReviewWorld.said(ours.unionOfficer().post(address + "/comments/" + comment + "/settlement"));

        assertThat(ours.partyOfficer().get(address))
                .bodyText()
                .contains("Thiếu số văn bản đã ban hành.", "Đã bổ sung.", "Đã giải quyết: ");
        assertThat(ours.partyOfficer().get(address.replace("/texts/II", "")))
                .bodyText()
                .doesNotContain("góp ý chưa giải quyết");
    }

    @Test
    void an_empty_comment_or_one_on_another_section_s_matter_is_not_taken() {
        var address = world.opened(ours) + "/texts/II";
        ReviewWorld.said(ours.unionOfficer().post(address + "/comments").param("words", "Một"));

        assertThat(ours.unionOfficer().post(address + "/comments").param("words", "  "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Viết nội dung góp ý");
        assertThat(ours.unionOfficer()
                        .post(address.replace("/II", "/I") + "/comments")
                        .param("words", "Hai")
                        .param("answers", comment(address)))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void each_side_agrees_to_one_version_and_a_new_one_asks_again() {
        var address = world.opened(ours) + "/texts/II";
        write(ours.partyOfficer(), address, "Bản một", 0);
        ReviewWorld.said(ours.partyOfficer().post(address + "/agreement").param("version", "1"));
        assertThat(ours.unionOfficer().get(address)).bodyText().contains("Một bên thống nhất");
        ReviewWorld.said(ours.unionLeader().post(address + "/agreement").param("version", "1"));
        assertThat(ours.unionOfficer().get(address))
                .bodyText()
                .contains("Hai bên thống nhất")
                .doesNotContain("/agreement");

        write(ours.unionOfficer(), address, "Bản hai", 1);

        assertThat(ours.unionOfficer().get(address)).bodyText().contains("Dự thảo", "/agreement");
        assertThat(ours.partyOfficer().post(address + "/agreement").param("version", "1"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Bản hai");
    }

    @Test
    void versions_are_kept_compared_and_brought_back() {
        var address = world.opened(ours) + "/texts/II";
        write(ours.partyOfficer(), address, "Ban hành hai kế hoạch", 0);
        write(ours.unionOfficer(), address, "Ban hành ba kế hoạch", 1);

        assertThat(ours.partyOfficer().get(address + "?from=1&to=2"))
                .bodyText()
                .contains("<del>hai</del>", "<ins>ba</ins>", "Đưa bản 1 trở lại");
        ReviewWorld.said(ours.partyOfficer()
                .post(address + "/restoration")
                .param("number", "1")
                .param("version", "2"));

        assertThat(ours.unionOfficer().get(address)).bodyText().contains("<p>Ban hành hai kế hoạch</p>", "Bản 3");
        assertThat(ours.unionOfficer().get(address + "?from=1&to=9")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void viewers_and_lower_units_read_but_neither_write_nor_comment() {
        var address = world.opened(ours) + "/texts/II";
        var viewer = people.person(Side.UNION, ours.federation(), Set.of(Role.VIEWER));
        var lower = people.officer(Side.UNION, ours.district());

        assertThat(viewer.get(address)).bodyText().doesNotContain("<textarea");
        assertThat(lower.get(address)).bodyText().doesNotContain("<textarea");
        assertThat(viewer.post(address + "/comments").param("words", "x")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(lower.post(address + "/comments").param("words", "x")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String comment(String address) {
        var page = ReviewWorld.text(ours.unionOfficer().get(address).exchange());
        var found = java.util.regex.Pattern.compile("id=\"comment-(\\d+)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static void write(People.Person person, String address, String words, int version) {
        ReviewWorld.said(person.post(address).param("words", words).param("version", Integer.toString(version)));
    }

    private String pdf(String address) throws IOException {
        try (var pdf = Loader.loadPDF(ReviewWorld.file(ours.partyOfficer(), address + "/report.pdf"))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
