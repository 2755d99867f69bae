package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.songhanh.candidate.internal.CandidateWorld.as;
import static vn.songhanh.candidate.internal.CandidateWorld.done;

import java.time.YearMonth;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.songhanh.access.Side;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Person;
import vn.songhanh.support.People;

/** How many there are is said on each page of the list and of the search; an enterprise is typed, by code or by name. */
class CandidateListTests extends InCandidateWorld {

    private static final int MANY = 30;

    @Autowired
    People people;

    @Test
    void each_page_says_how_many_there_are_in_all_and_a_page_that_is_not_there_is_the_first() {
        var union = people.officer(Side.UNION, world.district);
        register("Người Đếm Trang");

        for (var page : new String[][] {
            {"1", "1–25</span> trong <span class=\"num\">30<"},
            {"2", "26–30</span> trong <span class=\"num\">30<"},
            {"99", "1–25</span> trong <span class=\"num\">30<"}
        }) {
            assertThat(union.get("/app/candidates")
                            .param("q", "nguoi dem trang")
                            .param("page", page[0]))
                    .bodyText()
                    .contains(page[1], "30 người");
        }
    }

    @Test
    void the_search_shows_some_says_how_many_and_leads_to_all() {
        var union = people.officer(Side.UNION, world.district);
        register("Người Đếm Tìm");

        assertThat(union.get("/app/search").param("q", "nguoi dem tim"))
                .bodyText()
                .contains("Người trong nguồn · 8 trong 30", "/app/candidates?q=nguoi");
    }

    @Test
    void an_enterprise_is_chosen_by_code_by_name_or_from_the_list_and_told_apart_where_several_fit() {
        var union = people.officer(Side.UNION, world.district);
        var enterprise = world.enterprise();
        var code = CandidateWorld.code(enterprise);
        var name = "Công ty TNHH Nguồn " + Integer.parseInt(code.substring(5));

        assertThat(union.get("/app/candidates/new"))
                .bodyText()
                .contains("list=\"managed\"", "<option value=\"%s %s\">".formatted(code, name));
        assertThat(typed(union, code + " " + name)).hasStatus(303);
        assertThat(typed(union, name.toLowerCase(java.util.Locale.ROOT))).hasStatus(303);
        assertThat(typed(union, "cong ty tnhh nguon"))
                .hasStatus(422)
                .bodyText()
                .contains("có nhiều, như Công ty TNHH Nguồn", "gõ mã số");
        assertThat(typed(union, "Xưởng Không Có"))
                .hasStatus(422)
                .bodyText()
                .contains("sổ đăng ký không có", "value=\"Xưởng Không Có\"");
    }

    @Test
    void an_empty_form_says_at_once_all_that_is_missing_in_the_order_of_the_form() {
        var union = people.officer(Side.UNION, world.district);

        assertThat(union.post("/app/candidates"))
                .hasStatus(422)
                .bodyText()
                .containsSubsequence(
                        "href=\"#name\"",
                        "href=\"#born\"",
                        "href=\"#job\"",
                        "href=\"#sex",
                        "href=\"#enterprise\"",
                        "href=\"#form",
                        "href=\"#on\"",
                        "href=\"#keptAt\"",
                        "href=\"#consent-REGISTER\"",
                        "href=\"#told\"");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult typed(People.Person officer, String enterprise) {
        return CandidateWorld.form(officer, CandidateWorld.somebody().fullName(), enterprise)
                .exchange();
    }

    private void register(String name) {
        var enterprise = world.enterprise();
        IntStream.range(0, MANY)
                .mapToObj(number -> new Person(
                        name + " " + number,
                        YearMonth.of(1990, 1).plusMonths(number),
                        Person.Sex.MALE,
                        Person.Job.WORKER,
                        true))
                .forEach(person -> as(
                        world.ofDistrict(),
                        () -> done(candidates.enter(CandidateWorld.entry(
                                person, enterprise, CandidateWorld.MARCH, Consent.Purpose.REGISTER)))));
    }
}
