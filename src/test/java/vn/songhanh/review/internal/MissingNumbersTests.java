package vn.songhanh.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionOperations;
import vn.songhanh.access.Side;
import vn.songhanh.review.ReviewId;
import vn.songhanh.support.Console;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.support.ReviewWorld;
import vn.songhanh.support.TwoBodies.Partnership;

/** What is missing is kept and told as missing; sets that were pinned while it was written as 0 stay as they are. */
@DatabaseTest
@Import(ReviewWorld.class)
class MissingNumbersTests {

    @Autowired
    ReviewWorld world;

    @Autowired
    People people;

    @Autowired
    ReviewTable reviews;

    @Autowired
    SnapshotTable snapshots;

    @Autowired
    SubmissionTable submissions;

    @Autowired
    ReviewFigures figures;

    @Autowired
    FiguresCommand command;

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
    void what_is_missing_is_pinned_as_missing() {
        var id = id(world.prepared(ours));

        var kept = newest(id);

        assertThat(line(kept.figures(), "2.15").previous()).isNull();
        assertThat(line(kept.figures(), "2.15").confirmed()).isNotNull();
        assertThat(line(kept.figures(), "3.06").previous()).isEqualTo("0");
        assertThat(kept.text()).contains("\"previous\":null");
        assertThat(identical(id, kept)).isTrue();
    }

    @Test
    void a_set_that_was_pinned_with_noughts_stays_as_it_is_and_the_ledger_gives_it_again() {
        var id = id(world.prepared(ours));
        var text = newest(id).text();
        var old = pinnedWithNoughts(id);

        assertThat(old.text()).isNotEqualTo(text).doesNotContain("\"previous\":null", "\"claimed\":null");
        assertThat(line(old.figures(), "2.15").previous()).isEqualTo("0");
        assertThat(identical(id, old)).isTrue();
        assertThat(ReviewWorld.<Boolean>house(() -> transactions.execute(_ ->
                        figures.movedSince(reviews.byId(id).orElseThrow(), old).isEmpty())))
                .isTrue();
    }

    @Test
    void what_one_set_writes_as_nought_and_the_other_as_missing_does_not_differ() {
        var id = id(world.prepared(ours));
        var newer = newest(id).id();
        var old = pinnedWithNoughts(id).id();
        world.founded(ours, "48/QĐ-LĐLĐ", LocalDate.of(2022, 9, 2));

        assertThat(codes(Long.toString(old), Long.toString(newer))).isEmpty();
        assertThat(codes(Long.toString(newer), Long.toString(old))).isEmpty();
        assertThat(codes(Long.toString(old), "now-" + id)).containsExactly("3.06");
    }

    @Test
    void the_command_tells_of_a_unit_and_a_year_gone_by_what_is_missing() {
        var asked = Map.of(
                "programme",
                ours.code(),
                "year",
                "2021",
                "unit",
                ours.district().toString());
        var json = new Console();
        json.json = true;
        var words = new Console();

        ReviewWorld.house(() -> command.run(new Console.Written(asked), json));
        ReviewWorld.house(() -> command.run(new Console.Written(asked), words));

        assertThat((List<?>) json.printed.getFirst())
                .map(FiguresCommand.Line.class::cast)
                .filteredOn(line -> line.indicator().equals("2.15"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.confirmed()).isNull();
                    assertThat(line.claimed()).isNull();
                    assertThat(line.sinceStart()).isNull();
                });
        assertThat(words.said)
                .anySatisfy(said -> assertThat(said.vi())
                        .startsWith("2.15")
                        .contains(": – người")
                        .endsWith("chờ xác nhận –, chưa thống nhất –, cùng kỳ –, lũy kế –)"));
    }

    @Test
    void a_unit_submits_what_is_missing_as_missing() {
        var address = world.opened(ours);
        var district = people.officer(Side.UNION, ours.district());
        ReviewWorld.said(district.post(address + "/submissions"));

        var submitted = ReviewWorld.house(() -> transactions.execute(_ -> submissions
                .of(id(address), ours.district())
                .orElseThrow()
                .newest()
                .orElseThrow()
                .figures()));

        assertThat(line(submitted, "2.15").confirmed()).isNull();
        assertThat(line(submitted, "3.06").confirmed()).isEqualTo("1");
        assertThat(district.get(address + "/submissions/" + ours.district())).hasStatusOk();
    }

    @Test
    void the_page_of_a_figure_says_why_there_is_no_number() {
        var page = "/app/ledger/figures/2.15?programme=%s&period=2022&unit=%s".formatted(ours.code(), ours.district());

        assertThat(ours.partyOfficer().get(page))
                .bodyText()
                .contains(
                        "Chưa có lần kiểm kê nào hai bên xác nhận",
                        "– là không có số, không phải 0",
                        "Không có bút toán nào làm nên con số này.")
                .doesNotContain("con số là 0");
    }

    /** The set that the ledger gave before a number could be missing. */
    private SnapshotTable.Kept pinnedWithNoughts(ReviewId id) {
        var seal = newest(id).seal();
        var old = new Seal(seal.position(), seal.rules(), seal.plans(), seal.structureOn(), true);
        ReviewWorld.house(() -> transactions.execute(_ -> {
            var review = reviews.byId(id).orElseThrow();
            snapshots.add(
                    id,
                    old,
                    Snapshot.of(figures.at(review.programme(), review.span(), old)),
                    clock.instant(),
                    "Người Thử");
            return true;
        }));
        return newest(id);
    }

    private SnapshotTable.Kept newest(ReviewId id) {
        return ReviewWorld.house(
                () -> transactions.execute(_ -> snapshots.newest(id).orElseThrow()));
    }

    private boolean identical(ReviewId id, SnapshotTable.Kept kept) {
        return ReviewWorld.house(() ->
                transactions.execute(_ -> figures.identical(reviews.byId(id).orElseThrow(), kept)));
    }

    private List<String> codes(String before, String after) {
        return ReviewWorld.house(() -> comparing.page(before, after)).differences().stream()
                .map(ComparisonPage.Difference::code)
                .toList();
    }

    private static Snapshot.Line line(Snapshot figures, String code) {
        return figures.lines().stream()
                .filter(line -> line.indicator().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static ReviewId id(String address) {
        return new ReviewId(Long.parseLong(address.substring(address.lastIndexOf('/') + 1)));
    }
}
