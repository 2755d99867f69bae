package vn.songhanh.review.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionOperations;
import vn.songhanh.access.Side;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.review.ReviewAnswer;
import vn.songhanh.review.ReviewId;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.ReviewWorld;
import vn.songhanh.support.TwoBodies.Partnership;
import vn.songhanh.text.Words;

/** Two sets of figures compared: what differs, and the entries that explain it. */
@DatabaseTest
@Import(ReviewWorld.class)
class ComparisonTests {

    private static final LocalDate IN_THE_YEAR = LocalDate.of(2022, 8, 1);

    @Autowired
    ReviewWorld world;

    @Autowired
    Ledger ledger;

    @Autowired
    SnapshotTable snapshots;

    @Autowired
    CompareSets comparing;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    MovableClock clock;

    private Partnership ours;

    @BeforeEach
    void begin() {
        clock.stopOn(ReviewWorld.TODAY);
        ours = world.partnership();
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void entered_confirmed_disputed_and_reversed_entries_explain_the_whole_difference() {
        var waiting = world.waiting(ours, "41/QĐ-LĐLĐ", IN_THE_YEAR);
        var counted = world.founded(ours, "42/QĐ-LĐLĐ", IN_THE_YEAR);
        var address = world.prepared(ours);
        ReviewWorld.house(() -> ledger.confirm(waiting, Side.PARTY));
        world.reversed(counted, "Nhập trùng");
        world.founded(ours, "43/QĐ-LĐLĐ", IN_THE_YEAR);
        world.plan(ours, 12, "Điều chỉnh");
        var snapshot = snapshot(address);

        var page = ReviewWorld.house(() -> comparing.page(snapshot, now(address)));

        var unions = unions(page);
        assertThat(unions.explained())
                .extracting(part -> part.reach().vi(), ComparisonPage.Explained::sum)
                .containsExactly(tuple("trong kỳ", 1L), tuple("lũy kế", 1L));
        assertThat(unions.numbers())
                .anySatisfy(number -> assertThat(number.before() + number.now()).isEqualTo("23"));
        assertThat(unions.explained().getFirst().entries()).hasSize(3);
        assertThat(page.changes())
                .anySatisfy(change -> assertThat(change.vi()).isEqualTo("Kế hoạch năm 2022: bản 1 → bản 2"));
        assertThat(ours.partyOfficer().get("/app/reviews/comparison?before=" + snapshot + "&after=" + now(address)))
                .bodyText()
                .contains("Bên Công đoàn ghi nhận", "Đảo bút toán", "không tính", "Kế hoạch năm 2022: bản 1");
        assertThat(ours.partyOfficer().get("/app/reviews/comparison.csv?before=" + snapshot + "&after=" + now(address)))
                .hasStatusOk()
                .bodyText()
                .contains("3.06,", "đã xác nhận,2,3");
    }

    @Test
    void many_entries_of_a_figure_are_folded_behind_their_number() {
        var address = world.prepared(ours);
        for (var number = 51; number <= 56; number++) {
            world.founded(ours, number + "/QĐ-LĐLĐ", IN_THE_YEAR);
        }

        assertThat(ours.partyOfficer()
                        .get("/app/reviews/comparison?before=" + snapshot(address) + "&after=" + now(address)))
                .bodyText()
                .contains("<details class=\"names\"><summary>6 bút toán</summary>");
    }

    @Test
    void which_plan_a_part_of_a_year_is_of_is_told_of_each_set_in_the_order_in_which_they_stand() {
        var half = opened("HALF");
        var older = sealedBefore(half, PlansUsed.read("2022:1"));

        assertThat(changes(older, now(half)))
                .contains(
                        "Kế hoạch của một phần năm: bộ trước tính theo kế hoạch cả năm, bộ sau tính theo kế hoạch các quý trong kỳ");
        assertThat(changes(now(half), older))
                .contains(
                        "Kế hoạch của một phần năm: bộ trước tính theo kế hoạch các quý trong kỳ, bộ sau tính theo kế hoạch cả năm");
    }

    @Test
    void sets_of_a_year_and_of_its_half_are_not_said_to_be_measured_otherwise() {
        assertThat(changes(now(opened("HALF")), now(opened("YEAR"))))
                .noneMatch(change -> change.startsWith("Kế hoạch của một phần năm"));
    }

    private List<String> changes(String before, String after) {
        return ReviewWorld.house(() -> comparing.page(before, after)).changes().stream()
                .map(Words::vi)
                .toList();
    }

    private String opened(String kind) {
        return ReviewWorld.location(ours.partyOfficer()
                        .post("/app/reviews")
                        .param("programme", ours.code())
                        .param("kind", kind)
                        .param("year", "2022"))
                .replaceFirst("\\?.*", "");
    }

    /** A set as it was pinned before quarters were read; answers its key. */
    private String sealedBefore(String address, PlansUsed plans) {
        var on = LocalDate.of(2022, 6, 30);
        ReviewWorld.house(() -> transactions.execute(_ -> {
            snapshots.add(
                    new ReviewId(id(address)),
                    new Seal(1, "a1b2c3d4e5f60718", plans, on),
                    new Snapshot(List.of()),
                    clock.instant(),
                    "Người Thử");
            return true;
        }));
        return snapshot(address);
    }

    @Test
    void sets_of_two_programmes_differ_by_what_each_of_them_counts() {
        world.founded(ours, "44/QĐ-LĐLĐ", IN_THE_YEAR);
        var before = snapshot(world.prepared(ours));
        var next = world.partnership();
        world.founded(next, "45/QĐ-LĐLĐ", IN_THE_YEAR);
        world.founded(next, "46/QĐ-LĐLĐ", IN_THE_YEAR);
        var after = snapshot(world.prepared(next));

        var part = unions(ReviewWorld.house(() -> comparing.page(before, after)))
                .explained()
                .getFirst();

        assertThat(part.sum()).isEqualTo(1);
        assertThat(part.entries()).hasSize(5);
    }

    @Test
    void what_counts_in_the_year_before_explains_that_column_and_the_sum_since_the_start() {
        var address = world.prepared(ours);
        world.founded(ours, "47/QĐ-LĐLĐ", IN_THE_YEAR.minusYears(1));
        var snapshot = snapshot(address);

        var unions = unions(ReviewWorld.house(() -> comparing.page(snapshot, now(address))));

        assertThat(unions.explained())
                .extracting(
                        part -> part.reach().vi(),
                        ComparisonPage.Explained::sum,
                        part -> part.entries().size())
                .containsExactly(tuple("cùng kỳ", 1L, 1), tuple("lũy kế", 1L, 1));
    }

    @Test
    void numbers_are_read_with_the_separators_of_the_language() {
        var moved = new ReviewAnswer.Moved("3.06", Words.same("kế hoạch"), "–", "1500.5");

        assertThat(moved.wordsBefore()).isEqualTo(Words.same("–"));
        assertThat(moved.wordsNow()).isEqualTo(Words.of("1.500,5", "1,500.5"));
    }

    private static ComparisonPage.Difference unions(ComparisonPage page) {
        return page.differences().stream()
                .filter(difference -> difference.code().equals("3.06"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothing_differs_from_itself_and_an_unknown_set_is_not_found() {
        var address = world.prepared(ours);

        assertThat(ours.partyOfficer()
                        .get("/app/reviews/comparison?before=" + snapshot(address) + "&after=" + now(address)))
                .bodyText()
                .contains("Hai bộ giống nhau");
        assertThat(ours.partyOfficer().get("/app/reviews/comparison?before=999999999&after=x"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void before_anybody_chooses_the_last_signed_set_stands_against_the_ledger_of_now() {
        world.locked(ours);

        assertThat(ours.partyOfficer().get("/app/reviews/comparison"))
                .hasStatusOk()
                .bodyText()
                .containsPattern("comparison\\.csv\\?before=\\d+&amp;after=now-\\d+\"");
    }

    private String snapshot(String address) {
        return ReviewWorld.house(() -> transactions.execute(_ -> Long.toString(
                snapshots.newest(new ReviewId(id(address))).orElseThrow().id())));
    }

    private static String now(String address) {
        return "now-" + id(address);
    }

    private static long id(String address) {
        return Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
    }
}
