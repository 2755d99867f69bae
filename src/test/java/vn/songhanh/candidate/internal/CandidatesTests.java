package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.songhanh.candidate.internal.CandidateWorld.as;
import static vn.songhanh.candidate.internal.CandidateWorld.done;

import java.time.LocalDate;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Candidates;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Entry;
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
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.web.NotFound;

@DatabaseTest
class CandidatesTests {

    private static final LocalDate MARCH = CandidateWorld.MARCH;

    @Autowired
    Candidates candidates;

    @Autowired
    CandidateTasks tasks;

    @Autowired
    Figures figures;

    @Autowired
    MovableClock clock;

    @Autowired
    Registrations registrations;

    @Autowired
    Organisation organisation;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    CandidateWorld world;

    @Autowired
    void aWorld(
            Organisation organisation, Registrations registrations, Enterprises enterprises, Programmes programmes) {
        world = CandidateWorld.of(organisation, registrations, enterprises, programmes);
    }

    @BeforeEach
    void stand_still() {
        clock.stopOn(LocalDate.of(2029, 12, 3));
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void who_was_introduced_is_followed_for_the_units_that_managed_the_enterprise_then() {
        var enterprise = world.enterprise();
        var id = world.introduced(candidates, enterprise, MARCH);
        world.verified(candidates, id, MARCH.plusDays(20));
        CandidateWorld.house(() -> {
            registrations.managed(enterprise, Line.PARTY, world.otherBloc, MARCH.plusDays(100));
            return enterprise;
        });

        world.admitted(candidates, id, MARCH.plusDays(80));

        assertThat(place(enterprise, "MEMBER_INTRODUCED")).isEqualTo(world.bloc.value());
        assertThat(place(enterprise, "INTRODUCED_ADMITTED")).isEqualTo(world.bloc.value());
        assertThat(place(enterprise, "MEMBER_ADMITTED")).isEqualTo(world.otherBloc.value());
    }

    private long place(EnterpriseId enterprise, String kind) {
        return JdbcClient.create(owner)
                .sql("""
            select u.unit_id
              from entry e
              join entry_unit u on u.entry_id = e.id and u.line = 'PARTY'
             where e.enterprise_id = :enterprise and e.kind = :kind
            """)
                .param("enterprise", enterprise.value())
                .param("kind", kind)
                .query(Long.class)
                .single();
    }

    @Test
    void from_the_own_request_to_the_recognition_each_figure_moves_once() {
        var enterprise = world.enterprise();
        var before = count("2.01", 2027) + count("2.07", 2027) + count("2.08", 2027) + count("2.12a", 2027);
        var pool = count("2.02", 2027);
        var official = count("2.13", 2028);

        var id = world.introduced(candidates, enterprise, MARCH);
        world.verified(candidates, id, MARCH.plusDays(20));
        world.admitted(candidates, id, MARCH.plusDays(80));
        var held = as(world.ofBloc(), () -> candidates.take(id, Step.of(StepKind.CEREMONY, MARCH.plusDays(150), "")));
        var end = MARCH.plusDays(150).plusMonths(12);
        var recognised = as(
                world.ofBloc(),
                () -> candidates.take(
                        id,
                        Step.of(StepKind.RECOGNITION, end.plusDays(20), "44-QĐ/ĐU")
                                .also(end.plusDays(3))));

        assertThat(held).isEqualTo(new Outcome.Done(id, Stage.PROBATION));
        assertThat(recognised).isEqualTo(new Outcome.Done(id, Stage.OFFICIAL));
        assertThat(count("2.01", 2027) + count("2.07", 2027) + count("2.08", 2027) + count("2.12a", 2027))
                .isEqualTo(before + 4);
        assertThat(count("2.02", 2027)).as("into the pool and out again").isEqualTo(pool);
        assertThat(count("2.13", 2028)).isEqualTo(official + 1);
    }

    @Test
    void each_of_many_persons_is_a_task_of_its_own() {
        var there = world.enterprise(world.district, world.otherBloc);
        var party = world.officer(Side.PARTY, world.otherBloc);
        var before = introducedTasks(party);
        for (var number = 1; number <= 8; number++) {
            world.introduced(candidates, there, LocalDate.of(2029, 11, 1));
        }

        assertThat(introducedTasks(party)).isEqualTo(before + 8);
    }

    private long introducedTasks(Acting officer) {
        var mandate = Objects.requireNonNull(((Acting.Person) officer).mandate());
        return as(officer, () -> tasks.waitingFor(mandate)).stream()
                .filter(task -> task.detail().vi().contains("giới thiệu ngày"))
                .count();
    }

    @Test
    void nobody_enters_without_a_consent_to_be_registered() {
        var refused = as(
                world.ofDistrict(),
                () -> candidates.enter(CandidateWorld.entry(
                        CandidateWorld.somebody(), world.enterprise(), MARCH, Consent.Purpose.SHARE)));

        assertThat(refused).isEqualTo(Outcome.Declined.because(new Objection.NoConsent(Consent.Purpose.REGISTER)));
    }

    @Test
    void who_registers_somebody_of_an_enterprise_that_another_unit_manages_is_told_which_one() {
        var entry =
                CandidateWorld.entry(CandidateWorld.somebody(), world.enterprise(), MARCH, Consent.Purpose.REGISTER);

        assertThat(named(world.officer(Side.UNION, world.otherDistrict), entry)).isEqualTo(name(world.district));
        assertThat(named(world.officer(Side.PARTY, world.otherBloc), entry)).isEqualTo(name(world.bloc));
    }

    private String named(Acting officer, Entry entry) {
        var refused = (Outcome.Declined) as(officer, () -> candidates.enter(entry));
        return ((Objection.ManagedElsewhere) refused.objections().getFirst()).unit();
    }

    private String name(UnitId unit) {
        return CandidateWorld.house(() -> organisation.unit(unit, MARCH))
                .orElseThrow()
                .name();
    }

    @Test
    void nobody_is_introduced_who_has_not_agreed_to_that_too() {
        var id = as(
                world.ofDistrict(),
                () -> done(candidates.enter(CandidateWorld.entry(
                        CandidateWorld.somebody(), world.enterprise(), MARCH, Consent.Purpose.REGISTER))));

        var refused = as(
                world.ofDistrict(),
                () -> candidates.take(id, Step.of(StepKind.INTRODUCTION, MARCH.plusDays(5), "05-NQ/CĐCS")));

        assertThat(refused).isEqualTo(Outcome.Declined.because(new Objection.NoConsent(Consent.Purpose.SHARE)));
    }

    @Test
    void the_party_side_does_not_find_who_was_not_introduced() {
        var id = as(
                world.ofDistrict(),
                () -> done(candidates.enter(CandidateWorld.entry(
                        CandidateWorld.somebody(),
                        world.enterprise(),
                        MARCH,
                        Consent.Purpose.REGISTER,
                        Consent.Purpose.SHARE))));

        assertThatThrownBy(() -> as(world.ofBloc(), () -> candidates.take(id, Step.of(StepKind.POOL, MARCH, ""))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_union_side_learns_that_its_introduction_led_to_an_admission_and_no_step_before() {
        var id = world.introduced(candidates, world.enterprise(), MARCH);
        world.verified(candidates, id, MARCH.plusDays(20));
        var between = as(world.ofDistrict(), () -> found(id));
        world.admitted(candidates, id, MARCH.plusDays(80));
        as(world.ofBloc(), () -> done(candidates.take(id, Step.of(StepKind.CEREMONY, MARCH.plusDays(150), ""))));
        var then = as(world.ofDistrict(), () -> found(id));

        assertThat(between.stage()).isEqualTo(Stage.INTRODUCED);
        assertThat(between.stageOn()).isEqualTo(MARCH.plusDays(9));
        assertThat(then.stage()).isEqualTo(Stage.ADMITTED);
        assertThat(then.stageOn()).isEqualTo(MARCH.plusDays(140));
    }

    @Test
    void two_unions_that_register_one_person_are_told_that_somebody_alike_is_there_and_no_more() {
        var person = CandidateWorld.somebody();
        as(
                world.ofDistrict(),
                () -> done(candidates.enter(
                        CandidateWorld.entry(person, world.enterprise(), MARCH, Consent.Purpose.REGISTER))));
        EnterpriseId elsewhere = world.enterprise(world.otherDistrict, world.bloc);

        var refused = as(
                world.officer(Side.UNION, world.otherDistrict),
                () -> candidates.enter(CandidateWorld.entry(person, elsewhere, MARCH, Consent.Purpose.REGISTER)));

        assertThat(refused).isEqualTo(Outcome.Declined.because(new Objection.PerhapsTheSame()));
    }

    @Test
    void consent_withdrawn_after_the_resolution_of_the_cell_stops_everything_and_takes_the_person_off_the_stocks() {
        var id = world.introduced(candidates, world.enterprise(), MARCH);
        var pool = count("2.02", 2027);
        world.verified(candidates, id, MARCH.plusDays(20));
        as(
                world.ofBloc(),
                () -> done(candidates.take(
                        id,
                        Step.of(StepKind.CELL, MARCH.plusDays(80), "02-NQ/CB")
                                .voted(6, 9)
                                .backed(vn.songhanh.candidate.Introducers.TRADE_UNION, 12)
                                .past(Schooling.DIPLOMA, null))));
        var in = count("2.02", 2027);

        as(world.ofDistrict(), () -> done(candidates.take(id, Step.of(StepKind.WITHDRAWAL, MARCH.plusDays(90), ""))));
        var refused = as(
                world.ofBloc(),
                () -> candidates.take(
                        id,
                        Step.of(StepKind.COMMITTEE, MARCH.plusDays(95), "07-NQ/ĐU")
                                .voted(10, 15)));
        var closed =
                as(world.ofBloc(), () -> candidates.take(id, Step.of(StepKind.WITHDRAWAL, MARCH.plusDays(95), "")));

        assertThat(in).isEqualTo(pool + 1);
        assertThat(refused).isEqualTo(Outcome.Declined.because(new Objection.Withdrawn(MARCH.plusDays(90))));
        assertThat(closed).isEqualTo(new Outcome.Done(id, Stage.WITHDRAWN));
        assertThat(count("2.02", 2027)).isEqualTo(pool);
    }

    @Autowired
    CandidateTable table;

    @Autowired
    org.springframework.transaction.support.TransactionTemplate transaction;

    private Candidacy found(CandidateId id) {
        return transaction.execute(_ -> table.find(id).orElseThrow());
    }

    private long count(String indicator, int year) {
        return CandidateWorld.count(figures, world.programme, indicator, year);
    }
}
