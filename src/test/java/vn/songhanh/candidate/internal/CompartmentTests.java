package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Candidates;
import vn.songhanh.candidate.Consent;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;

/** Asks the database outright, as the role of the application: what a body may not know it does not get, whatever is asked. */
@DatabaseTest
class CompartmentTests {

    private static final List<String> OF_THE_PARTY = List.of("candidate_file", "candidate_paper");

    @Autowired
    Candidates candidates;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    CandidateWorld world;

    @Autowired
    void aWorld(Organisation organisation, Registrations registrations, Programmes programmes) {
        world = CandidateWorld.of(organisation, registrations, programmes);
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
    void who_was_not_introduced_is_not_in_any_table_for_the_party_side() {
        var id = CandidateWorld.as(
                world.ofDistrict(),
                () -> CandidateWorld.done(candidates.enter(CandidateWorld.entry(
                        CandidateWorld.somebody(),
                        world.enterprise(),
                        CandidateWorld.MARCH,
                        Consent.Purpose.REGISTER))));

        assertThat(rows(world.ofBloc(), "candidate", "id", id)).isZero();
        assertThat(rows(world.ofBloc(), "candidate_person", "candidate_id", id)).isZero();
        assertThat(rows(world.ofBloc(), "candidate_consent", "candidate_id", id))
                .isZero();
        assertThat(rows(world.ofDistrict(), "candidate_person", "candidate_id", id))
                .isOne();
    }

    @Test
    void the_union_side_gets_nothing_of_the_file_and_only_the_open_steps() {
        var id = world.introduced(candidates, world.enterprise(), CandidateWorld.MARCH);
        world.verified(candidates, id, CandidateWorld.MARCH.plusDays(20));

        OF_THE_PARTY.forEach(table -> {
            assertThat(rows(world.ofDistrict(), table, "candidate_id", id))
                    .as(table)
                    .isZero();
            assertThat(rows(world.ofBloc(), table, "candidate_id", id))
                    .as(table)
                    .isPositive();
        });
        assertThat(rows(world.ofDistrict(), "candidate_step", "candidate_id", id))
                .as("entered, introduced")
                .isEqualTo(2);
        assertThat(rows(world.ofBloc(), "candidate_step", "candidate_id", id))
                .as("introduced and five of its own")
                .isEqualTo(6);
    }

    @Test
    void another_unit_of_the_same_side_sees_nothing_and_the_unit_above_no_name() {
        var id = world.introduced(candidates, world.enterprise(), CandidateWorld.MARCH);
        var stranger = world.officer(Side.UNION, world.otherDistrict);
        var above = world.officer(Side.UNION, world.federation);

        assertThat(rows(stranger, "candidate", "id", id)).isZero();
        assertThat(rows(stranger, "candidate_person", "candidate_id", id)).isZero();
        assertThat(rows(above, "candidate", "id", id)).isOne();
        assertThat(rows(above, "candidate_person", "candidate_id", id)).isZero();
        assertThat(rows(world.officer(Side.PARTY, world.otherBloc), "candidate", "id", id))
                .isZero();
    }

    @Test
    void an_officer_whose_unit_has_the_number_of_the_other_sides_unit_is_still_of_the_other_side() {
        var id = world.introduced(candidates, world.enterprise(), CandidateWorld.MARCH);

        assertThat(rows(world.officer(Side.PARTY, world.district), "candidate", "id", id))
                .isZero();
        assertThat(rows(world.officer(Side.UNION, world.bloc), "candidate", "id", id))
                .isZero();
    }

    @Test
    void nobody_of_another_compartment_changes_a_row() {
        var id = world.introduced(candidates, world.enterprise(), CandidateWorld.MARCH);

        var changed = Voice.as(
                world.officer(Side.UNION, world.otherDistrict),
                () -> transaction.execute(_ -> jdbc.sql("update candidate set outcome = 'CLOSED' where id = :id")
                        .param("id", id.value())
                        .update()));

        assertThat(changed).isZero();
    }

    @Test
    void the_audit_knows_no_name() {
        var person = CandidateWorld.somebody();
        CandidateWorld.as(
                world.ofDistrict(),
                () -> CandidateWorld.done(candidates.enter(CandidateWorld.entry(
                        person, world.enterprise(), CandidateWorld.MARCH, Consent.Purpose.REGISTER))));

        var named = CandidateWorld.house(() ->
                transaction.execute(_ -> jdbc.sql("select count(*) from audit where change::text like :name")
                        .param("name", "%" + person.fullName() + "%")
                        .query(Long.class)
                        .single()));

        assertThat(named).isZero();
    }

    private long rows(Acting acting, String table, String column, CandidateId id) {
        return Voice.as(
                acting,
                () -> transaction.execute(_ -> jdbc.sql("select count(*) from " + table + " where " + column + " = :id")
                        .param("id", id.value())
                        .query(Long.class)
                        .single()));
    }
}
