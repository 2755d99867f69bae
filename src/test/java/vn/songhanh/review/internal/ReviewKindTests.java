package vn.songhanh.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.support.ReviewWorld;
import vn.songhanh.support.TwoBodies.Partnership;

/** Half-year, year and term: each looks back on its whole period and locks what is still open of it. */
@DatabaseTest
@Import(ReviewWorld.class)
class ReviewKindTests {

    private static final Pattern REVIEW = Pattern.compile("/app/reviews/\\d+");

    @Autowired
    ReviewWorld world;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    MovableClock clock;

    private Partnership ours;

    @BeforeEach
    void begin() {
        clock.stopOn(LocalDate.of(2022, 7, 5));
        ours = world.partnership();
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void the_half_year_locks_its_half_the_year_the_other_half_and_the_term_the_rest() {
        var half = signed(opened("HALF", "2022"));
        assertThat(ours.partyOfficer().get(half)).bodyText().contains("Sơ kết 6 tháng đầu năm 2022", "Đã ký, đã khóa");
        assertThat(locked()).containsExactly("2022-01-01..2022-06-30");

        clock.stopOn(ReviewWorld.TODAY);
        signed(opened("YEAR", "2022"));
        assertThat(locked()).containsExactly("2022-01-01..2022-06-30", "2022-07-01..2022-12-31");

        clock.stopOn(LocalDate.of(2024, 1, 12));
        var term = signed(opened("TERM", "2023"));
        assertThat(ours.partyOfficer().get(term)).bodyText().contains("Tổng kết giai đoạn 2021–2023", "Khớp");
        assertThat(locked())
                .containsExactly(
                        "2021-01-01..2021-12-31",
                        "2022-01-01..2022-06-30",
                        "2022-07-01..2022-12-31",
                        "2023-01-01..2023-12-31");
        assertThat(ours.partyOfficer().get(half)).bodyText().contains("Khớp").doesNotContain("Không khớp");
    }

    @Test
    void a_half_year_of_a_locked_year_is_not_opened_and_a_final_review_not_before_the_last_year() {
        clock.stopOn(LocalDate.of(2022, 12, 20));
        assertThat(open("TERM", "2023"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("chưa đến");
        clock.stopOn(ReviewWorld.TODAY);
        signed(opened("YEAR", "2022"));

        assertThat(open("HALF", "2022"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("6 tháng đầu năm 2022 đã được một kỳ khác khóa");
    }

    @Test
    void the_days_may_be_chosen_and_a_day_outside_of_the_period_is_refused_with_what_was_typed() {
        assertThat(ours.partyOfficer()
                        .post("/app/reviews")
                        .param("programme", ours.code())
                        .param("kind", "HALF")
                        .param("year", "2022")
                        .param("cutoff", "15/07/2022"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Ngày chốt phải nằm trong kỳ", "value=\"15/07/2022\"");
        assertThat(ours.partyOfficer()
                        .post("/app/reviews")
                        .param("programme", ours.code())
                        .param("kind", "HALF")
                        .param("year", "2022")
                        .param("due", "mai"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("ngày/tháng/năm");

        var chosen = address(ours.partyOfficer()
                .post("/app/reviews")
                .param("programme", ours.code())
                .param("kind", "HALF")
                .param("year", "2022")
                .param("cutoff", "25/06/2022")
                .param("due", "08/07/2022")
                .exchange());

        assertThat(ours.partyOfficer().get(chosen)).bodyText().contains("25/06/2022", "08/07/2022", "22/07/2022");
    }

    private MvcTestResult open(String kind, String year) {
        return ours.partyOfficer()
                .post("/app/reviews")
                .param("programme", ours.code())
                .param("kind", kind)
                .param("year", year)
                .exchange();
    }

    private String opened(String kind, String year) {
        return address(open(kind, year));
    }

    private static String address(MvcTestResult answer) {
        var found = REVIEW.matcher(String.valueOf(answer.getResponse().getHeader("Location")));
        if (!found.find()) {
            throw new AssertionError("Not opened: " + ReviewWorld.text(answer));
        }
        return found.group();
    }

    private String signed(String address) {
        world.confirmAll(ours);
        for (var officer : List.of(ours.partyOfficer(), ours.unionOfficer())) {
            ReviewWorld.said(officer.post(address + "/submission"));
        }
        ReviewWorld.said(world.preparing(ours.partyOfficer(), address));
        for (People.Person leader : List.of(ours.unionLeader(), ours.partyLeader())) {
            ReviewWorld.said(leader.post(address + "/signature"));
        }
        return address;
    }

    private List<String> locked() {
        return ReviewWorld.house(() -> transactions.execute(_ -> jdbc.sql("""
                select from_on || '..' || to_on from locked_period where programme_id = :programme order by from_on
                """)
                .param("programme", ours.programme().value())
                .query((row, number) -> row.getString(1))
                .list()));
    }
}
