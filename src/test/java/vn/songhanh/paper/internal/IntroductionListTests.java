package vn.songhanh.paper.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.document.Block;
import vn.songhanh.document.OfficialDocument.Annex;
import vn.songhanh.ledger.Entering;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.Evidence;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.Posting;
import vn.songhanh.ledger.Reversing;
import vn.songhanh.organisation.Line;
import vn.songhanh.paper.PaperId;
import vn.songhanh.paper.PaperKind;
import vn.songhanh.programme.Account;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.PaperWorld;
import vn.songhanh.support.TwoBodies.Partnership;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** The list of members introduced comes to the figure that both bodies have confirmed. */
@DatabaseTest
@Import(PaperWorld.class)
class IntroductionListTests {

    private static final LocalDate FEBRUARY = LocalDate.of(2022, 2, 14);

    @Autowired
    PaperWorld world;

    @Autowired
    IntroductionMatter matter;

    @Autowired
    Figures figures;

    @Autowired
    Ledger ledger;

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
    void what_was_taken_back_leaves_no_row_and_what_only_waits_to_be_leaves_its_row() {
        introduced("01/NQ-BCH", 3);
        confirm(reversed(introduced("02/NQ-BCH", 4)), Side.PARTY);
        reversed(introduced("03/NQ-BCH", 5));
        var withdrawn = reversed(introduced("04/NQ-BCH", 6));
        house(() -> ledger.withdraw(withdrawn, Side.UNION, "Nhầm bút toán"));
        var gone = reversed(introduced("05/NQ-BCH", 7));
        confirm(gone, Side.PARTY);
        confirm(reversed(gone), Side.PARTY);

        assertThat(rows()).containsExactly("01/NQ-BCH 3", "03/NQ-BCH 5", "04/NQ-BCH 6", "05/NQ-BCH 7", "total 21");
        assertThat(figure()).isEqualByComparingTo("21");
    }

    @Test
    void what_one_body_alone_says_is_not_counted_and_said_below_the_list() {
        introduced("06/NQ-BCH", 3);
        told("07/NQ-BCH", 4);
        var disputed = told("08/NQ-BCH", 5);
        house(() -> ledger.dispute(disputed, Side.PARTY, "Chưa thấy nghị quyết"));

        assertThat(rows()).containsExactly("06/NQ-BCH 3", "total 3");
        assertThat(annexes().getFirst().blocks().getLast())
                .isEqualTo(Block.Paragraph.of("Chưa kể 9 đoàn viên mà hai bên chưa cùng xác nhận."));
        assertThat(house(() -> matter.places(paper(), PaperWorld.TODAY))).containsEntry("total", "3");
    }

    private EntryId introduced(String resolution, int members) {
        var entry = told(resolution, members);
        confirm(entry, Side.PARTY);
        return entry;
    }

    private EntryId told(String resolution, int members) {
        var fact = Fact.of(
                ours.programme(),
                FactKind.MEMBER_INTRODUCED,
                resolution,
                Words.same("Giới thiệu đoàn viên ưu tú"),
                ours.enterprise(),
                FEBRUARY,
                Map.of(Line.UNION, ours.district()),
                List.of(new Posting(Account.MEMBER_INTRODUCED, members)),
                new Evidence(resolution, FEBRUARY, "", "/app/candidates"));
        return ((Entering.Entered) house(() -> ledger.enter(fact, Side.UNION))).entry();
    }

    private EntryId reversed(EntryId entry) {
        return ((Reversing.Entered) house(() -> ledger.reverse(entry, Side.UNION, "Ghi sai"))).entry();
    }

    private void confirm(EntryId entry, Side side) {
        house(() -> ledger.confirm(entry, side));
    }

    private List<String> rows() {
        var table = (Block.Table) annexes().getFirst().blocks().getFirst();
        return table.rows().stream()
                .map(row -> row instanceof Block.Row.Total
                        ? "total " + number(row.cells().get(3))
                        : ((Block.Cell.Words) row.cells().get(4)).text() + " "
                                + number(row.cells().get(3)))
                .toList();
    }

    private static BigDecimal number(Block.Cell cell) {
        return ((Block.Cell.Number) cell).value();
    }

    private List<Annex> annexes() {
        return house(() -> matter.annexes(paper(), PaperWorld.TODAY));
    }

    private Paper paper() {
        return new Paper(
                new PaperId(1),
                PaperKind.INTRODUCTION,
                ours.programme(),
                2022,
                null,
                Side.UNION,
                ours.federation(),
                null,
                Paper.State.DRAFT,
                1,
                null,
                null);
    }

    private BigDecimal figure() {
        return house(() -> figures.all(FigureQuery.whole(ours.programme(), Period.year(2022)))).stream()
                .filter(figure -> figure.indicator().code().equals("2.01"))
                .findFirst()
                .orElseThrow()
                .confirmed();
    }

    private static <T> T house(Supplier<T> work) {
        return Voice.house("test", work);
    }
}
