package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.EnterpriseStory;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.organisation.Line;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;

@DatabaseTest
@Import(People.class)
class CasePagesTests extends InFoundingWorld {

    @Autowired
    People people;

    @Autowired
    Enterprises enterprises;

    @Autowired
    CaseStory story;

    @Test
    void a_case_goes_from_the_list_to_the_announcement_on_the_screen() {
        var officer = people.officer(Side.UNION, world.federation);
        var enterprise = world.enterprise("Công ty TNHH Đường Dài");

        var path = opened(officer, enterprise);
        said(survey(officer, path, 0, 60));
        said(contact(officer, path, 1));
        said(consent(officer, path, 2));
        said(papers(officer, path, 3));
        said(decision(officer, path, 4, "41/QĐ-LĐLĐ", "12", "2031-06-20"));
        said(officer.post(path + "/announcement").param("version", "5").param("on", "2031-06-27"));

        var page = officer.get(path).exchange();
        assertThat(page).hasStatusOk().bodyText().contains("Đã công bố", "41/QĐ-LĐLĐ", "CĐCS Công ty TNHH Đường Dài");
        assertThat(officer.as(() -> enterprises
                                .standing(enterprise, FoundingWorld.TODAY)
                                .orElseThrow())
                        .organised())
                .containsKey(Line.UNION);
        // the register tells the survey
        assertThat(officer.as(() -> ((EnterpriseStory) story).of(enterprise))).hasSize(6);
    }

