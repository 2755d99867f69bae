package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.enterprise.TaxStatus;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;
import vn.songhanh.time.Period;

/** How a case ends without an organisation, who works on it, how long it stands, and what Today warns of. */
@DatabaseTest
@Import(People.class)
class ClosingTests extends InFoundingWorld {

    @Autowired
    People people;

    @Autowired
    Enterprises enterprises;

    @Autowired
    Registrations registrations;

    @Autowired
    Organisation organisation;

    @Autowired
    Figures figures;

    @Autowired
    TimesPages times;

    @Autowired
    TeamTable teams;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_case_is_closed_for_a_reason_takes_no_step_more_and_another_may_be_opened() {
        var officer = people.officer(Side.UNION, world.district);
        var enterprise = world.enterprise("Công ty TNHH Đóng Hồ Sơ");
        var path = opened(officer, enterprise);

        assertThat(step(officer, path, "closure", 0, "2031-05-10").exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Chọn một lý do");
        assertThat(step(officer, path, "closure", 0, "2031-05-10")
                        .param("closing", "OTHER")
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        said(step(officer, path, "closure", 0, "2031-05-10").param("closing", "BY_MISTAKE"));

        assertThat(officer.get(path).exchange()).bodyText().contains("Đã đóng", "Mở nhầm, trùng");
        assertThat(step(officer, path, "contact", 1, "2031-05-12")
                        .param("note", "x")
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(opened(officer, enterprise)).isNotEqualTo(path);
    }

    @Test
    void an_enterprise_that_closes_with_a_case_open_is_one_click_from_its_closure() {
        var officer = people.officer(Side.UNION, world.district);
        var enterprise = world.enterprise("Công ty TNHH Tan Rã");
        var path = opened(officer, enterprise);
        assertThat(officer.get("/app").exchange()).bodyText().doesNotContain(path + "/closure");

        FoundingWorld.house(() -> {
            registrations.status(enterprise, TaxStatus.of("03").orElseThrow(), LocalDate.of(2031, 9, 1));
            return Optional.empty();
        });

        assertThat(officer.get("/app").exchange())
                .bodyText()
                .contains("Hồ sơ không còn đường đi tiếp", "Tan Rã", path + "/closure");
        assertThat(officer.get(path + "/closure").exchange())
                .bodyText()
                .containsPattern("value=\"ENTERPRISE_ENDED\"[^>]*checked");
        assertThat(step(officer, path, "survey", 0, "2031-09-01")
                        .param("workers", "61")
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Vào ngày 01/09/2031 doanh nghiệp không hoạt động", "value=\"61\"");
        said(step(officer, path, "closure", 0, "2031-10-01").param("closing", "ENTERPRISE_ENDED"));
        assertThat(officer.get("/app").exchange()).bodyText().doesNotContain(path + "/closure");
    }

    @Test
    void p6_a_cell_with_two_official_members_left_is_warned_of_with_the_clause_and_one_with_three_is_not() {
        var officer = people.officer(Side.PARTY, world.bloc);
        var two = cell("Công ty TNHH Còn Lại Hai Người");
        var three = cell("Công ty TNHH Còn Lại Ba Người");
        counted(two, 2);
        counted(three, 3);

        assertThat(officer.get("/app").exchange())
                .bodyText()
                .contains("Tổ chức đảng thiếu đảng viên chính thức", "Chi bộ " + two, "Khoản 1 Điều 24 Điều lệ Đảng")
                .doesNotContain("Chi bộ " + three + "<");
    }

    @Test
    void a_case_given_to_an_officer_waits_for_that_officer_and_no_other() {
        var first = people.officer(Side.UNION, world.district);
        var second = people.officer(Side.UNION, world.district);
        var path = opened(first, world.enterprise("Công ty TNHH Giao Việc"));
        said(step(first, path, "contact", 0, "2031-05-02").param("note", "Gặp"));
        said(step(first, path, "answer", 1, "2031-05-03")
                .param("answer", "DEFERRED")
                .param("until", "2031-05-04"));
        said(first.post(path + "/officer").param("officer", second.account().toString()));

        assertThat(first.get("/app").exchange()).bodyText().doesNotContain("Giao Việc");
        assertThat(second.get("/app").exchange()).bodyText().contains("Giao Việc");
        assertThat(second.get("/app/cases?officer=me").exchange()).bodyText().contains("Giao Việc");
        assertThat(first.get("/app/cases?officer=me").exchange()).bodyText().doesNotContain("Giao Việc");
        assertThat(first.get(path).exchange()).bodyText().contains("Giao cho Người Thử");
        assertThat(people.person(Side.UNION, world.district, Set.of(Role.LEADER))
                        .get("/app")
                        .exchange())
                .bodyText()
                .contains("Giao Việc");
        var party = people.officer(Side.PARTY, world.bloc);
        assertThat(party.post(path + "/officer").param("officer", "").exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(first.post(path + "/officer")
                        .param("officer", party.account().toString())
                        .exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_case_given_to_a_working_team_waits_for_each_of_its_members_of_both_bodies_until_the_team_ends() {
        var first = people.officer(Side.UNION, world.district);
        var second = people.officer(Side.UNION, world.district);
        var party = people.officer(Side.PARTY, world.bloc);
        var path = opened(first, world.enterprise("Công ty TNHH Giao Tổ"));
        said(step(first, path, "contact", 0, "2031-05-02").param("note", "Gặp"));
        said(step(first, path, "answer", 1, "2031-05-03")
                .param("answer", "DEFERRED")
                .param("until", "2031-05-04"));
        var team = team(first, "Tổ công tác Giao Tổ", second, party);
        said(first.post(path + "/officer").param("team", team));

        assertThat(first.get("/app").exchange()).bodyText().doesNotContain("Công ty TNHH Giao Tổ");
        assertThat(second.get("/app").exchange()).bodyText().contains("Công ty TNHH Giao Tổ", path + "/");
        assertThat(party.get("/app").exchange())
                .bodyText()
                .contains("Công ty TNHH Giao Tổ", "Tổ công tác Giao Tổ")
                .doesNotContain(path + "/");
        assertThat(people.person(Side.UNION, world.district, Set.of(Role.LEADER))
                        .get("/app")
                        .exchange())
                .bodyText()
                .contains("Công ty TNHH Giao Tổ");
        assertThat(party.get(path).exchange())
                .bodyText()
                .contains("/app/cases?team=" + team, "Giao cho Tổ công tác Giao Tổ");
        assertThat(first.get("/app/cases?team=" + team).exchange())
                .bodyText()
                .contains("Công ty TNHH Giao Tổ", "Tổ công tác Giao Tổ", ">1 hồ sơ<");

        said(first.post("/app/cases/teams/" + team + "/end"));
        assertThat(first.get("/app").exchange()).bodyText().contains("Công ty TNHH Giao Tổ");
        assertThat(party.get("/app").exchange()).bodyText().doesNotContain("Công ty TNHH Giao Tổ");
        assertThat(first.post(path + "/officer").param("team", team).exchange()).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String team(Person by, String name, Person... members) {
        var form = by.post("/app/cases/teams").param("name", name).param("on", "2031-05-01");
        for (var member : members) {
            form = form.param("member", member.account().toString());
        }
        said(form);
        return FoundingWorld.house(() -> transaction.execute(_ -> teams.all())).stream()
                .filter(team -> team.name().equals(name))
                .map(team -> Long.toString(team.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_case_tells_how_many_days_it_stood_in_each_state() {
        var officer = people.officer(Side.UNION, world.district);
        var path = opened(officer, world.enterprise("Công ty TNHH Đếm Ngày"));
        said(step(officer, path, "survey", 0, "2031-05-11").param("workers", "60"));
        said(step(officer, path, "contact", 1, "2031-05-15").param("note", "Gặp"));
        said(step(officer, path, "contact", 2, "2031-05-20").param("note", "Gặp lại"));
        said(step(officer, path, "answer", 3, "2031-06-14")
                .param("answer", "REFUSED")
                .param("reason", "SMALL_SCALE"));

        assertThat(officer.get(path).exchange())
                .bodyText()
                .containsPattern("Trong danh sách</dt>\\s*<dd[^>]*><span class=\"num\">10<")
                .containsPattern("Đủ điều kiện</dt>\\s*<dd[^>]*><span class=\"num\">4<")
                .containsPattern("Đã tiếp xúc</dt>\\s*<dd[^>]*><span class=\"num\">30<")
                .containsPattern("Từ chối</dt>\\s*<dd[^>]*><span class=\"num\">142<");
    }

    @Test
    void refusals_by_reason_are_those_of_indicator_3_16_and_one_enterprise_counts_once_in_all() {
        var officer = people.officer(Side.UNION, world.federation);
        var path = opened(officer, world.enterprise("Công ty TNHH Hai Lý Do"));
        said(step(officer, path, "contact", 0, "2031-05-15").param("note", "Gặp"));
        for (var reason : new String[] {"SMALL_SCALE", "FOREIGN_OWNER"}) {
            var version = reason.equals("SMALL_SCALE") ? 1 : 2;
            said(step(officer, path, "answer", version, "2031-06-1" + version)
                    .param("answer", "REFUSED")
                    .param("reason", reason));
        }

        var page = officer.as(() -> times.page(new TimesQuestion(null, null, "2031"), officer.mandate()));
        var figure = officer.as(() -> figures.all(FigureQuery.whole(world.programme, Period.year(2031)))).stream()
                .filter(one -> one.indicator().code().equals("3.16a"))
                .findFirst()
                .orElseThrow();

        assertThat(page.all("REFUSAL"))
                .isPositive()
                .isEqualTo(figure.claimed().add(figure.confirmed()).longValueExact());
        assertThat(page.reasons("REFUSAL").values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isGreaterThan(page.all("REFUSAL"));
        assertThat(officer.get("/app/cases/times?objective=UNION&year=2031").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Quy mô nhỏ", "Chủ là người nước ngoài", "Trong danh sách", "figures/3.16a?programme=");
    }

    @Test
    void a_working_team_of_both_bodies_is_set_up_shown_and_ended() {
        var officer = people.officer(Side.UNION, world.federation);
        var other = people.officer(Side.PARTY, world.bloc);

        assertThat(officer.post("/app/cases/teams").param("name", "Tổ thử").exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Chọn ít nhất một người", "value=\"Tổ thử\"");
        said(officer.post("/app/cases/teams")
                .param("name", "Tổ công tác số một")
                .param("decision", "05/QĐ")
                .param("on", "2031-03-01")
                .param("member", officer.account().toString(), other.account().toString()));

        assertThat(other.get("/app/cases/teams").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Tổ công tác số một", "05/QĐ", "/app/cases?officer=" + other.account());
        assertThat(people.person(Side.UNION, world.district, Set.of(Role.VIEWER))
                        .get("/app/cases/teams")
                        .exchange())
                .bodyText()
                .doesNotContain("Lập tổ công tác");
    }

    private String cell(String name) {
        var enterprise = world.enterprise(name);
        FoundingWorld.house(() -> {
            var unit = organisation.found(new Founding(
                    UnitKind.CELL,
                    "",
                    "Chi bộ " + enterprise,
                    "Chi bộ " + enterprise,
                    world.bloc,
                    new Decision("1", LocalDate.of(2031, 2, 1), LocalDate.of(2031, 2, 1))));
            enterprises.organised(enterprise, Line.PARTY, unit, LocalDate.of(2031, 2, 1));
            return unit;
        });
        return enterprise.toString();
    }

    private void counted(String enterprise, int official) {
        FoundingWorld.house(() -> {
            enterprises.surveyed(
                    new EnterpriseId(Integer.parseInt(enterprise)),
                    new Survey(LocalDate.of(2031, 6, 1), 40, 0, official, 1, ""));
            return Optional.empty();
        });
    }

    private static String opened(Person officer, EnterpriseId enterprise) {
        var opened = officer.post("/app/cases")
                .param("enterprise", enterprise.toString())
                .param("objective", "UNION")
                .param("on", "2031-05-01")
                .exchange();
        assertThat(opened).hasStatus(HttpStatus.SEE_OTHER);
        return Objects.requireNonNull(opened.getResponse().getRedirectedUrl());
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
