package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.songhanh.candidate.internal.CandidateWorld.as;
import static vn.songhanh.candidate.internal.CandidateWorld.done;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import vn.songhanh.candidate.Schooling;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.time.Period;

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
    Wishes wishes;

    @Autowired
    Figures figures;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    CandidateWorld world;

    @Autowired
    void aWorld(Organisation organisation, Registrations registrations, Programmes programmes) {
        world = CandidateWorld.of(organisation, registrations, programmes);
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
    void a_person_follows_the_management_of_one_line_where_nobody_manages_the_other() {
        clock.stopOn(LocalDate.of(2028, 12, 4));
        var enterprise = world.enterprise(null, world.bloc);
        var id = as(
                world.ofBloc(),
                () -> done(candidates.enter(
                        CandidateWorld.entry(CandidateWorld.somebody(), enterprise, MARCH, Consent.Purpose.REGISTER))));
        world.managed(enterprise, Line.PARTY, world.otherBloc, MARCH.plusDays(40));
        timePasses();

        var seen = as(otherBloc(), () -> transaction.execute(_ -> table.find(id)));

        assertThat(seen).isPresent();
    }

    @Test
    void who_stands_in_the_pool_is_carried_into_the_next_programme_by_time_alone() {
        clock.stopOn(LocalDate.of(2035, 12, 3));
        var enterprise = world.enterprise();
        certified(enterprise, SPRING);
        timePasses();
        var before = pool(enterprise, world.second);
        clock.stopOn(LocalDate.of(2036, 2, 4));
        timePasses();
        timePasses();

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
        timePasses();

        assertThat(carried).isEqualTo(1);
        assertThat(pool(enterprise, world.first)).isEqualTo(1);
        assertThat(pool(enterprise, world.second)).isEqualTo(1);
    }

    @Test
    void what_is_told_late_of_the_programme_before_is_counted_there_and_no_more_in_this_one() {
        clock.stopOn(LocalDate.of(2036, 2, 4));
        timePasses();
        var first = count(world.first, "2.02", 2035);
        var second = count(world.second, "2.02", 2036);
        var id = certified(world.enterprise(), SPRING);
        timePasses();
        as(
                world.ofBloc(),
                () -> done(candidates.take(
                        id, Step.of(StepKind.DOSSIER, SPRING.plusDays(90), "").with(CandidateWorld.papers()))));
        timePasses();
        var still = count(world.first, "2.02", 2035);
        as(world.ofBloc(), () -> done(candidates.take(id, Step.of(StepKind.REJECTION, SPRING.plusDays(200), ""))));
        timePasses();

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
        as(officer, () -> {
            done(candidates.take(
                    id, Step.of(StepKind.DOSSIER, on, "").also(on.plusDays(5)).with(CandidateWorld.papers())));
            done(candidates.take(id, Step.of(StepKind.VERIFICATION, on.plusDays(20), "")));
            done(candidates.take(
                    id,
                    Step.of(StepKind.CELL, on.plusDays(30), "1")
                            .voted(6, 9)
                            .backed(Introducers.YOUTH_UNION, 12)
                            .past(Schooling.DIPLOMA, null)));
            done(candidates.take(
                    id, Step.of(StepKind.COMMITTEE, on.plusDays(40), "2").voted(10, 15)));
            return done(candidates.take(
                    id, Step.of(StepKind.ADMISSION, on.plusDays(50), "3").ofUnionMember(true)));
        });
    }

    private Acting otherBloc() {
        return world.officer(Side.PARTY, world.otherBloc);
    }

    private void timePasses() {
        CandidateWorld.house(() -> {
            candidates.timePasses();
            return candidates;
        });
    }

    private long count(ProgrammeId programme, String indicator, int year) {
        return CandidateWorld.house(() -> figures.all(FigureQuery.whole(programme, Period.year(year)))).stream()
                .filter(figure -> figure.indicator().code().equals(indicator))
                .map(figure -> figure.claimed().add(figure.confirmed()))
                .mapToLong(BigDecimal::longValueExact)
                .sum();
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
