package vn.songhanh.programme.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;

@DatabaseTest
class PlanPagesTests {

    @Autowired
    Aims aims;

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    ProgrammeWorld world;
    Person officer;

    @BeforeEach
    void open() {
        clock.stopOn(ProgrammeWorld.TODAY);
        world = new ProgrammeWorld(context);
        officer = people.officer(Side.UNION, world.federation);
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void last_years_plan_and_result_stand_beside_the_cell() {
        said(save(officer, 2041, 0, "3.06", "20", ""));
        world.unionFounded("1", LocalDate.of(2041, 5, 5));
        world.unionFounded("2", LocalDate.of(2041, 6, 5));

        var page = officer.get(path(2042)).exchange();

        assertThat(page).hasStatusOk().bodyText().contains("Kế hoạch 2041", "Kết quả 2041", "aria-label=\"2 / 20\"");
    }

    @Test
    void last_years_plan_is_copied_into_the_form_and_kept_only_when_saved() {
        said(save(officer, 2041, 0, "3.06", "1.200", ""));

        var copied = officer.get(path(2042) + "?unit=0&copy=plan").exchange();

        assertThat(copied).hasStatusOk().bodyText().contains("id=\"target-3.06\"", "value=\"1.200\"");
        assertThat(target(2042, Optional.empty())).isEmpty();
    }

    @Test
    void t1_t2_what_is_aimed_at_by_all_stands_beside_the_cells_and_is_filled_in_where_that_is_asked_for() {
        var page = officer.get(path(2042)).exchange();
        assertThat(page)
                .bodyText()
                .contains("Mục tiêu chung: 99,5% (", "Mục tiêu chung: một năm ít nhất 3% tổng số đảng viên (");
        assertThat(officer.get(path(2042) + "?unit=" + world.district).exchange())
                .bodyText()
                .doesNotContain("Mục tiêu chung:");

        assertThat(officer.get(path(2042) + "?unit=0&copy=aims").exchange())
                .bodyText()
                .containsPattern("id=\"target-3\\.13\"[^>]*value=\"99,5\"");
        assertThat(target(2042, Optional.empty())).isEmpty();
    }

    @Test
    void t2_the_share_of_admissions_is_of_the_members_of_the_year_before_in_whole_persons() {
        assertThat(admissions("1000")).isEqualByComparingTo("30");
        assertThat(admissions("1001")).isEqualByComparingTo("31");
        assertThat(admissions("0")).as("not known").isNull();
    }

    private @Nullable BigDecimal admissions(String members) {
        var before = new PlanRows.Before(Map.of(), Map.of("2.15", new BigDecimal(members)), PlanSheet.WHOLE_PROGRAMME);
        return Voice.house("plan", () -> aims.of(2042, before))
                .get(Aims.ADMITTED)
                .target();
    }

    @Test
    void a_unit_has_targets_of_its_own_and_the_whole_programme_shows_their_sum() {
        said(save(officer, 2042, 0, "3.06", "30", ""));
        said(save(officer, 2042, 1, "3.06", "12", "Giao cho quận").param("unit", world.district.toString()));
        said(save(officer, 2042, 2, "3.06", "9", "Giao cho huyện").param("unit", world.otherDistrict.toString()));

        assertThat(target(2042, Optional.empty())).contains("30");
        assertThat(target(2042, Optional.of(world.district))).contains("12");
        assertThat(officer.get(path(2042)).exchange()).bodyText().contains("giao 21", ", còn 9", "21 / 30");
    }

    @Test
    void a_change_is_a_new_version_with_a_reason_and_its_differences_are_shown() {
        said(save(officer, 2042, 0, "3.06", "30", ""));

        signed(2042, 1);

        var without = save(officer, 2042, 1, "3.06", "36", "").exchange();
        said(save(officer, 2042, 1, "3.06", "36", "Nghị quyết 05-NQ/TU"));

        assertThat(without)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("ghi lý do", "value=\"36\"");
        assertThat(officer.get(path(2042)).exchange())
                .bodyText()
                .contains("Bản số 2", "Nghị quyết 05-NQ/TU", "Người Thử");
        assertThat(officer.get(path(2042) + "/versions/2").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("CĐCS thành lập mới", ">30<", ">36<", "+6");
    }

    @Test
    void text_in_a_number_cell_is_told_and_nothing_typed_is_lost() {
        var answer = save(officer, 2042, 0, "3.06", "hai mươi", "")
                .param("target-2.18", "1.500")
                .param("target-1.03", "-4")
                .param("target-3.01", "40 DN")
                .exchange();

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer)
                .bodyText()
                .contains(
                        "“hai mươi”: Không phải là số",
                        "“-4”: chỉ tiêu từ 0",
                        "Nếu là 40 thì gõ lại",
                        "value=\"hai mươi\"",
                        "value=\"1.500\"",
                        "href=\"#target-3.06\"");
        assertThat(target(2042, Optional.empty())).isEmpty();
    }

    @Test
    void the_second_of_two_is_told_what_changed_and_keeps_what_they_typed() {
        var second = people.person(Side.PARTY, world.bloc, Set.of(Role.LEADER));
        said(save(officer, 2042, 0, "3.06", "30", ""));

        var late = save(second, 2042, 0, "3.06", "45", "").exchange();

        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(late)
                .bodyText()
                .contains("Người khác vừa lưu trước", "không có → 30", "value=\"45\"", "name=\"seen\" value=\"1\"");
        said(save(second, 2042, 1, "3.06", "45", "Thống nhất lại"));
        assertThat(target(2042, Optional.empty())).contains("45");
    }

    @Test
    void two_people_who_plan_for_different_units_do_not_disturb_each_other() {
        said(save(officer, 2042, 0, "3.06", "30", ""));
        said(save(officer, 2042, 1, "3.06", "12", "Giao").param("unit", world.district.toString()));

        said(save(officer, 2042, 1, "3.06", "9", "Giao").param("unit", world.otherDistrict.toString()));

        assertThat(target(2042, Optional.of(world.district))).contains("12");
        assertThat(target(2042, Optional.of(world.otherDistrict))).contains("9");
    }

    @Test
    void those_who_do_not_hold_a_side_read_and_are_refused() {
        var viewer = people.person(Side.UNION, world.federation, Set.of(Role.VIEWER));
        var below = people.officer(Side.UNION, world.district);

        assertThat(viewer.get(path(2042)).exchange()).hasStatusOk().bodyText().doesNotContain("id=\"target-3.06\"");
        assertThat(save(viewer, 2042, 0, "3.06", "1", "").exchange()).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(save(below, 2042, 0, "3.06", "1", "").exchange()).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void a_year_outside_of_the_term_and_a_unit_of_nobody_are_not_found() {
        assertThat(officer.get(path(2050)).exchange()).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(officer.get(path(2042) + "?unit=999999").exchange()).hasStatus(HttpStatus.NOT_FOUND);
    }

    /** Both leaders, the Party side first. */
    private void signed(int year, int number) {
        leader(Side.PARTY, world.bloc).as(() -> sign(year, number));
        leader(Side.UNION, world.federation).as(() -> sign(year, number));
    }

    private Person leader(Side side, UnitId unit) {
        return people.person(side, unit, Set.of(Role.LEADER));
    }

    private boolean sign(int year, int number) {
        world.programmes().signPlan(world.programme, year, number);
        return true;
    }

    private String path(int year) {
        return "/app/programme/%s/plans/%d".formatted(world.code, year);
    }

    private MockMvcRequestBuilder save(
            Person person, int year, int seen, String indicator, String quantity, String reason) {
        return person.post(path(year))
                .param("seen", Integer.toString(seen))
                .param("target-" + indicator, quantity)
                .param("reason", reason);
    }

    private static void said(MockMvcRequestBuilder request) {
        assertThat(request.exchange()).hasStatus(HttpStatus.SEE_OTHER);
    }

    private Optional<String> target(int year, Optional<UnitId> unit) {
        return officer.as(() -> world.programmes().plan(world.programme, year, unit))
                .flatMap(plan -> plan.target("3.06"))
                .map(quantity -> quantity.stripTrailingZeros().toPlainString());
    }
}
