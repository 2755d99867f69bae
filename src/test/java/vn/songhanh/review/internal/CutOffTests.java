package vn.songhanh.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import vn.songhanh.access.Side;
import vn.songhanh.ledger.Entering;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.review.ReviewId;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.support.ReviewWorld;
import vn.songhanh.support.TwoBodies.Partnership;

/** A cut-off cuts figures and lock; the days after it belong to the next year's review, and no day is locked before it has come. */
@DatabaseTest
@Import(ReviewWorld.class)
class CutOffTests {

    private static final Pattern REVIEW = Pattern.compile("/app/reviews/(\\d+)");
    private static final LocalDate AFTER_THE_CUT = LocalDate.of(2022, 12, 16);

    @Autowired
    ReviewWorld world;

    @Autowired
    Ledger ledger;

    @Autowired
    ReviewTable reviews;

    @Autowired
    ReviewFigures figures;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    MovableClock clock;

    private Partnership ours;

    @BeforeEach
    void begin() {
        clock.stopOn(LocalDate.of(2022, 12, 20));
        ours = world.partnership();
        world.founded(ours, "18/QĐ-LĐLĐ", AFTER_THE_CUT);
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void a_year_that_is_cut_off_counts_and_locks_up_to_that_day_and_the_next_one_goes_on_from_the_day_after() {
        var first = signed(opened("YEAR", 2022, "15/12/2022"));

        assertThat(locked()).containsExactly("2022-01-01..2022-12-15");
        assertThat(unions(first)).as("the one of the day after is not counted").isEqualTo(1);
        assertThat(ours.partyOfficer().get(first))
                .bodyText()
                .contains("01/01/2022 – 15/12/2022", "Sơ kết năm 2022", "Khớp")
                .doesNotContain("Không khớp");

        clock.stopOn(LocalDate.of(2023, 12, 20));
        var second = signed(opened("YEAR", 2023, "14/12/2023"));

        assertThat(locked()).containsExactly("2022-01-01..2022-12-15", "2022-12-16..2023-12-14");
        assertThat(unions(second)).isEqualTo(1);
        assertThat(ours.partyOfficer().get(second)).bodyText().contains("16/12/2022 – 14/12/2023", "Khớp");

        clock.stopOn(LocalDate.of(2024, 1, 12));
        var term = signed(opened("TERM", 2023, ""));
        assertThat(unions(term)).isEqualTo(2);
        assertThat(locked()).contains("2023-12-15..2023-12-31");
    }

    @Test
    void what_happened_after_the_cut_is_told_on_its_own_day_and_what_happened_before_no_more() {
        signed(opened("YEAR", 2022, "15/12/2022"));

        assertThat(entered("19/QĐ-LĐLĐ", AFTER_THE_CUT)).isInstanceOf(Entering.Entered.class);
        assertThat(entered("20/QĐ-LĐLĐ", AFTER_THE_CUT.minusDays(1)))
                .isInstanceOfSatisfying(
                        Entering.PeriodLocked.class,
                        locked -> assertThat(locked.countsOn()).isEqualTo(AFTER_THE_CUT));
    }

    @Test
    void a_cut_year_is_measured_against_the_plan_of_its_whole_year_and_its_papers_name_the_days() throws IOException {
        var address = signed(opened("YEAR", 2022, "15/12/2022"));
        var review = review(address);

        assertThat(ReviewWorld.house(() -> figures.live(review.programme(), review.span())).stream()
                        .filter(figure -> figure.indicator().code().equals("3.06")))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.plan()).isEqualByComparingTo("10");
                    assertThat(figure.planOfYear()).isFalse();
                });
        assertThat(words(address + "/report.docx"))
                .contains("năm 2022 (từ 01/01/2022 đến 15/12/2022)")
                .contains("năm 2023");
        assertThat(words(address + "/minutes.docx")).contains("sơ kết năm 2022 (từ 01/01/2022 đến 15/12/2022)");
    }

    @Test
    void nobody_signs_before_the_last_day_that_is_counted_and_on_that_day_both_may() {
        var address = prepared(opened("YEAR", 2022, ""));

        assertThat(ours.unionLeader().get(address)).bodyText().contains("Ký được từ ngày 31/12/2022");
        assertThat(ours.unionLeader().get("/app")).bodyText().doesNotContain("Ký: Sơ kết năm 2022");
        assertThat(ours.unionLeader().post(address + "/signature"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Kỳ này tính đến hết ngày 31/12/2022: ký từ ngày đó");

        clock.stopOn(LocalDate.of(2022, 12, 31));
        assertThat(ours.unionLeader().get("/app")).bodyText().contains("Ký: Sơ kết năm 2022");
        sign(address);
        assertThat(locked()).containsExactly("2022-01-01..2022-12-31");
    }

    @Test
    void a_year_is_not_cut_off_where_the_next_one_counts_from_the_new_year_already() {
        clock.stopOn(LocalDate.of(2023, 7, 5));
        opened("HALF", 2023, "");

        assertThat(open("YEAR", 2022, "15/12/2022"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Kỳ của năm sau đã mở và tính từ ngày 01/01/2023");
        opened("YEAR", 2022, "31/12/2022");
    }

    private String words(String path) throws IOException {
        try (var words = new XWPFWordExtractor(
                new XWPFDocument(new ByteArrayInputStream(ReviewWorld.file(ours.partyOfficer(), path))))) {
            return words.getText();
        }
    }

    private long unions(String address) {
        var review = review(address);
        return ReviewWorld.house(() -> figures.live(review.programme(), review.span())).stream()
                .filter(figure -> figure.indicator().code().equals("3.06"))
                .findFirst()
                .orElseThrow()
                .confirmed()
                .longValue();
    }

    private Review review(String address) {
        var id = new ReviewId(Long.parseLong(address.substring(address.lastIndexOf('/') + 1)));
        return ReviewWorld.house(
                () -> transactions.execute(_ -> reviews.byId(id).orElseThrow()));
    }

    private Entering entered(String decision, LocalDate on) {
        return ReviewWorld.house(() -> ledger.enter(world.founding(ours, decision, on), Side.UNION));
    }

    private MvcTestResult open(String kind, int year, String cutoff) {
        return ours.partyOfficer()
                .post("/app/reviews")
                .param("programme", ours.code())
                .param("kind", kind)
                .param("year", Integer.toString(year))
                .param("cutoff", cutoff)
                .exchange();
    }

    private String opened(String kind, int year, String cutoff) {
        var answer = open(kind, year, cutoff);
        var found = REVIEW.matcher(String.valueOf(answer.getResponse().getHeader("Location")));
        assertThat(found.find()).as(ReviewWorld.text(answer)).isTrue();
        return found.group();
    }

    private String prepared(String address) {
        world.confirmAll(ours);
        for (People.Person officer : List.of(ours.partyOfficer(), ours.unionOfficer())) {
            ReviewWorld.said(officer.post(address + "/submission"));
        }
        ReviewWorld.said(world.preparing(ours.partyOfficer(), address));
        return address;
    }

    private String signed(String address) {
        return sign(prepared(address));
    }

    private String sign(String address) {
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
