package vn.songhanh.programme.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;

/** A year's plan is begun with the results of the year before, or with the plan that a unit had then. */
@DatabaseTest
class PlanCopyTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    private ProgrammeWorld world;
    private Person officer;

    @BeforeEach
    void plan_of_the_year_before() {
        clock.stopOn(ProgrammeWorld.TODAY);
        world = new ProgrammeWorld(context);
        officer = people.officer(Side.UNION, world.federation);
        said(save(0, "20", "").param("target-3.06-q1", "5"));
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void last_years_results_are_copied_for_the_year_and_leave_its_quarters_empty() {
        world.unionFounded("3", LocalDate.of(2041, 5, 5));
        world.unionFounded("4", LocalDate.of(2041, 6, 5));

        assertThat(officer.get(path(2042) + "?unit=0&copy=results"))
                .bodyText()
                .containsPattern(typed("target-3.06", "2"))
                .containsPattern(typed("target-3.06-q1", ""));
        assertThat(keptOf2042(Optional.empty())).isFalse();
    }

    @Test
    void the_plan_that_is_copied_is_that_of_the_unit_with_its_quarters() {
        said(save(1, "12", "Giao").param("target-3.06-q2", "7").param("unit", world.district.toString()));

        assertThat(officer.get(path(2042) + "?copy=plan&unit=" + world.district))
                .bodyText()
                .containsPattern(typed("target-3.06", "12"))
                .containsPattern(typed("target-3.06-q1", ""))
                .containsPattern(typed("target-3.06-q2", "7"));
        assertThat(keptOf2042(Optional.of(world.district))).isFalse();
    }

    private static String typed(String field, String value) {
        return "id=\"" + field + "\"[^>]* value=\"" + value + "\"";
    }

    private String path(int year) {
        return "/app/programme/%s/plans/%d".formatted(world.code, year);
    }

    private MockMvcRequestBuilder save(int seen, String quantity, String reason) {
        return officer.post(path(2041))
                .param("seen", Integer.toString(seen))
                .param("target-3.06", quantity)
                .param("reason", reason);
    }

    private static void said(MockMvcRequestBuilder request) {
        assertThat(request.exchange()).hasStatus(HttpStatus.SEE_OTHER);
    }

    private boolean keptOf2042(Optional<UnitId> unit) {
        return officer.as(() -> world.programmes().plan(world.programme, 2042, unit))
                .flatMap(plan -> plan.target("3.06"))
                .isPresent();
    }
}
