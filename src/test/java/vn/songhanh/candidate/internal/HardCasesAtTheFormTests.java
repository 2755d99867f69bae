package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.songhanh.access.Side;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Candidates;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Person;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;

/** Hard cases as an officer meets them: the form comes back with the message and the clause, and with what was typed. */
@DatabaseTest
@Import(People.class)
class HardCasesAtTheFormTests {

    private static final LocalDate CELL = LocalDate.of(2032, 11, 8);
    private static final String NUMBER = "02-NQ/CB lần đầu";

    @Autowired
    People people;

    @Autowired
    Candidates candidates;

    @Autowired
    Enterprises enterprises;

    @Autowired
    MovableClock clock;

    CandidateWorld world;
    People.Person party;
    EnterpriseId enterprise;

    @Autowired
    void aWorld(
            Organisation organisation, Registrations registrations, Enterprises enterprises, Programmes programmes) {
        world = CandidateWorld.of(organisation, registrations, enterprises, programmes);
    }

    @BeforeEach
    void begin() {
        clock.stopOn(CELL);
        party = people.officer(Side.PARTY, world.bloc);
        enterprise = world.enterprise();
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @ParameterizedTest(name = "born in {0}, certificate of {1}")
    @CsvSource({"2014-11, 2027-11-08", "1972-11, 2032-10-04"})
    void a1_a9_who_is_just_eighteen_or_still_sixty_or_has_a_certificate_of_sixty_months_is_considered(
            YearMonth born, LocalDate certified) {
        assertThat(cell(
                        verified(born, certified),
                        Map.of("introducers", born.getYear() < 2000 ? "TWO_MEMBERS" : "YOUTH_UNION")))
                .hasStatus(303);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "introducers=TWO_MEMBERS, người giới thiệu là: Ban chấp hành Đoàn Thanh niên, Khoản 1 Điều 4 Điều lệ Đảng",
        "youthUnion=NO_MEMBER, được ghi không phải đoàn viên, Khoản 1 Điều 4 Điều lệ Đảng",
        "youthUnion=, Ghi việc có Đoàn Thanh niên hay không, ''",
        "all=2, Chi bộ chỉ có 2 đảng viên chính thức, Khoản 1 Điều 24 Điều lệ Đảng",
        "all=10, khảo sát ngày 01/10/2032 có 9 đảng viên chính thức, Điều 3 Điều lệ Đảng"
    })
    void a4_a19_p6_who_introduces_and_who_votes_is_said_with_the_clause(String typed, String why, String clause) {
        CandidateWorld.house(() -> {
            enterprises.surveyed(enterprise, new Survey(LocalDate.of(2032, 10, 1), 60, 40, 9, 1, ""));
            return enterprise;
        });
        var field = typed.split("=", -1);
        var id = verified(YearMonth.of(2005, 1), LocalDate.of(2032, 10, 4));

        var refused = cell(id, Map.of(field[0], field[1], "agree", field[0].equals("all") ? field[1] : "9"));

        assertThat(refused).hasStatus(422).bodyText().contains(why, clause, "value=\"" + NUMBER + "\"");
        assertThat(cell(id, Map.of())).hasStatus(303);
    }

    /** Held on 13 February 2028, so that probation ends on the first day of Tết 2029. */
    @Test
    void a14_a15_a_probation_that_ends_on_tet_is_considered_from_that_day_on_and_late_after_thirty_working_days() {
        var id = onProbation(LocalDate.of(2028, 2, 13));

        clock.stopOn(LocalDate.of(2029, 5, 2));
        assertThat(recognised(id, "12/02/2029"))
                .hasStatus(422)
                .bodyText()
                .contains("Thời gian dự bị đến 13/02/2029", "Điều 5 Điều lệ Đảng", "value=\"44-QĐ/ĐU\"");
        assertThat(recognised(id, "20/04/2029"))
                .hasStatus(422)
                .bodyText()
                .contains("Hạn là ", "Quy định 208-QĐ/TW", "value=\"44-QĐ/ĐU\"");
        assertThat(recognised(id, "13/02/2029")).hasStatus(303);
    }

    @Test
    void a18_a_member_who_moved_waits_on_the_desk_until_the_activity_is_transferred() {
        var moved = LocalDate.of(2029, 3, 5);
        var from = onProbation(LocalDate.of(2028, 12, 4));
        var there = world.enterprise();
        var id = CandidateWorld.as(
                world.ofBloc(),
                () -> CandidateWorld.done(
                        candidates.take(from, Step.of(StepKind.MOVE, moved, "").to(there))));
        var due = due(id);

        clock.stopOn(due.minusDays(10));
        assertThat(party.get("/app").exchange()).bodyText().contains("Tiếp nhận sinh hoạt đảng chính thức");
        clock.stopOn(due.plusDays(1));
        var late = DateTimeFormatter.ofPattern("dd/MM/yyyy").format(due.plusDays(1));
        assertThat(step(id, "transfer", Map.of("on", late)))
                .hasStatus(422)
                .bodyText()
                .contains("Hạn là ", "Quy định 208-QĐ/TW", "value=\"" + late);
        assertThat(step(id, "transfer", Map.of("on", due.toString()))).hasStatus(303);
        assertThat(party.get("/app/candidates/" + id).exchange())
                .bodyText()
                .contains("Tiếp nhận sinh hoạt đảng chính thức")
                .doesNotContain("/transfer\"");
        assertThat(step(id, "transfer", Map.of("on", due.toString())))
                .as("once")
                .hasStatus(422);
    }

