package vn.songhanh.programme.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.programme.NewPlan;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;

/** Two units have targets; in the middle of the year one of them goes into the other, or ends. */
@DatabaseTest
class MergedUnitTests {

    static final LocalDate MERGED_ON = LocalDate.of(2042, 7, 1);

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
        var plan = new NewPlan(
                world.programme,
                2042,
                "",
                List.of(target(null, 20), target(world.district, 7), target(world.otherDistrict, 5)));
        officer.as(() -> world.programmes().newPlan(plan));
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void the_target_of_the_unit_that_goes_on_has_both_parts_with_their_origin() {
        merge();

        assertThat(ofUnit(world.district)).isEqualTo("7");
        clock.stopOn(MERGED_ON);

        assertThat(ofUnit(world.district)).isEqualTo("12");
        assertThat(officer.get(path() + "?unit=" + world.district).exchange())
                .bodyText()
                .contains("Công đoàn huyện thử", "cộng 12");
    }

    @Test
    void nothing_is_doubled_or_lost_in_what_is_allotted() {
        assertThat(officer.get(path()).exchange()).bodyText().contains("giao 12", ", còn 8");
        merge();
        clock.stopOn(MERGED_ON);

        assertThat(officer.get(path()).exchange()).bodyText().contains("giao 12", ", còn 8");
        assertThat(officer.get(path() + "/indicators/3.06").exchange())
                .bodyText()
                .contains("đã nhập vào", "target-" + world.otherDistrict, "giao 12");
    }

    @Test
    void saving_the_indicator_keeps_the_part_of_the_unit_that_is_gone() {
        merge();
        clock.stopOn(MERGED_ON);

        var saved = officer.post(path() + "/indicators/3.06")
                .param("seen", "1")
                .param("target-0", "20")
                .param("target-" + world.district, "8")
                .param("target-" + world.otherDistrict, "5")
                .exchange();

        assertThat(saved).hasStatus(303);
        assertThat(ofUnit(world.district)).isEqualTo("13");
    }

    @Test
    void a_unit_that_ended_without_a_successor_keeps_its_target_in_sight() {
        reorganise(new Reorganisation.Dissolve(world.otherDistrict, "hết nhiệm vụ", decision()));
        clock.stopOn(MERGED_ON);

        assertThat(officer.get(path()).exchange()).bodyText().contains("giao 12", ", còn 8");
        assertThat(officer.get(path() + "/indicators/3.06").exchange())
                .bodyText()
                .contains("Công đoàn huyện thử", "đã kết thúc hoạt động");
    }

    @Test
    void before_it_is_recorded_a_merger_says_what_becomes_of_the_targets_of_both() {
        assertThat(preview("MERGE", world.otherDistrict, "into", world.district))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Plan of 2042 (Version 1, not signed by both): 1 target of ",
                        "become a part of those of ",
                        "1 target that both have add up.")
                .doesNotContain("Plan of 2043");
    }

    @Test
    void before_it_is_recorded_an_end_says_that_targets_stay_in_a_row_of_their_own() {
        assertThat(preview("DISSOLVE", world.otherDistrict, "code", ""))
                .hasStatusOk()
                .bodyText()
                .contains("1 target of ", "stay in a row of their own, since no unit goes on from it as a whole");
    }

    @Test
    void before_it_is_recorded_a_transfer_says_of_whose_targets_they_become_a_part() {
        assertThat(preview("TRANSFER", world.otherDistrict, "parent", world.district))
                .hasStatusOk()
                .bodyText()
                .contains("and what lies below it are a part of those of ", "do not change by themselves.");
        var without = preview("RENAME", world.otherDistrict, "name", "Công đoàn huyện đổi tên");
        assertThat(without).hasStatusOk().bodyText().doesNotContain("Plan of 2042");
    }

    private MvcTestResult preview(String kind, UnitId unit, String field, Object value) {
        return officer.post("/app/organisation/changes")
                .cookie(new Cookie("lang", "en"))
                .param("kind", kind)
                .param("line", "UNION")
                .param("unit", unit.toString())
                .param("reason", "hết nhiệm vụ")
                .param(field, value.toString())
                .param("number", "12/QĐ")
                .param("decidedOn", MERGED_ON.minusDays(10).toString())
                .param("effectiveOn", MERGED_ON.toString())
                .param("step", "preview")
                .exchange();
    }

    private void merge() {
        reorganise(new Reorganisation.Merge(
                List.of(world.otherDistrict), new Reorganisation.Target.Existing(world.district), decision()));
    }

    private void reorganise(Reorganisation change) {
        var outcome =
                Voice.house("test", () -> context.getBean(Organisation.class).reorganise(change));
        assertThat(outcome).isInstanceOf(Reorganisation.Outcome.Agreed.class);
    }

    private static Decision decision() {
        return new Decision("12/QĐ", MERGED_ON.minusDays(10), MERGED_ON);
    }

    private static NewPlan.Target target(@org.jspecify.annotations.Nullable UnitId unit, int quantity) {
        return new NewPlan.Target("3.06", unit, BigDecimal.valueOf(quantity));
    }

    private String ofUnit(UnitId unit) {
        return officer.as(() -> world.programmes().plan(world.programme, 2042, Optional.of(unit)))
                .flatMap(plan -> plan.target("3.06"))
                .map(quantity -> quantity.stripTrailingZeros().toPlainString())
                .orElse("");
    }

    private String path() {
        return "/app/programme/%s/plans/2042".formatted(world.code);
    }
}
