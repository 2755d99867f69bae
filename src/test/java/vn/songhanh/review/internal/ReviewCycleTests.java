package vn.songhanh.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
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

/** A review as two officers and two leaders do it, through the pages they use. */
@DatabaseTest
@Import(ReviewWorld.class)
class ReviewCycleTests {

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
    void a_review_goes_from_its_opening_to_the_lock_and_says_so_at_each_step() {
        var address = world.opened(ours);
        assertThat(ours.unionOfficer().get(address))
                .bodyText()
                .contains("Đang lập", "1 bút toán chờ bên mình xác nhận");
        world.confirmAll(ours);
        ReviewWorld.said(ours.unionOfficer().post(address + "/texts/IV").param("words", "1. Ưu điểm\nPhối hợp tốt."));
        ReviewWorld.said(ours.partyOfficer().post(address + "/submission"));
        ReviewWorld.said(ours.unionOfficer().post(address + "/submission"));
        assertThat(ours.partyOfficer().get(address)).bodyText().contains("Hai bên đã nộp", "Chốt số liệu để ký");
        ReviewWorld.said(world.preparing(ours.partyOfficer(), address));
        assertThat(ours.partyLeader().get(address)).bodyText().contains("Ký sơ kết", "SHA-256");
        ReviewWorld.said(ours.partyLeader().post(address + "/signature"));
        ReviewWorld.said(ours.unionLeader().post(address + "/signature"));

        assertThat(ours.unionOfficer().get(address))
                .bodyText()
                .contains("Đã ký, đã khóa", "<h3>Ưu điểm</h3>", "-BC/ĐUK-LĐLĐ", "Khớp")
                .doesNotContain("/signature\"", "name=\"words\"");
    }

    @Test
    void the_second_of_two_writers_is_told_what_changed_and_keeps_what_was_typed() {
        var address = world.opened(ours);
        ReviewWorld.said(ours.partyOfficer()
                .post(address + "/texts/II")
                .param("words", "Của bên Đảng")
                .param("version", "0"));

        var late = ours.unionOfficer()
                .post(address + "/texts/II")
                .param("words", "Của bên Công đoàn")
                .param("version", "0")
                .exchange();

        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(late)
                .bodyText()
                .contains("Của bên Công đoàn</textarea>", "<dd>Của bên Đảng</dd>", "name=\"version\" value=\"1\"");
        ReviewWorld.said(ours.unionOfficer()
                .post(address + "/texts/II")
                .param("words", "Của cả hai bên")
                .param("version", "1"));
        assertThat(ours.partyOfficer().get(address)).bodyText().contains("<p>Của cả hai bên</p>");
    }

    @Test
    void a_review_is_given_back_with_a_remark_and_both_submit_again() {
        var address = world.submitted(ours);

        assertThat(ours.unionLeader().post(address + "/return"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Ghi ý kiến");
        ReviewWorld.said(ours.unionLeader().post(address + "/return").param("remark", "Mục IV còn thiếu hạn chế."));

        assertThat(ours.partyOfficer().get(address)).bodyText().contains("Đang lập", "Mục IV còn thiếu hạn chế.");
        assertThat(ours.partyLeader().post(address + "/signature")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        ReviewWorld.said(ours.partyOfficer().post(address + "/submission"));
        ReviewWorld.said(ours.unionOfficer().post(address + "/submission"));
        ReviewWorld.said(world.preparing(ours.unionOfficer(), address));
    }

    @Test
    void a_side_submits_once_and_its_texts_rest_after_the_first_signature() {
        var address = world.prepared(ours);

        assertThat(ours.partyOfficer().post(address + "/submission"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("“Chờ ký”");
        ReviewWorld.said(ours.partyLeader().post(address + "/signature"));
        assertThat(ours.partyOfficer()
                        .post(address + "/texts/I")
                        .param("words", "Sửa lén")
                        .param("version", "1"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("“Một bên đã ký”");
    }

    @Test
    void officers_of_lower_units_viewers_and_strangers_to_the_programme_change_nothing() {
        var address = world.submitted(ours);
        var lower = people.officer(Side.UNION, ours.district());
        var viewer = people.person(Side.UNION, ours.federation(), Set.of(Role.VIEWER));

        assertThat(lower.post(address + "/preparation"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("tổ chức đang giữ vai Bên Công đoàn");
        assertThat(viewer.post(address + "/preparation")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(viewer.post(address + "/return").param("remark", "Không")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(lower.get(address)).hasStatusOk().bodyText().doesNotContain(address + "/preparation\"");
    }

    @Test
    void a_year_is_opened_once_within_the_term_by_a_holder() {
        world.opened(ours);

        assertThat(open(ours.unionOfficer(), "2022"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("đã được mở");
        assertThat(open(ours.unionOfficer(), "2024"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("nằm ngoài thời hạn");
        assertThat(open(people.officer(Side.UNION, ours.district()), "2021"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("tổ chức đang giữ vai");
        assertThat(open(ours.unionOfficer(), "2021")).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void a_review_may_be_opened_before_its_year_is_over_and_counts_the_register_of_that_day() {
        clock.stopOn(LocalDate.of(2022, 11, 30));

        var address = world.opened(ours);

        assertThat(ours.unionOfficer().get(address)).bodyText().contains("1 bút toán chờ bên mình xác nhận");
        assertThat(open(ours.unionOfficer(), "2023"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Năm 2023 chưa đến");
    }

    private org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder open(
            People.Person person, String year) {
        return person.post("/app/reviews").param("programme", ours.code()).param("year", year);
    }

    @Test
    void what_the_bodies_do_not_count_the_same_is_counted_with_the_way_there() {
        var address = world.opened(ours);
        world.waiting(ours, "18/QĐ-LĐLĐ", LocalDate.of(2022, 8, 1));

        assertThat(ours.partyOfficer().get(address))
                .bodyText()
                .contains("1 bút toán chờ bên mình xác nhận", "1 bút toán chờ bên kia", "queue=mine", "queue=theirs");
    }
}
