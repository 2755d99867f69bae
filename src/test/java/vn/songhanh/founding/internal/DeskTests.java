package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;

/** What the first page tells a person who works on cases, and what one search finds. */
@DatabaseTest
class DeskTests extends InFoundingWorld {

    @Autowired
    People people;

    @Test
    void a_dossier_that_waits_too_long_is_late_and_one_click_from_its_decision() {
        var officer = people.officer(Side.UNION, world.district);
        var path = withDossier(officer, world.enterprise("Công ty TNHH Chờ Lâu"));

        var today = officer.get("/app").exchange();

        assertThat(today)
                .hasStatusOk()
                .bodyText()
                .contains("Hồ sơ quá hạn", "Chờ Lâu", "Quá hạn", "ngày làm việc", path + "/decision");
    }

    @Test
    void a_time_limit_ends_at_midnight_in_viet_nam_and_not_a_second_before() {
        var officer = people.officer(Side.UNION, world.district);
        withDossier(officer, world.enterprise("Công ty TNHH Nửa Đêm"));

        // complete on 10/6/2031, answered within 15 working days
        clock.stopAt(Instant.parse("2031-07-01T16:59:59Z"));
        assertThat(officer.get("/app").exchange())
                .bodyText()
                .contains("Hạn 01/07/2031")
                .doesNotContain("Quá hạn 01/07/2031");
        clock.stopAt(Instant.parse("2031-07-01T17:00:00Z"));
        assertThat(officer.get("/app").exchange()).bodyText().contains("Quá hạn 01/07/2031");
    }

    @Test
    void others_do_not_see_the_work_of_a_unit_that_is_not_theirs() {
        var officer = people.officer(Side.UNION, world.district);
        withDossier(officer, world.enterprise("Công ty TNHH Riêng Tôi"));

        assertThat(people.officer(Side.UNION, world.otherDistrict).get("/app").exchange())
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Riêng Tôi");
        assertThat(people.officer(Side.PARTY, world.bloc).get("/app").exchange())
                .bodyText()
                .doesNotContain("Riêng Tôi");
        assertThat(people.person(Side.UNION, world.district, Set.of(Role.VIEWER))
                        .get("/app")
                        .exchange())
                .bodyText()
                .contains("Không có việc nào đang chờ");
    }

    @Test
    void one_search_finds_enterprises_cases_entries_units_rules_and_colleagues_with_or_without_diacritics() {
        var officer = people.officer(Side.UNION, world.district);
        withDossier(officer, world.enterprise("Công ty TNHH Sóng Biếc"));

        assertThat(officer.get("/app/search?q=song biec").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Doanh nghiệp", "Hồ sơ vận động", "Bút toán trong sổ cái", "Sóng Biếc");
        assertThat(officer.get("/app/search?q=SÓNG BIẾC").exchange()).bodyText().contains("/app/enterprises/");
        assertThat(officer.get("/app/search?q=thanh pho hai phong").exchange())
                .bodyText()
                .contains("Tổ chức, đơn vị");
        assertThat(officer.get("/app/search?q=dieu le").exchange()).bodyText().contains("Quy định", "/app/rules/");
        assertThat(officer.get("/app/search?q=nguoi thu").exchange())
                .bodyText()
                .contains("Người dùng hệ thống", "Người Thử");
    }

    @Test
    void one_search_finds_cases_by_their_notes_and_working_teams_by_their_decision() {
        var officer = people.officer(Side.UNION, world.district);
        var opened = officer.post("/app/cases")
                .param(
                        "enterprise",
                        world.enterprise("Công ty TNHH Nhắc Việc Bàn").toString())
                .param("objective", "UNION")
                .param("on", "2031-05-01")
                .exchange();
        var path = Objects.requireNonNull(opened.getResponse().getRedirectedUrl());
        said(step(officer, path, "survey", 0, "2031-05-10")
                .param("workers", "60")
                .param("note", "Xưởng làm ba ca, hẹn họp ở Bệnh viện Hạc Sa"));
        officer.post("/app/cases/teams")
                .param("name", "Tổ vận động Cảng Lạch Sâu")
                .param("decision", "7719-QĐ/LĐLĐ")
                .param("on", "2031-05-02")
                .param("member", officer.account().toString())
                .exchange();

        for (var asked : List.of("Bệnh viện Hạc Sa", "hac sa benh vien", "ba ca")) {
            assertThat(officer.get("/app/search").param("q", asked).exchange())
                    .as(asked)
                    .bodyText()
                    .contains("href=\"" + path + "\"");
            assertThat(officer.get("/app/cases").param("q", asked).exchange())
                    .as("the list that the search leads to: " + asked)
                    .bodyText()
                    .contains("href=\"" + path + "\"");
        }
        for (var asked : List.of("7719", "lạch sâu tổ")) {
            assertThat(officer.get("/app/search").param("q", asked).exchange())
                    .as(asked)
                    .bodyText()
                    .contains("Tổ công tác", "Tổ vận động Cảng Lạch Sâu");
        }
    }

    @Test
    void a_question_with_signs_of_patterns_finds_nothing_and_breaks_nothing() {
        var officer = people.officer(Side.UNION, world.district);

        assertThat(officer.get("/app/search").param("q", "100%_\\'").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Không thấy kết quả");
        assertThat(officer.get("/app/search").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Gõ có dấu hoặc không dấu");
    }

    private String withDossier(Person officer, EnterpriseId enterprise) {
        var opened = officer.post("/app/cases")
                .param("enterprise", enterprise.toString())
                .param("objective", "UNION")
                .param("on", "2031-05-01")
                .exchange();
        var path = Objects.requireNonNull(opened.getResponse().getRedirectedUrl());
        said(step(officer, path, "survey", 0, "2031-05-10").param("workers", "60"));
        said(step(officer, path, "contact", 1, "2031-05-12").param("note", "Giới thiệu"));
        said(step(officer, path, "answer", 2, "2031-05-20").param("answer", "CONSENT"));
        var papers = step(officer, path, "dossier", 3, "2031-06-10");
        for (var paper : Set.of("REQUEST", "MINUTES", "APPLICATIONS", "WORKER_LIST", "NOMINEES")) {
            papers.param("paper-UNION_" + paper, "true").param("kept-UNION_" + paper, "Tủ 3");
        }
        said(papers);
        return path;
    }

    private static MockMvcRequestBuilder step(Person officer, String path, String step, int version, String on) {
        return officer.post(path + "/" + step)
                .param("version", Integer.toString(version))
                .param("on", on);
    }

    private static void said(MockMvcRequestBuilder request) {
        assertThat(request.exchange()).hasStatus(HttpStatus.SEE_OTHER);
    }
}
