package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.songhanh.candidate.internal.CandidateWorld.as;
import static vn.songhanh.candidate.internal.CandidateWorld.done;

import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.songhanh.access.Side;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.support.People;

/** The number of a resolution, certificate or decision, typed in the box, finds on whose path it stands, for whoever answers for them. */
class NumberSearchTests extends InCandidateWorld {

    @Autowired
    People people;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    CandidateId id;
    String name;

    @BeforeEach
    void somebody_with_numbers_that_nobody_else_has() {
        var person = CandidateWorld.somebody();
        name = person.fullName();
        id = as(world.ofDistrict(), () -> {
            var entered = done(candidates.enter(CandidateWorld.entry(
                    person, world.enterprise(), MARCH, Consent.Purpose.REGISTER, Consent.Purpose.SHARE)));
            return done(candidates.take(
                    entered, Step.of(StepKind.INTRODUCTION, MARCH.plusDays(9), number("8113-NQ/CĐCS"))));
        });
        as(world.ofBloc(), () -> {
            done(candidates.take(id, Step.of(StepKind.POOL, MARCH.plusDays(20), number("8114-NQ/CB"))));
            return done(candidates.take(id, Step.of(StepKind.CERTIFICATE, MARCH.plusDays(30), number("GCN 8115"))));
        });
    }

    /** Each test has its own: they share one database. */
    private String number(String words) {
        return words + "-" + name.replaceAll("\\D", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8114-NQ/CB", "8114 nq cb", "GCN 8115", "8113-NQ/CĐCS"})
    void it_is_found_by_whole_words_with_or_without_accents_and_signs(String typed) {
        assertThat(found(people.officer(Side.PARTY, world.bloc), number(typed)))
                .contains(name, "/app/candidates/" + id);
        assertThat(body(people.officer(Side.PARTY, world.bloc), "/app/candidates", number(typed)))
                .contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"811", "114-NQ/CB", "NQ CB", "8114-NQ/CBX"})
    void it_is_not_found_by_a_part_of_a_word_or_by_words_without_a_digit(String typed) {
        assertThat(found(people.officer(Side.PARTY, world.bloc), typed)).doesNotContain(name);
    }

    @Test
    void the_union_finds_by_what_it_may_read_and_no_other_unit_finds_anything() {
        var union = people.officer(Side.UNION, world.district);
        assertThat(found(union, number("8113-NQ/CĐCS"))).contains(name);
        assertThat(found(union, number("8114-NQ/CB"))).doesNotContain(name, "/app/candidates/" + id);

        for (var stranger : new People.Person[] {
            people.officer(Side.PARTY, world.otherBloc),
            people.officer(Side.PARTY, world.city),
            people.officer(Side.UNION, world.otherDistrict),
            people.officer(Side.UNION, world.federation)
        }) {
            assertThat(found(stranger, number("8113-NQ/CĐCS"))).doesNotContain(name, "/app/candidates/" + id);
            assertThat(found(stranger, number("8114-NQ/CB"))).doesNotContain(name, "/app/candidates/" + id);
        }
    }

    @Test
    void each_hit_is_a_look_and_who_was_opened_and_not_found_was_not_looked_at() {
        var party = people.officer(Side.PARTY, world.bloc);
        found(party, number("8199-NQ/CB"));
        assertThat(searched()).isZero();

        found(party, number("8114-NQ/CB"));

        assertThat(searched()).isOne();
    }

    private long searched() {
        return JdbcClient.create(owner)
                .sql("select count(*) from candidate_look where candidate_id = :id and purpose = 'SEARCH'")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    private static String found(People.Person officer, String typed) {
        return body(officer, "/app/search", typed);
    }

    private static String body(People.Person officer, String path, String typed) {
        return new String(
                officer.get(path).param("q", typed).exchange().getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
