package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.songhanh.access.Side;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Candidates;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Person;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;

/** One person from the own request to the recognition through the forms of both bodies, across three years of moved clock. */
@DatabaseTest
class CandidateJourneyTests {

    private static final Map<String, String> DOSSIER = Map.of(
            "paper-CLASS_CERTIFICATE", "true",
            "paper-APPLICATION", "true",
            "paper-HISTORY", "true",
            "paper-MEMBER_INTRODUCTION", "true",
            "paper-OPINIONS", "true",
            "also", "20/08/2028");

    @Autowired
    People people;

    @Autowired
    Candidates candidates;

    @Autowired
    MovableClock clock;

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
    void a_person_goes_from_the_introduction_to_official_in_three_years() {
        var union = people.officer(Side.UNION, world.district);
        var party = people.officer(Side.PARTY, world.bloc);
        var id = registered(union);

        step(union, id, "introduction", "2027-04-12", Map.of("number", "05-NQ/CĐCS"), "Đã giới thiệu");
        step(party, id, "pool", "2027-05-03", Map.of(), "Trong nguồn");
        step(party, id, "class", "2027-09-06", Map.of(), "Đang học lớp nhận thức");
        step(party, id, "certificate", "2027-10-04", Map.of("number", "GCN 12"), "Có giấy chứng nhận");
        step(party, id, "dossier", "2028-08-20", DOSSIER, "Lập hồ sơ");
        step(party, id, "verification", "2028-10-09", Map.of(), "Đã thẩm tra");
        step(
                party,
                id,
                "cell",
                "2028-11-06",
                Map.of(
                        "number",
                        "2",
                        "agree",
                        "6",
                        "all",
                        "9",
                        "youthUnion",
                        "NONE",
                        "introducers",
                        "TRADE_UNION",
                        "months",
                        "14",
                        "schooling",
                        "DIPLOMA"),
                "Chi bộ đã xét");
        step(party, id, "committee", "2028-11-20", Map.of("number", "7", "agree", "10", "all", "15"), "Đảng ủy đã xét");
        step(
                party,
                id,
                "admission",
                "2028-12-04",
                Map.of("number", "31", "unionMember", "true"),
                "Có quyết định kết nạp");
        step(party, id, "ceremony", "2028-12-18", Map.of(), "Đảng viên dự bị");
        step(party, id, "recognition", "2029-12-20", Map.of("number", "44"), "Đảng viên chính thức");

        assertThat(union.get("/app/candidates/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("Đảng viên chính thức")
                .doesNotContain("Chi bộ đã xét", "GCN 12");
    }

    @ParameterizedTest(name = "born in {0}, certificate of {1}: {2}")
    @CsvSource({
        "2014-12, 2032-10-04, Người đó 17 tuổi 11 tháng., Quy định 208-QĐ/TW",
        "1972-10, 2032-10-04, Người đó 60 tuổi 1 tháng., Quy định 208-QĐ/TW",
        "1999-05, 2027-10-06, Giấy chứng nhận hết giá trị từ 06/10/2032, Hướng dẫn 01-HD/TW (2026) [chưa đối chiếu]"
    })
    void a_hard_case_gets_its_form_back_with_the_clause_and_what_was_typed(
            String born, LocalDate certified, String why, String clause) {
        clock.stopOn(LocalDate.of(2032, 11, 9));
        var party = people.officer(Side.PARTY, world.bloc);
        var id = verified(YearMonth.parse(born), certified);

        var refused = party.post("/app/candidates/" + id + "/cell");
        resolution(party, id).forEach(refused::param);
        assertThat(refused).hasStatus(422).bodyText().contains(why, clause, "02-NQ/CB lần đầu");

        var allowed = party.post("/app/candidates/" + id + "/cell")
                .param("decidedBy-CANDIDATE_MAX_AGE", "Thành ủy")
                .param("reason-CANDIDATE_MAX_AGE", "Được xem xét riêng")
                .param("decidedBy-CANDIDATE_INTRODUCERS", "Chi bộ")
                .param("reason-CANDIDATE_INTRODUCERS", "Đọc Điều lệ khác");
        resolution(party, id).forEach(allowed::param);
        assertThat(allowed).as("the upper age alone may be set aside").hasStatus(born.startsWith("1972") ? 303 : 422);
    }

    private Map<String, String> resolution(People.Person party, CandidateId id) {
        var form = party.get("/app/candidates/" + id + "/cell").exchange();
        return Map.of(
                "version", body(form).replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1"),
                "on", "08/11/2032",
                "number", "02-NQ/CB lần đầu",
                "agree", "6",
                "all", "9",
                "youthUnion", "MEMBER",
                "introducers", "YOUTH_UNION",
                "months", "14",
                "schooling", "DIPLOMA");
    }

    private CandidateId verified(YearMonth born, LocalDate certified) {
        var begin = LocalDate.of(2032, 9, 6);
        var someone = CandidateWorld.somebody();
        var person = new Person(someone.fullName(), born, someone.sex(), someone.job(), true);
        return CandidateWorld.as(world.ofBloc(), () -> {
            var id = CandidateWorld.done(candidates.enter(
                    CandidateWorld.entry(person, world.enterprise(), begin, Consent.Purpose.REGISTER)));
            CandidateWorld.done(candidates.take(id, Step.of(StepKind.POOL, begin, "")));
            CandidateWorld.done(candidates.take(id, Step.of(StepKind.CERTIFICATE, certified, "GCN 12")));
            CandidateWorld.done(candidates.take(
                    id,
                    Step.of(StepKind.DOSSIER, LocalDate.of(2032, 10, 11), "").with(CandidateWorld.papers())));
            return CandidateWorld.done(
                    candidates.take(id, Step.of(StepKind.VERIFICATION, LocalDate.of(2032, 10, 25), "")));
        });
    }

    private String registered(People.Person union) {
        var enterprise = world.enterprise();
        clock.stopOn(LocalDate.of(2027, 4, 5));
        var answer = union.post("/app/candidates")
                .param("name", "Người Đi Đường Dài")
                .param("born", "05/1999")
                .param("sex", "FEMALE")
                .param("job", "WORKER")
                .param("unionMember", "true")
                .param("enterprise", CandidateWorld.code(enterprise))
                .param("form", "REQUEST")
                .param("on", "05/04/2027")
                .param("keptAt", "tủ 1")
                .param("consent-REGISTER", "true")
                .param("consent-SHARE", "true")
                .param("told", "true")
                .exchange();
        var location = Objects.requireNonNull(answer.getResponse().getHeader("Location"), "not registered");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private void step(People.Person officer, String id, String step, String on, Map<String, String> said, String then) {
        var day = LocalDate.parse(on);
        clock.stopOn(day.plusDays(1));
        var form = officer.get("/app/candidates/" + id + "/" + step).exchange();
        var version = body(form).replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        var post = officer.post("/app/candidates/" + id + "/" + step)
                .param("version", version)
                .param("on", on);
        said.forEach(post::param);
        assertThat(post.exchange()).as(step).hasStatus(303);
        assertThat(officer.get("/app/candidates/" + id))
                .hasStatusOk()
                .bodyText()
                .contains(then);
    }

    private static String body(org.springframework.test.web.servlet.assertj.MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
