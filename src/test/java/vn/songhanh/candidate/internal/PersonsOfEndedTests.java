package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.support.People;

/** Before a reorganisation is recorded it says how many persons get another unit, to those alone who may see them anyway. */
class PersonsOfEndedTests extends InCandidateWorld {

    private static final String PERSONS = "of the pool for whom";

    @Autowired
    People people;

    UnitId union;
    UnitId committee;
    UnitId board;

    /** One whom the union alone knows, and one whom it has introduced. */
    @BeforeEach
    void two_persons() {
        union = world.unit(UnitKind.UPPER_UNION, world.federation);
        board = world.unit(UnitKind.UNION_BOARD, world.federation);
        committee = world.unit(UnitKind.UPPER_COMMITTEE, world.city);
        var enterprise = world.withoutUnion(union, committee);
        // below the unit that ends nothing lies
        world.unionised(enterprise, world.unit(UnitKind.GRASSROOTS_UNION, world.federation), CandidateWorld.BEGINNING);
        CandidateWorld.as(world.officer(Side.UNION, union), () -> {
            entered(enterprise, Consent.Purpose.REGISTER);
            var id = entered(enterprise, Consent.Purpose.REGISTER, Consent.Purpose.SHARE);
            return CandidateWorld.done(
                    candidates.take(id, Step.of(StepKind.INTRODUCTION, MARCH.plusDays(9), "05-NQ/CĐCS")));
        });
    }

    private CandidateId entered(EnterpriseId enterprise, Consent.Purpose... purposes) {
        return CandidateWorld.done(
                candidates.enter(CandidateWorld.entry(CandidateWorld.somebody(), enterprise, MARCH, purposes)));
    }

    @Test
    void a_unit_above_reads_how_many_go_on_with_the_unit_that_takes_over() {
        assertThat(merge(people.officer(Side.UNION, world.federation), "UNION", union, board))
                .hasStatusOk()
                .bodyText()
                .contains("2 persons of the pool for whom", "does from 01/01/2029 on.");
        assertThat(dissolve(people.officer(Side.UNION, world.federation), "UNION", union))
                .hasStatusOk()
                .bodyText()
                .contains("2 persons of the pool for whom", "no unit does any more");
    }

    @Test
    void the_party_side_is_told_of_those_alone_who_were_introduced() {
        assertThat(merge(people.officer(Side.PARTY, world.city), "PARTY", committee, world.otherBloc))
                .hasStatusOk()
                .bodyText()
                .contains("1 person of the pool for whom")
                .doesNotContain("2 persons of the pool");
    }

    @Test
    void an_administrator_who_acts_for_neither_body_is_told_of_nobody() {
        assertThat(merge(people.administrator(), "PARTY", committee, world.otherBloc))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(PERSONS);
        assertThat(merge(people.administrator(), "UNION", union, board))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(PERSONS);
    }

    private static MvcTestResult merge(People.Person person, String line, UnitId unit, UnitId into) {
        return preview(person, "MERGE", line, unit, into.toString());
    }

    private static MvcTestResult dissolve(People.Person person, String line, UnitId unit) {
        return preview(person, "DISSOLVE", line, unit, "");
    }

    private static MvcTestResult preview(People.Person person, String kind, String line, UnitId unit, String into) {
        return person.post("/app/organisation/changes")
                .cookie(new Cookie("lang", "en"))
                .param("kind", kind)
                .param("reason", "Sắp xếp lại")
                .param("line", line)
                .param("unit", unit.toString())
                .param("into", into)
                .param("number", "77/QĐ")
                .param("decidedOn", LocalDate.of(2028, 12, 1).toString())
                .param("effectiveOn", LocalDate.of(2029, 1, 1).toString())
                .param("step", "preview")
                .exchange();
    }
}