    @Test
    void four_members_are_refused_with_the_clause_and_the_form_keeps_what_was_typed() {
        var officer = people.officer(Side.UNION, world.federation);
        var path = opened(officer, world.enterprise("Công ty TNHH Còn Thiếu"));
        said(survey(officer, path, 0, 60));
        said(contact(officer, path, 1));
        said(consent(officer, path, 2));
        said(papers(officer, path, 3));

        var refused =
                decision(officer, path, 4, "42/QĐ-LĐLĐ", "4", "2031-06-20").exchange();

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused).bodyText().contains("Điều lệ Công đoàn", "value=\"42/QĐ-LĐLĐ\"", "value=\"4\"");
    }

    @Test
    void the_second_of_two_officers_is_told_what_the_first_did_and_may_save_again() {
        var first = people.officer(Side.UNION, world.federation);
        var second = people.officer(Side.UNION, world.district);
        var path = opened(first, world.enterprise("Công ty TNHH Mở Cùng Lúc"));
        said(survey(first, path, 0, 60));

        var late = second.post(path + "/contact")
                .param("version", "0")
                .param("on", "2031-05-12")
                .param("note", "Gặp tại xưởng")
                .exchange();

        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(late).bodyText().contains("Khảo sát: 60 lao động", "Gặp tại xưởng", "name=\"version\" value=\"1\"");
        said(contact(second, path, 1));
    }

    @Test
    void a_decision_before_the_dossier_without_number_or_in_the_future_is_refused_in_words() {
        var officer = people.officer(Side.UNION, world.federation);
        var path = opened(officer, world.enterprise("Công ty TNHH Sai Ngày"));
        said(survey(officer, path, 0, 60));
        said(contact(officer, path, 1));
        said(consent(officer, path, 2));
        said(papers(officer, path, 3));

        var early = decision(officer, path, 4, "", "12", "2031-06-01").exchange();
        var future = decision(officer, path, 4, "43", "12", "2031-12-01").exchange();

        assertThat(early).bodyText().contains("Ngày sớm hơn ngày hồ sơ đầy đủ", "Ghi số, ký hiệu quyết định.");
        assertThat(future)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Ngày chưa đến");
    }

    @Test
    void a_refusal_without_a_reason_and_a_deferral_without_a_day_are_refused() {
        var officer = people.officer(Side.UNION, world.federation);
        var path = opened(officer, world.enterprise("Công ty TNHH Im Lặng"));
        said(contact(officer, path, 0));

        var refusal = answer(officer, path, 1, "REFUSED").exchange();
        var deferral = answer(officer, path, 1, "DEFERRED").exchange();

        assertThat(refusal)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Chọn một lý do");
        assertThat(deferral)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Ghi ngày hẹn lại");
        said(answer(officer, path, 1, "REFUSED").param("reason", "SMALL_SCALE"));
    }

    @Test
    void an_officer_of_another_district_reads_and_is_refused() {
        var stranger = people.officer(Side.UNION, world.otherDistrict);
        var path = opened(people.officer(Side.UNION, world.federation), world.enterprise("Công ty TNHH Người Lạ"));

        assertThat(stranger.get(path).exchange()).hasStatusOk().bodyText().doesNotContain(path + "/survey");
        assertThat(survey(stranger, path, 0, 60).exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("không thuộc đơn vị của đồng chí");
    }

    @Test
    void readers_see_lists_boards_and_cases_but_no_forms() {
        var leader = people.person(Side.PARTY, world.bloc, Set.of(Role.LEADER));
        var path = opened(people.officer(Side.UNION, world.federation), world.enterprise("Công ty TNHH Chỉ Đọc"));

        assertThat(leader.get("/app/cases?q=chi doc").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Chỉ Đọc");
        assertThat(leader.get("/app/cases?view=board").exchange()).hasStatusOk();
        assertThat(leader.get("/app/radar").exchange()).hasStatusOk();
        assertThat(leader.get("/app/search?q=chi doc").exchange()).bodyText().contains("href=\"" + path);
        assertThat(leader.get(path).exchange()).hasStatusOk();
        assertThat(leader.get(path + "/survey").exchange()).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void a_card_moves_at_once_where_nothing_has_to_be_told_and_opens_the_form_elsewhere() {
        var officer = people.officer(Side.UNION, world.federation);
        var path = opened(officer, world.enterprise("Công ty TNHH Kéo Thả"));
        said(contact(officer, path, 0));

        var form = officer.post(path + "/state")
                .param("to", "CONSENT")
                .param("version", "1")
                .exchange();
        assertThat(form).hasStatus(HttpStatus.SEE_OTHER).redirectedUrl().isEqualTo(path + "/answer?answer=CONSENT");

        said(answer(officer, path, 1, "CONSENT"));
        said(officer.post(path + "/state").param("to", "DOSSIER").param("version", "2"));
        assertThat(officer.post(path + "/state")
                        .param("to", "DOSSIER")
                        .param("version", "2")
                        .exchange())
                .hasStatus(HttpStatus.CONFLICT);
    }

    private String opened(Person officer, EnterpriseId enterprise) {
        var answer = officer.post("/app/cases")
                .param("enterprise", enterprise.toString())
                .param("objective", "UNION")
                .param("on", "2031-05-01")
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        return java.util.Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private static MockMvcRequestBuilder survey(Person officer, String path, int version, int workers) {
        return step(officer, path, "survey", version, "2031-05-10").param("workers", Integer.toString(workers));
    }

    private static MockMvcRequestBuilder contact(Person officer, String path, int version) {
        return step(officer, path, "contact", version, "2031-05-12")
                .param("note", "Giới thiệu quyền lợi")
                .param("ownerPresent", "true");
    }

    private static MockMvcRequestBuilder consent(Person officer, String path, int version) {
        return answer(officer, path, version, "CONSENT");
    }

    private static MockMvcRequestBuilder answer(Person officer, String path, int version, String answer) {
        return step(officer, path, "answer", version, "2031-05-20").param("answer", answer);
    }

    private static MockMvcRequestBuilder papers(Person officer, String path, int version) {
        var form = step(officer, path, "dossier", version, "2031-06-10");
        for (var paper : Set.of("REQUEST", "MINUTES", "APPLICATIONS", "WORKER_LIST", "NOMINEES")) {
            form.param("paper-UNION_" + paper, "true").param("kept-UNION_" + paper, "Tủ 3");
        }
        return form;
    }

    private static MockMvcRequestBuilder decision(
            Person officer, String path, int version, String number, String members, String on) {
        return step(officer, path, "decision", version, on)
                .param("number", number)
                .param("kind", "GRASSROOTS_UNION")
                .param("members", members);
    }

    private static MockMvcRequestBuilder step(Person officer, String path, String step, int version, String on) {
        return officer.post(path + "/" + step)
                .param("version", Integer.toString(version))
                .param("on", on);
    }

    private static void said(MockMvcRequestBuilder request) {
        MvcTestResult answer = request.exchange();
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
    }
}