    /** What is of the next day is refused until the last second of this one in Việt Nam, which is 17:00 of Greenwich. */
    @Test
    void a_step_of_the_day_that_begins_at_midnight_in_viet_nam_is_told_from_then_on() {
        var id = CandidateWorld.as(
                world.ofBloc(),
                () -> CandidateWorld.done(candidates.enter(CandidateWorld.entry(
                        CandidateWorld.somebody(), enterprise, LocalDate.of(2032, 9, 6), Consent.Purpose.REGISTER))));

        clock.stopAt(Instant.parse("2032-11-08T16:59:59Z"));
        assertThat(step(id, "pool", Map.of("on", "2032-11-09", "number", "07-NQ/CB")))
                .hasStatus(422)
                .bodyText()
                .contains("Ngày chưa đến", "08/11/2032", "value=\"07-NQ/CB\"");
        clock.stopAt(Instant.parse("2032-11-08T17:00:00Z"));
        assertThat(step(id, "pool", Map.of("on", "2032-11-09", "number", "07-NQ/CB")))
                .hasStatus(303);
    }

    private MvcTestResult cell(CandidateId id, Map<String, String> typed) {
        var form = new TreeMap<>(Map.of(
                "on", CELL.toString(),
                "number", NUMBER,
                "agree", "9",
                "all", "9",
                "youthUnion", "MEMBER",
                "introducers", "YOUTH_UNION",
                "months", "14",
                "schooling", "DIPLOMA"));
        form.putAll(typed);
        return step(id, "cell", form);
    }

    private MvcTestResult recognised(CandidateId id, String met) {
        return step(id, "recognition", Map.of("on", "2029-04-25", "also", met, "number", "44-QĐ/ĐU"));
    }

    private MvcTestResult step(CandidateId id, String step, Map<String, String> typed) {
        var page = body(party.get("/app/candidates/" + id + "/" + step).exchange());
        var post = party.post("/app/candidates/" + id + "/" + step)
                .param("version", page.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1"));
        typed.forEach(post::param);
        return post.exchange();
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private LocalDate due(CandidateId id) {
        var page = body(party.get("/app/candidates/" + id).exchange());
        var day =
                page.replaceAll("(?s).*<strong>(\\d\\d)/(\\d\\d)/(\\d{4})</strong> Tiếp nhận sinh hoạt.*", "$3-$2-$1");
        return LocalDate.parse(
                Optional.of(day).filter(one -> one.length() == 10).orElseThrow());
    }

    private CandidateId verified(YearMonth born, LocalDate certified) {
        var begin = LocalDate.of(2032, 9, 6);
        var someone = CandidateWorld.somebody();
        var person = new Person(someone.fullName(), born, someone.sex(), someone.job(), true);
        return CandidateWorld.as(world.ofBloc(), () -> {
            var id = CandidateWorld.done(
                    candidates.enter(CandidateWorld.entry(person, enterprise, begin, Consent.Purpose.REGISTER)));
            CandidateWorld.done(candidates.take(id, Step.of(StepKind.POOL, begin, "")));
            CandidateWorld.done(candidates.take(id, Step.of(StepKind.CERTIFICATE, certified, "GCN 12")));
            CandidateWorld.done(candidates.take(
                    id,
                    Step.of(StepKind.DOSSIER, LocalDate.of(2032, 10, 11), "").with(CandidateWorld.papers())));
            return CandidateWorld.done(
                    candidates.take(id, Step.of(StepKind.VERIFICATION, LocalDate.of(2032, 10, 25), "")));
        });
    }

    private CandidateId onProbation(LocalDate held) {
        var begin = held.minusDays(200);
        var id = CandidateWorld.as(world.ofDistrict(), () -> {
            var entered = CandidateWorld.done(candidates.enter(CandidateWorld.entry(
                    CandidateWorld.somebody(),
                    enterprise,
                    begin,
                    Consent.Purpose.REGISTER,
                    Consent.Purpose.SHARE,
                    Consent.Purpose.MOVE)));
            return CandidateWorld.done(
                    candidates.take(entered, Step.of(StepKind.INTRODUCTION, begin.plusDays(9), "05-NQ/CĐCS")));
        });
        world.verified(candidates, id, begin.plusDays(20));
        world.admitted(candidates, id, begin.plusDays(120));
        CandidateWorld.as(
                world.ofBloc(), () -> CandidateWorld.done(candidates.take(id, Step.of(StepKind.CEREMONY, held, ""))));
        return id;
    }
}
