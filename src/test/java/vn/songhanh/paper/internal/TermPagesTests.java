package vn.songhanh.paper.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.songhanh.support.PaperWorld.said;
import static vn.songhanh.support.PaperWorld.signing;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.PaperWorld;
import vn.songhanh.support.People.Person;
import vn.songhanh.support.TwoBodies.Partnership;

/** A Party body's numbers run along the terms that its officers write down; none is given twice, whenever that is. */
@DatabaseTest
@Import(PaperWorld.class)
class TermPagesTests {

    private static final LocalDate CONGRESS = LocalDate.of(2025, 8, 14);

    @Autowired
    PaperWorld world;

    @Autowired
    MovableClock clock;

    private Partnership ours;

    @BeforeEach
    void begin() {
        clock.stopOn(PaperWorld.TODAY);
        ours = world.partnership();
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void numbers_begin_anew_on_the_first_day_of_the_term_and_not_before() {
        said(term("2025-2030", "14/8/2025"));

        assertThat(issuedOn(PaperWorld.TODAY)).isEqualTo("Số 01-TB/ĐUK");
        assertThat(issuedOn(CONGRESS.minusDays(1))).isEqualTo("Số 02-TB/ĐUK");
        assertThat(issuedOn(CONGRESS)).isEqualTo("Số 01-TB/ĐUK");
        assertThat(ours.partyOfficer().get("/app/papers/series")).bodyText().contains("2025-2030");
    }

    @Test
    void what_was_given_before_the_day_was_written_is_given_neither_in_the_new_term_nor_in_the_old_one_again() {
        assertThat(issuedOn(LocalDate.of(2025, 7, 20))).isEqualTo("Số 01-TB/ĐUK");
        assertThat(issuedOn(LocalDate.of(2025, 7, 21))).isEqualTo("Số 02-TB/ĐUK");
        said(term("2025-2030", "14/8/2025"));

        assertThat(issuedOn(CONGRESS.minusDays(1))).isEqualTo("Số 03-TB/ĐUK");
        assertThat(issuedOn(CONGRESS)).isEqualTo("Số 03-TB/ĐUK");
    }

    @Test
    void a_term_under_another_name_goes_on_after_what_was_given_on_its_days() {
        said(series("37"));
        assertThat(issuedOn(LocalDate.of(2022, 3, 6))).isEqualTo("Số 38-TB/ĐUK");

        said(term("2021-2026", "10/5/2021"));

        assertThat(ours.partyOfficer().get("/app/papers/series"))
                .bodyText()
                .containsPattern("2021-2026</td>\\s*<td[^>]*>38<");
        assertThat(series("38")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(issuedOn(LocalDate.of(2022, 3, 7))).isEqualTo("Số 39-TB/ĐUK");
    }

    @Test
    void a_term_begins_on_the_usual_day_again_where_its_day_is_taken_back_and_the_page_says_who_said_what() {
        said(term("2020-2025", "5/10/2020"));
        assertThat(page()).bodyText().contains("05/10/2020", "cơ quan ghi");
        said(term("2020-2025", ""));

        assertThat(page())
                .bodyText()
                .contains("01/07/2020", "Nhiệm kỳ 2020-2025: ngày thường lệ", "Nhiệm kỳ 2020-2025: từ 05/10/2020")
                .contains("không cấp lại")
                .doesNotContain("cơ quan ghi");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025      | 14/8/2025 | such as 2025-2030
            2030-2025 | 14/8/2025 | such as 2025-2030
            2025-2030 | 14/8/2024 | does not begin in 2024
            2025-2030 | mai       | as day/month/year
            2025-2030 | ''        | Nobody has written when the term 2025-2030 begins
            2025-2031 | 14/8/2025 | The term 2025-2030 begins on that day already
            """)
    void what_cannot_be_a_term_is_refused_and_stays_typed(String name, String first, String problem) {
        if (name.equals("2025-2031")) {
            said(term("2025-2030", "14/8/2025"));
        }

        assertThat(term(name, first).cookie(new Cookie("lang", "en")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(problem, "value=\"" + name + "\"");
    }

    @Test
    void a_union_has_no_terms_to_write() {
        assertThat(ours.unionOfficer().get("/app/papers/letterhead")).bodyText().doesNotContain("Nhiệm kỳ cấp ủy");
        assertThat(ours.unionOfficer()
                        .post("/app/papers/letterhead/terms")
                        .param("name", "2025-2030")
                        .param("first", "14/8/2025"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("theo năm, không theo nhiệm kỳ");
    }

    private MockMvcRequestBuilder term(String name, String first) {
        return ours.partyOfficer()
                .post("/app/papers/letterhead/terms")
                .param("name", name)
                .param("first", first);
    }

    private MockMvcRequestBuilder series(String number) {
        return ours.partyOfficer()
                .post("/app/papers/series")
                .param("type", "NOTICE")
                .param("number", number)
                .param("remark", "Sổ văn bản đi");
    }

    private MockMvcRequestBuilder page() {
        return ours.partyOfficer().get("/app/papers/letterhead");
    }

    /** The number of a notice that the Party body signs on the day. */
    private String issuedOn(LocalDate day) {
        clock.stopOn(day);
        var address = world.handedIn(ours.partyOfficer(), ours, "CONCLUSIONS", "ALONE");
        said(signing(ours.partyLeader(), address));
        return symbol(ours.partyOfficer(), address);
    }

    private static String symbol(Person person, String address) {
        return PaperWorld.text(person.get(address).exchange()).replaceAll("(?s).*?(Số \\d+-TB/ĐUK).*", "$1");
    }
}
