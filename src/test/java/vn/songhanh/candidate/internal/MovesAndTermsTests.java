package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.songhanh.candidate.internal.CandidateWorld.as;
import static vn.songhanh.candidate.internal.CandidateWorld.done;

import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Side;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Candidates;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Introducers;
import vn.songhanh.candidate.Objection;
import vn.songhanh.candidate.Outcome;
import vn.songhanh.candidate.Schooling;
import vn.songhanh.candidate.Stage;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.ledger.Figures;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;

/** Persons who go from enterprise to enterprise and from one programme into the next are counted once, where and when they are. */
@DatabaseTest
class MovesAndTermsTests {

    private static final LocalDate MARCH = CandidateWorld.MARCH;
    private static final LocalDate SPRING = LocalDate.of(2035, 3, 1);

    @Autowired
    Candidates candidates;

    @Autowired
    CandidateTable table;

    @Autowired
    CandidateTaskTable desk;

    @Autowired
    Wishes wishes;

    @Autowired
    Figures figures;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    CandidateWorld world;

    @Autowired
    void aWorld(
            Organisation organisation, Registrations registrations, Enterprises enterprises, Programmes programmes) {
        world = CandidateWorld.of(organisation, registrations, enterprises, programmes);
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void who_moves_on_at_once_leaves_the_second_enterprise_too() {
        clock.stopOn(LocalDate.of(2028, 12, 4));
        var before = count(world.programme, "2.02", 2027);
        var id = certified(world.enterprise(), MARCH);
        var there =
                moved(id, world.ofBloc(), world.enterprise(world.otherDistrict, world.otherBloc), MARCH.plusDays(81));
        moved(there, otherBloc(), world.enterprise(), MARCH.plusDays(90));

        assertThat(count(world.programme, "2.02", 2027)).isEqualTo(before + 1);
    }

    @Test
    void an_introduction_that_counted_elsewhere_is_no_success_of_the_new_enterprise() {
        clock.stopOn(LocalDate.of(2028, 12, 4));
        var id = certified(world.enterprise(), MARCH);
        var before = count(world.programme, "2.12a", 2027);
        var there =
                moved(id, world.ofBloc(), world.enterprise(world.otherDistrict, world.otherBloc), MARCH.plusDays(81));
        admitted(there, otherBloc(), MARCH.plusDays(100));

        assertThat(count(world.programme, "2.12a", 2027)).isEqualTo(before);
    }

    @Test
    void a_member_on_probation_who_leaves_the_register_is_counted_as_moved_out_and_somebody_in_the_pool_is_not() {
        clock.stopOn(LocalDate.of(2028, 12, 4));
        var member = certified(world.enterprise(), MARCH);
        admitted(member, world.ofBloc(), MARCH.plusDays(100));
        var other = certified(world.enterprise(), MARCH);
        var before = count(world.programme, "2.16b", 2027);

        as(world.ofBloc(), () -> done(candidates.take(other, Step.of(StepKind.LEAVING, MARCH.plusDays(170), ""))));
        assertThat(count(world.programme, "2.16b", 2027)).isEqualTo(before);
        as(world.ofBloc(), () -> done(candidates.take(member, Step.of(StepKind.LEAVING, MARCH.plusDays(170), ""))));
        assertThat(count(world.programme, "2.16b", 2027)).isEqualTo(before + 1);
    }

    @Test
    void who_moved_before_the_admission_brings_no_party_activity_along_that_is_to_be_transferred() {
        clock.stopOn(LocalDate.of(2028, 12, 4));
        var id = certified(world.enterprise(), MARCH);
        var there =
                moved(id, world.ofBloc(), world.enterprise(world.otherDistrict, world.otherBloc), MARCH.plusDays(81));
        admitted(there, otherBloc(), MARCH.plusDays(100));

        as(
                otherBloc(),
                () -> transaction.execute(_ -> {
                    assertThat(table.find(there).orElseThrow().cameAsMemberOn()).isEmpty();
                    assertThat(desk.going())
                            .filteredOn(line -> line.standing().id().equals(there))
                            .singleElement()
                            .satisfies(line -> assertThat(line.days().cameOn()).isNull());
                    return there;
                }));
    }

    @Test
    void the_union_of_the_new_enterprise_introduces_anew_whom_a_union_introduced_before() {
        clock.stopOn(LocalDate.of(2028, 12, 4));
        var id = certified(world.enterprise(), MARCH);
        var introduced = count(world.programme, "2.01", 2027);
        var followed = count(world.programme, "2.12a", 2027);
        var there =
                moved(id, world.ofBloc(), world.enterprise(world.otherDistrict, world.otherBloc), MARCH.plusDays(81));
        verified(there, otherBloc(), MARCH.plusDays(90));
        var byTheUnion = resolution(Introducers.TRADE_UNION, MARCH.plusDays(130));

        assertThat(as(otherBloc(), () -> candidates.take(there, byTheUnion)))
                .as("the old introduction does not count here")
                .isInstanceOfSatisfying(
                        Outcome.Declined.class,
                        declined -> assertThat(declined.objections())
                                .hasOnlyElementsOfType(Objection.NotIntroducedByUnion.class));
        assertThat(seen(there, world.ofDistrict()))
                .as("the union that introduced before does not follow the person")
                .isEmpty();
        assertThat(people.officer(Side.UNION, world.otherDistrict).get("/app/candidates/" + there))
                .bodyText()
                .contains("/app/candidates/" + there + "/introduction")
                .doesNotContain("GCN 12", "/app/candidates/" + id);

        as(world.officer(Side.UNION, world.otherDistrict), () -> {
            wishes.agree(there, new Consent(Consent.Purpose.SHARE, Consent.Form.REQUEST, MARCH, "tủ 1", null));
            return done(candidates.take(there, Step.of(StepKind.INTRODUCTION, MARCH.plusDays(125), "08-NQ/CĐCS")));
        });
        assertThat(seen(there, otherBloc()))
                .hasValueSatisfying(path -> assertThat(path.stage()).isEqualTo(Stage.VERIFIED));
        decided(there, otherBloc(), byTheUnion);

        assertThat(count(world.programme, "2.01", 2027)).isEqualTo(introduced + 1);
        assertThat(count(world.programme, "2.12a", 2027)).isEqualTo(followed + 1);
    }

    @Test
    void the_union_of_the_new_enterprise_learns_of_nobody_whom_no_union_introduced_nor_of_a_member() {
        clock.stopOn(LocalDate.of(2028, 12, 4));
        var there = world.enterprise(world.otherDistrict, world.otherBloc);
        var unknown = as(world.ofBloc(), () -> {
            var id = done(candidates.enter(CandidateWorld.entry(
                    CandidateWorld.somebody(), world.enterprise(), MARCH, Consent.Purpose.REGISTER)));
            return done(candidates.take(id, Step.of(StepKind.POOL, MARCH.plusDays(20), "")));
        });
        var member = certified(world.enterprise(), MARCH);
        admitted(member, world.ofBloc(), MARCH.plusDays(60));
        var union = world.officer(Side.UNION, world.otherDistrict);

        assertThat(seen(moved(unknown, world.ofBloc(), there, MARCH.plusDays(81)), union))
                .isEmpty();
        assertThat(seen(moved(member, world.ofBloc(), there, MARCH.plusDays(150)), union))
                .isEmpty();
    }

    @Test
    void a_person_follows_the_management_of_one_line_where_nobody_manages_the_other() {
        clock.stopOn(LocalDate.of(2028, 12, 4));
        var enterprise = world.enterprise(null, world.bloc);
        var id = as(
                world.ofBloc(),
                () -> done(candidates.enter(
                        CandidateWorld.entry(CandidateWorld.somebody(), enterprise, MARCH, Consent.Purpose.REGISTER))));
        world.managed(enterprise, Line.PARTY, world.otherBloc, MARCH.plusDays(40));
        CandidateWorld.timePasses(candidates);

        assertThat(seen(id, otherBloc())).isPresent();
    }

    @Test
    void who_stands_in_the_pool_is_carried_into_the_next_programme_by_time_alone() {
        clock.stopOn(LocalDate.of(2035, 12, 3));
        var enterprise = world.enterprise();
        certified(enterprise, SPRING);
        CandidateWorld.timePasses(candidates);
        var before = pool(enterprise, world.second);
        clock.stopOn(LocalDate.of(2036, 2, 4));
        CandidateWorld.timePasses(candidates);
        CandidateWorld.timePasses(candidates);

        assertThat(before).isZero();
        assertThat(pool(enterprise, world.first)).isEqualTo(1);
        assertThat(pool(enterprise, world.second)).isEqualTo(1);
    }

    @Test
    void who_was_carried_over_is_not_carried_backwards_by_a_supplement_of_the_year_before() {
        clock.stopOn(LocalDate.of(2036, 2, 4));
        var enterprise = world.enterprise();
        var id = certified(enterprise, SPRING);
        as(world.ofBloc(), () -> {
            done(candidates.take(
                    id, Step.of(StepKind.DOSSIER, SPRING.plusDays(90), "").with(CandidateWorld.papers())));
            return done(candidates.take(id, Step.of(StepKind.VERIFICATION, LocalDate.of(2036, 1, 15), "")));
        });
        var carried = pool(enterprise, world.second);
        as(
                world.ofBloc(),
                () -> done(candidates.take(
                        id, Step.of(StepKind.DOSSIER, SPRING.plusDays(120), "").with(CandidateWorld.papers()))));
        CandidateWorld.timePasses(candidates);

        assertThat(carried).isEqualTo(1);
        assertThat(pool(enterprise, world.first)).isEqualTo(1);
        assertThat(pool(enterprise, world.second)).isEqualTo(1);
    }

    @Test
    void what_is_told_late_of_the_programme_before_is_counted_there_and_no_more_in_this_one() {
        clock.stopOn(LocalDate.of(2036, 2, 4));
        CandidateWorld.timePasses(candidates);
        var first = count(world.first, "2.02", 2035);
        var second = count(world.second, "2.02", 2036);
        var id = certified(world.enterprise(), SPRING);
        CandidateWorld.timePasses(candidates);
        as(
                world.ofBloc(),
                () -> done(candidates.take(
                        id, Step.of(StepKind.DOSSIER, SPRING.plusDays(90), "").with(CandidateWorld.papers()))));
        CandidateWorld.timePasses(candidates);
        var still = count(world.first, "2.02", 2035);
        as(world.ofBloc(), () -> done(candidates.take(id, Step.of(StepKind.REJECTION, SPRING.plusDays(200), ""))));
        CandidateWorld.timePasses(candidates);

        assertThat(still).as("not carried backwards").isEqualTo(first + 1);
        assertThat(count(world.first, "2.02", 2035)).isEqualTo(first);
        assertThat(count(world.second, "2.02", 2036)).isEqualTo(second);
    }

    private CandidateId certified(EnterpriseId enterprise, LocalDate on) {
        var id = world.introduced(candidates, enterprise, on);
        return as(world.ofBloc(), () -> {
            done(candidates.take(id, Step.of(StepKind.POOL, on.plusDays(20), "")));
            done(candidates.take(id, Step.of(StepKind.CLASS, on.plusDays(30), "")));
            return done(candidates.take(id, Step.of(StepKind.CERTIFICATE, on.plusDays(40), "GCN 12")));
        });
    }

    private CandidateId moved(CandidateId id, Acting from, EnterpriseId to, LocalDate on) {
        return as(from, () -> {
            wishes.agree(id, new Consent(Consent.Purpose.MOVE, Consent.Form.REQUEST, on, "tủ 1", null));
            return done(candidates.take(id, Step.of(StepKind.MOVE, on, "").to(to)));
        });
    }

    private void admitted(CandidateId id, Acting officer, LocalDate on) {
        verified(id, officer, on);
        decided(id, officer, resolution(Introducers.YOUTH_UNION, on.plusDays(30)));
    }

    private void verified(CandidateId id, Acting officer, LocalDate on) {
        as(officer, () -> {
            done(candidates.take(
                    id, Step.of(StepKind.DOSSIER, on, "").also(on.plusDays(5)).with(CandidateWorld.papers())));
            return done(candidates.take(id, Step.of(StepKind.VERIFICATION, on.plusDays(20), "")));
        });
    }

    private static Step resolution(Introducers introducers, LocalDate on) {
        return Step.of(StepKind.CELL, on, "1")
                .voted(6, 9)
                .backed(introducers, 12)
                .past(Schooling.DIPLOMA, null);
    }

    private void decided(CandidateId id, Acting officer, Step cell) {
        as(officer, () -> {
            done(candidates.take(id, cell));
            done(candidates.take(
                    id, Step.of(StepKind.COMMITTEE, cell.on().plusDays(10), "2").voted(10, 15)));
            return done(candidates.take(
                    id, Step.of(StepKind.ADMISSION, cell.on().plusDays(20), "3").ofUnionMember(true)));
        });
    }

    private Optional<Candidacy> seen(CandidateId id, Acting officer) {
        return as(officer, () -> transaction.execute(_ -> table.find(id)));
    }

    private Acting otherBloc() {
        return world.officer(Side.PARTY, world.otherBloc);
    }

    private long count(ProgrammeId programme, String indicator, int year) {
        return CandidateWorld.count(figures, programme, indicator, year);
    }

    /** All that a programme holds of one enterprise: other tests are in the same programmes. */
    private long pool(EnterpriseId enterprise, ProgrammeId programme) {
        return JdbcClient.create(owner)
                .sql("""
            select coalesce(sum(p.quantity), 0)
              from posting p
              join entry e on e.id = p.entry_id
             where e.enterprise_id = :enterprise and e.programme_id = :programme and p.account = 'POOL'
            """)
                .param("enterprise", enterprise.value())
                .param("programme", programme.value())
                .query(Long.class)
                .single();
    }
}
