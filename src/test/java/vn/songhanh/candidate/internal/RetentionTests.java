package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.songhanh.candidate.internal.CandidateWorld.as;
import static vn.songhanh.candidate.internal.CandidateWorld.done;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Candidates;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.desk.Task;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.ledger.Figures;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.time.Period;

/** Data that have outlived their purpose are found, shown as due to both bodies, and erased; no figure changes. */
@DatabaseTest
class RetentionTests {

    private static final LocalDate ENDED = CandidateWorld.MARCH.plusDays(90);

    @Autowired
    Candidates candidates;

    @Autowired
    Retention retention;

    @Autowired
    CandidateTasks tasks;

    @Autowired
    Wishes wishes;

    @Autowired
    RequestTable requests;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Figures figures;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    CandidateWorld world;

    @Autowired
    void aWorld(
            Organisation organisation, Registrations registrations, Enterprises enterprises, Programmes programmes) {
        world = CandidateWorld.of(organisation, registrations, enterprises, programmes);
    }

    /** Those of other tests are out of the way. */
    @BeforeEach
    void nobody_is_due() {
        clock.stopOn(ENDED.plusMonths(12));
        as(world.ofBloc(), () -> retention.erase());
        as(world.ofDistrict(), () -> retention.erase());
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void twelve_months_after_the_end_and_not_a_day_before_both_bodies_are_told_and_no_name_is() {
        var id = ended(StepKind.REJECTION);
        clock.stopOn(ENDED.plusMonths(12).minusDays(1));
        var before = due(world.ofBloc());
        clock.stopOn(ENDED.plusMonths(12));

        assertThat(before).doesNotContain(id);
        assertThat(due(world.ofBloc())).containsExactly(id);
        assertThat(due(world.ofDistrict())).containsExactly(id);
        assertThat(due(world.officer(Side.PARTY, world.otherBloc))).doesNotContain(id);
        assertThat(lines(Side.PARTY)).singleElement().satisfies(task -> {
            assertThat(task.what().vi()).isEqualTo("Xóa dữ liệu của 1 người");
            assertThat(task.detail().vi()).contains("12 tháng");
            assertThat(task.due()).isEqualTo(ENDED.plusMonths(12));
        });
        assertThat(people.officer(Side.PARTY, world.bloc).get("/app/candidates/outlived"))
                .hasStatusOk()
                .bodyText()
                .contains("N-")
                .doesNotContain("Người Thử Số");
    }

    @Test
    void each_page_says_how_many_there_are_in_all_and_a_page_that_is_not_there_is_the_first() {
        var enterprise = world.enterprise();
        as(world.ofDistrict(), () -> {
            for (var number = 0; number <= OutlivedPage.ROWS; number++) {
                var id = done(candidates.enter(CandidateWorld.entry(
                        CandidateWorld.somebody(), enterprise, CandidateWorld.MARCH, Consent.Purpose.REGISTER)));
                done(candidates.take(id, Step.of(StepKind.LEAVING, ENDED, "")));
            }
            return enterprise;
        });
        var officer = people.officer(Side.UNION, world.district);

        assertThat(officer.get("/app/candidates/outlived"))
                .bodyText()
                .contains("1–25</span> trong <span class=\"num\">26<", "?page=2\"", "26 người");
        assertThat(officer.get("/app/candidates/outlived?page=2"))
                .bodyText()
                .contains("26–26</span> trong <span class=\"num\">26<", "href=\"/app/candidates/outlived\"");
        assertThat(officer.get("/app/candidates/outlived?page=99")).bodyText().contains("1–25</span>");
    }

    @Test
    void who_withdrew_consent_is_due_at_once() {
        var id = ended(StepKind.WITHDRAWAL);
        clock.stopOn(ENDED);

        assertThat(due(world.ofBloc())).containsExactly(id);
    }

    @Test
    void who_still_waits_for_their_data_is_not_erased_before_they_have_them() {
        var id = ended(StepKind.REJECTION);
        as(world.ofBloc(), () -> wishes.receive(id, RequestKind.PROVIDE, ENDED.plusMonths(11)));

        assertThat(due(world.ofBloc())).isEmpty();
        assertThat(due(world.ofDistrict()))
                .as("nor by the body they did not ask")
                .isEmpty();
        assertThat(as(world.ofDistrict(), () -> retention.erase())).isZero();
    }

    @Test
    void whose_data_are_restricted_is_not_erased_before_they_ask_it_no_more() {
        var id = ended(StepKind.REJECTION);
        var restriction = as(world.ofDistrict(), () -> {
            wishes.receive(id, RequestKind.RESTRICT, ENDED.plusMonths(1));
            var request = transaction.execute(_ -> requests.of(id).getFirst().id());
            wishes.finish(id, request);
            return request;
        });

        assertThat(due(world.ofDistrict())).as("it is in force, and holds").isEmpty();
        assertThat(as(world.ofBloc(), () -> retention.erase())).isZero();
        as(world.ofDistrict(), () -> {
            wishes.lift(id, restriction);
            return restriction;
        });
        assertThat(due(world.ofDistrict())).containsExactly(id);
    }

    @Test
    void one_click_erases_all_that_are_due_for_both_bodies_and_no_figure_changes() {
        var first = ended(StepKind.REJECTION);
        var second = ended(StepKind.LEAVING);
        var before = values();

        assertThat(people.officer(Side.PARTY, world.bloc).post("/app/candidates/outlived/erasure"))
                .hasStatus(303);

        assertThat(due(world.ofBloc())).isEmpty();
        assertThat(due(world.ofDistrict())).isEmpty();
        assertThat(lines(Side.UNION)).isEmpty();
        assertThat(values()).isEqualTo(before);
        for (var id : List.of(first, second)) {
            assertThat(people.officer(Side.UNION, world.district).get("/app/candidates/" + id))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("Người Thử Số");
        }
    }

    @Test
    void a_name_is_found_with_and_without_diacritics_by_the_unit_that_answers_alone_and_every_look_is_noted() {
        var enterprise = world.enterprise();
        var person = new vn.songhanh.candidate.Person(
                "Đặng Thị Thử Nguyện",
                java.time.YearMonth.of(2001, 4),
                vn.songhanh.candidate.Person.Sex.FEMALE,
                vn.songhanh.candidate.Person.Job.WORKER,
                true);
        var id = as(
                world.ofDistrict(),
                () -> done(candidates.enter(
                        CandidateWorld.entry(person, enterprise, CandidateWorld.MARCH, Consent.Purpose.REGISTER))));
        var officer = people.officer(Side.UNION, world.district);

        for (var typed : List.of("Thử Nguyện", "thu nguyen", "DANG THI THU")) {
            assertThat(officer.get("/app/search?q=" + typed))
                    .as(typed)
                    .hasStatusOk()
                    .bodyText()
                    .contains("Đặng Thị Thử Nguyện", "/app/candidates/" + id);
            assertThat(officer.get("/app/candidates?q=" + typed))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Đặng Thị Thử Nguyện");
            for (var stranger : List.of(
                    people.officer(Side.UNION, world.otherDistrict),
                    people.officer(Side.UNION, world.federation),
                    people.officer(Side.PARTY, world.bloc))) {
                assertThat(stranger.get("/app/search?q=" + typed))
                        .hasStatusOk()
                        .bodyText()
                        .doesNotContain("/app/candidates/" + id);
            }
        }
        assertThat(officer.get("/app/candidates/" + id + "/data.json"))
                .hasStatusOk()
                .bodyText()
                .containsPattern("(?s)(\"purpose\" : \"SEARCH\".*){3}")
                .doesNotContainPattern("(?s)(\"purpose\" : \"SEARCH\".*){4}");
    }

    @Test
    void a_leader_who_cannot_erase_is_not_asked_to() {
        ended(StepKind.REJECTION);

        for (var side : Side.values()) {
            var unit = side == Side.PARTY ? world.bloc : world.district;
            assertThat(people.person(side, unit, Set.of(Role.LEADER)).get("/app"))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("/app/candidates/outlived\"");
            assertThat(people.officer(side, unit).get("/app"))
                    .hasStatusOk()
                    .bodyText()
                    .contains("/app/candidates/outlived\"");
        }
    }

    private CandidateId ended(StepKind how) {
        var id = world.introduced(candidates, world.enterprise(), CandidateWorld.MARCH);
        world.verified(candidates, id, CandidateWorld.MARCH.plusDays(20));
        return as(world.ofBloc(), () -> done(candidates.take(id, Step.of(how, ENDED, ""))));
    }

    private List<CandidateId> due(Acting officer) {
        return as(
                officer,
                () -> retention.page(((Acting.Person) officer).mandate(), 1).lines().stream()
                        .map(Outlived::id)
                        .toList());
    }

    private List<Task> lines(Side side) {
        var officer = side == Side.PARTY ? world.ofBloc() : world.ofDistrict();
        return as(officer, () -> tasks.waitingFor(((Acting.Person) officer).mandate())).stream()
                .filter(task -> task.href().equals("/app/candidates/outlived"))
                .toList();
    }

    private Map<String, BigDecimal> values() {
        return CandidateWorld.values(figures, world.programme, Period.year(2027));
    }
}
