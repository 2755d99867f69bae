package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import vn.songhanh.candidate.Outcome;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.enterprise.Enterprises;
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
    LookTable looks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

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
    void not_a_letter_of_what_the_union_side_may_read_changes_with_a_step_of_the_party_side() {
        var id = world.introduced(candidates, world.enterprise(), CandidateWorld.MARCH);
        var before = read(world.ofDistrict(), id);

        world.verified(candidates, id, CandidateWorld.MARCH.plusDays(20));

        assertThat(read(world.ofDistrict(), id)).isEqualTo(before);
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

        var told = CandidateWorld.house(
                () -> transaction.execute(_ -> jdbc.sql("""
                select count(*) as rows,
                       count(*) filter (where cast(change as text) ~ '"(sealed|alike)"') as personal
                  from audit
                 where table_name = 'candidate_person'
                """).query().singleRow()));

        assertThat((Long) told.get("rows")).isPositive();
        assertThat(told.get("personal")).isEqualTo(0L);
    }

    @Test
    void no_entry_of_the_party_side_leads_the_union_to_a_person_or_to_another_entry() {
        var enterprise = world.enterprise();
        var id = world.introduced(candidates, enterprise, CandidateWorld.MARCH);
        world.verified(candidates, id, CandidateWorld.MARCH.plusDays(20));
        world.admitted(candidates, id, CandidateWorld.MARCH.plusDays(80));

        var code = ask(world.ofDistrict(), "select code from candidate where id = " + id, String.class);
        var entries = "from entry e where e.kind <> 'MEMBER_INTRODUCED' and e.enterprise_id = " + enterprise;
        var told = " where t.said like '%" + code + "%' or t.said like '%/candidates/" + id + "%'";

        assertThat(ask(world.ofDistrict(), "select count(*) " + entries, Long.class))
                .isGreaterThan(4);
        assertThat(ask(
                        world.ofDistrict(),
                        "select count(*) from (select to_jsonb(e)::text as said " + entries + ") t" + told,
                        Long.class))
                .isZero();
        assertThat(ask(
                        world.ofDistrict(),
                        "select count(*) from (select k.natural_key as said from fact_key k join entry e on e.id = k.entry_id"
                                + " where e.kind <> 'MEMBER_INTRODUCED') t" + told,
                        Long.class))
                .isZero();
        assertThat(ask(
                        world.ofDistrict(),
                        "select count(*) - count(distinct substring(e.natural_key from '/([^/]+)')) " + entries,
                        Long.class))
                .as("no two by one pseudonym")
                .isZero();
        assertThat(ask(world.ofDistrict(), "select count(*) " + entries + " and e.note || e.link <> ''", Long.class))
                .isZero();
    }

    @Test
    void why_the_party_side_set_a_rule_aside_is_its_own() {
        var id = world.introduced(candidates, world.enterprise(), CandidateWorld.MARCH);
        world.verified(candidates, id, CandidateWorld.MARCH.plusDays(20));
        world.admitted(candidates, id, CandidateWorld.MARCH.plusDays(80));
        var held = CandidateWorld.MARCH.plusDays(150);
        var met = held.plusMonths(17);
        CandidateWorld.as(world.ofBloc(), () -> {
            CandidateWorld.done(candidates.take(id, Step.of(StepKind.CEREMONY, held, "")));
            return CandidateWorld.done(candidates.take(
                    id,
                    Step.of(StepKind.RECOGNITION, met.plusDays(3), "44-QĐ/ĐU")
                            .also(met)
                            .allowed(PathRules.REVIEW, "Ban Thường vụ", "Người đó ốm dài ngày")));
        });

        assertThat(rows(world.ofBloc(), "candidate_exception", "candidate_id", id))
                .isOne();
        assertThat(rows(world.ofDistrict(), "candidate_exception", "candidate_id", id))
                .isZero();
    }

    @Test
    void who_was_compared_finds_the_other_body_in_the_log_and_no_officer_of_it() {
        var person = CandidateWorld.somebody();
        var id = CandidateWorld.as(
                world.ofBloc(),
                () -> CandidateWorld.done(candidates.enter(CandidateWorld.entry(
                        person, world.enterprise(), CandidateWorld.MARCH, Consent.Purpose.REGISTER))));

        var alike = CandidateWorld.as(
                world.ofDistrict(),
                () -> candidates.enter(CandidateWorld.entry(
                        person, world.enterprise(), CandidateWorld.MARCH, Consent.Purpose.REGISTER)));
        var compared = Voice.as(
                world.ofBloc(),
                () -> transaction.execute(_ -> looks.of(id, 9).stream()
                        .filter(look -> look.purpose() == LookPurpose.MATCH)
                        .toList()));

        assertThat(alike).isInstanceOf(Outcome.Declined.class);
        assertThat(compared).singleElement().satisfies(look -> {
            assertThat(look.by()).isEmpty();
            assertThat(look.side()).isEqualTo(Side.UNION);
        });
    }

    @Test
    void a_comparison_from_before_the_introduction_names_no_officer_of_the_union_side_afterwards() {
        var person = CandidateWorld.somebody();
        var entry = CandidateWorld.entry(
                person, world.enterprise(), CandidateWorld.MARCH, Consent.Purpose.REGISTER, Consent.Purpose.SHARE);
        var id = CandidateWorld.as(world.ofDistrict(), () -> CandidateWorld.done(candidates.enter(entry)));
        CandidateWorld.as(world.ofDistrict(), () -> candidates.enter(entry));

        CandidateWorld.as(
                world.ofDistrict(),
                () -> CandidateWorld.done(candidates.take(
                        id, Step.of(StepKind.INTRODUCTION, CandidateWorld.MARCH.plusDays(9), "05-NQ/CĐCS"))));

        assertThat(rows(world.ofDistrict(), "candidate_look", "purpose = 'MATCH' and candidate_id", id))
                .isOne();
        assertThat(rows(world.ofBloc(), "candidate_look", "purpose = 'MATCH' and candidate_id", id))
                .isZero();
    }

    private <T> T ask(Acting acting, String question, Class<T> answer) {
        return Objects.requireNonNull(Voice.as(
                acting,
                () -> transaction.execute(_ -> jdbc.sql(question).query(answer).single())));
    }

    /** The person and their story, whole rows. */
    private List<String> read(Acting acting, CandidateId id) {
        return Voice.as(
                acting,
                () -> transaction.execute(_ -> jdbc.sql("""
                    select cast(c as text) as line from candidate c where id = :id
                    union all
                    select cast(s as text) from candidate_step s where candidate_id = :id
                     order by line
                    """)
                        .param("id", id.value())
                        .query(String.class)
                        .list()));
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
