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

/** What units submit for a review, late or not, given back and corrected: through the pages they use. */
@DatabaseTest
@Import(ReviewWorld.class)
class SubmissionTests {

    @Autowired
    ReviewWorld world;

    @Autowired
    People people;

    @Autowired
    SubmissionOwing owing;

    @Autowired
    MovableClock clock;

    private Partnership ours;
    private People.Person district;

    @BeforeEach
    void begin() {
        clock.stopOn(ReviewWorld.TODAY);
        ours = world.partnership();
        district = people.officer(Side.UNION, ours.district());
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void the_unit_that_looks_after_an_enterprise_is_asked_and_finds_it_on_its_desk_with_the_day() {
        var address = world.opened(ours);

        // ten working days after 20/1/2023, over the Tết of that year
        assertThat(district.get("/app")).bodyText().contains("Nộp số liệu: Sơ kết năm 2022", "Hạn 09/02/2023");
        assertThat(district.get(address)).bodyText().contains("Số liệu của đơn vị", "Chưa nộp");
        assertThat(ours.unionOfficer().get(address + "/submissions"))
                .bodyText()
                .contains("Liên đoàn Lao động quận Thử", "Chưa nộp");
    }

    @Test
    void it_submits_what_the_ledger_shows_is_given_back_corrects_and_all_versions_stay() {
        var address = world.opened(ours);
        var unit = address + "/submissions/" + ours.district();
        ReviewWorld.said(district.post(address + "/submissions").param("remark", "Còn một CĐCS chưa nhập"));
        assertThat(ours.unionOfficer().get("/app")).bodyText().contains("Xem số liệu 1 đơn vị nộp");

        assertThat(ours.unionOfficer().post(unit + "/return"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Ghi ý kiến");
        ReviewWorld.said(ours.unionOfficer().post(unit + "/return").param("remark", "Thiếu CĐCS tháng 8"));
        assertThat(district.get("/app")).bodyText().contains("Bị trả lại: Thiếu CĐCS tháng 8");
        world.founded(ours, "18/QĐ-LĐLĐ", LocalDate.of(2022, 8, 1));
        ReviewWorld.said(district.post(address + "/submissions"));
        ReviewWorld.said(ours.unionOfficer().post(unit + "/acceptance"));

        assertThat(ours.partyOfficer().get(unit))
                .bodyText()
                .contains("Nộp bản 1", "Còn một CĐCS chưa nhập", "Trả lại bản 1", "Nộp bản 2", "Nhận bản 2")
                .contains("3.06 đã xác nhận: <span class=\"num\">1 → 2</span>");
        assertThat(district.get(address)).bodyText().doesNotContain("Xem và nộp");
    }

    @Test
    void what_comes_after_the_day_is_late_and_stays_so() {
        var address = world.opened(ours);
        clock.stopOn(LocalDate.of(2023, 2, 10));
        assertThat(district.get("/app")).bodyText().contains("Quá hạn 09/02/2023");

        ReviewWorld.said(district.post(address + "/submissions"));

        assertThat(ours.unionOfficer().get(address + "/submissions")).bodyText().contains("nộp muộn");
    }

    @Test
    void an_accepted_unit_a_foreign_one_and_the_other_side_are_refused_with_the_reason() {
        var address = world.opened(ours);
        var unit = address + "/submissions/" + ours.district();
        ReviewWorld.said(district.post(address + "/submissions"));

        assertThat(ours.partyOfficer().post(unit + "/acceptance"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("vai Bên Công đoàn");
        ReviewWorld.said(ours.unionOfficer().post(unit + "/acceptance"));
        assertThat(ours.unionOfficer().post(unit + "/acceptance")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(district.post(address + "/submissions"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("đã được nhận");
        var viewer = people.person(Side.UNION, ours.district(), Set.of(Role.VIEWER));
        assertThat(viewer.post(address + "/submissions")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void figures_are_pinned_without_a_unit_only_with_a_remark_that_stays() {
        var address = world.submitted(ours);

        assertThat(ours.unionOfficer().post(address + "/preparation"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .containsPattern("Còn \\d+ đơn vị chưa được nhận số liệu\\. Ghi lý do");
        ReviewWorld.said(world.preparing(ours.unionOfficer(), address));

        assertThat(ours.unionOfficer().get(address)).bodyText().contains(ReviewWorld.MISSING);
        assertThat(district.post(address + "/submissions"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("“Chờ ký”");
    }

    @Test
    void a_reminder_letter_lists_the_units_that_have_not_submitted() {
        var address = world.opened(ours);

        var owed = ours.partyOfficer().as(() -> owing.owed(ours.programme(), 2022, ReviewWorld.TODAY));

        assertThat(owed).anySatisfy(one -> {
            assertThat(one.unit()).startsWith("Liên đoàn Lao động quận Thử");
            assertThat(one.what()).isEqualTo("Nộp số liệu năm 2022");
            assertThat(one.side()).isEqualTo(Side.UNION);
        });
        assertThat(ours.partyOfficer().as(() -> owing.owed(ours.programme(), 2021, ReviewWorld.TODAY)))
                .isEmpty();
        assertThat(address).isNotBlank();
    }
}
