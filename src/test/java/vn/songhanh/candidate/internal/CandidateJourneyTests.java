package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.songhanh.access.Side;
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
    MovableClock clock;

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
                Map.of("number", "2", "agree", "6", "all", "9", "introducers", "TRADE_UNION", "months", "14"),
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

    private String registered(People.Person union) {
        var enterprise = world.enterprise();
        clock.stopOn(LocalDate.of(2027, 4, 5));
        var answer = union.post("/app/candidates")
                .param("name", "Người Đi Đường Dài")
                .param("born", "05/1999")
                .param("sex", "FEMALE")
                .param("job", "WORKER")
                .param("unionMember", "true")
                .param("enterprise", enterprise.toString())
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
