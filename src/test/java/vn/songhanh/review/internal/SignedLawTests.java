package vn.songhanh.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestContextManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.ReviewWorld;
import vn.songhanh.support.TwoBodies.Partnership;

/** What both leaders signed is the same text and the same hash, whatever happens afterwards. */
@DatabaseTest
@Import(ReviewWorld.class)
class SignedLawTests {

    private static final LocalDate YEAR_BEFORE = LocalDate.of(2021, 11, 5);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2023, 1, 5);

    /** What may happen after a review was signed. */
    enum Later {
        ENTERED,
        CONFIRMED,
        /** In a year that no review has locked and that the signed figures count since the start. */
        TOLD_LATE,
        DISPUTED,
        REVERSED,
        RENAMED,
        MERGED,
        TRANSFERRED,
        PLANNED,
        /** The next year counts the same indicator otherwise. */
        RULED
    }

    @Autowired
    ReviewWorld world;

    @Autowired
    ReviewTable reviews;

    @Autowired
    SnapshotTable snapshots;

    @Autowired
    ReviewFigures figures;

    @Autowired
    Ledger ledger;

    @Autowired
    Organisation organisation;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    /** Properties have an engine of their own, which knows nothing of the application. */
    SignedLawTests() throws Exception {
        new TestContextManager(SignedLawTests.class).prepareTestInstance(this);
    }

    @Property(tries = 6, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void signed_figures_recompute_byte_for_byte_after_any_later_history(
            @ForAll @Size(min = 1, max = 6) List<Later> later) {
        clock.stopOn(ReviewWorld.TODAY);
        try {
            var ours = world.partnership();
            var counted = world.founded(ours, "61/QĐ-LĐLĐ", ReviewWorld.FOUNDED.plusDays(30));
            world.locked(ours);
            var signed = signed(ours);
            for (var number = 0; number < later.size(); number++) {
                happens(later.get(number), ours, counted, number);
            }

            assertThat(signed(ours)).isEqualTo(signed);
            assertThat(recomputed(ours)).isEqualTo(signed);
        } finally {
            clock.release();
        }
    }

    private void happens(Later what, Partnership ours, EntryId counted, int number) {
        var decision = "7%d/QĐ-LĐLĐ".formatted(number);
        var reorganised = new Decision(decision, NEXT_YEAR.plusDays(number + 1), NEXT_YEAR.plusDays(number + 1));
        switch (what) {
            case ENTERED -> world.waiting(ours, decision, NEXT_YEAR);
            case CONFIRMED -> world.founded(ours, decision, NEXT_YEAR);
            case TOLD_LATE -> world.founded(ours, decision, YEAR_BEFORE);
            case DISPUTED -> {
                var entry = world.waiting(ours, decision, NEXT_YEAR);
                ReviewWorld.house(() -> ledger.dispute(entry, Side.PARTY, "Chưa có quyết định"));
            }
            case REVERSED -> ReviewWorld.house(() -> ledger.reverse(counted, Side.UNION, "Quyết định bị hủy"));
            case RENAMED ->
                reorganise(() -> new Reorganisation.Rename(
                        district(ours, reorganised), title("Tên mới " + number), reorganised));
            case MERGED ->
                reorganise(() -> new Reorganisation.Merge(
                        List.of(district(ours, reorganised), other(ours.federation(), "Quận nhập vào " + number)),
                        new Reorganisation.Target.Begun(
                                UnitKind.UPPER_UNION, title("Quận hợp nhất " + number), ours.federation()),
                        reorganised));
            case TRANSFERRED ->
                reorganise(() -> new Reorganisation.Transfer(
                        district(ours, reorganised), other(ours.federation(), "Cấp trên mới " + number), reorganised));
            case RULED -> ruled(ours, number);
            case PLANNED -> world.plan(ours, 20 + number, "Điều chỉnh");
        }
    }

    private void reorganise(Supplier<Reorganisation> change) {
        assertThat(ReviewWorld.house(() -> organisation.reorganise(change.get())))
                .isInstanceOf(Reorganisation.Outcome.Agreed.class);
    }

    /** The district as it goes on after what happened to it. */
    private UnitId district(Partnership ours, Decision decided) {
        return organisation
                .successors(ours.district(), decided.effectiveOn())
                .getFirst()
                .unit();
    }

    private UnitId other(UnitId parent, String name) {
        return organisation.found(new Founding(
                UnitKind.UPPER_UNION, "", name, name, parent, new Decision("1", YEAR_BEFORE, YEAR_BEFORE)));
    }

    private static Reorganisation.Title title(String name) {
        return new Reorganisation.Title("", name, name);
    }

    private static void ruled(Partnership ours, int number) {
        var changes = ReviewWorld.text(ours.partyOfficer().get(indicator(ours)).exchange());
        ReviewWorld.said(ours.partyOfficer()
                .post(indicator(ours))
                .param("year", Integer.toString(NEXT_YEAR.getYear()))
                .param("ruleVi", "Cách tính " + number)
                .param("ruleEn", "Rule " + number)
                .param("measure", number % 2 == 0 ? "DISTINCT" : "SUM")
                .param("shown", "true")
                .param("reason", "Hai bên thống nhất")
                .param("seen", changes.replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1")));
    }

    private static String indicator(Partnership ours) {
        return "/app/programme/%s/indicators/3.06".formatted(ours.code());
    }

    /** The text that was signed. */
    private String signed(Partnership ours) {
        return inside(() -> kept(ours).figures().text() + kept(ours).hash());
    }

    /** The text as it is read from the ledger now, with its hash. */
    private String recomputed(Partnership ours) {
        return inside(() -> {
            var again = figures.recomputed(review(ours), kept(ours));
            return again.text() + kept(ours).seal().hash(again.text());
        });
    }

    private SnapshotTable.Kept kept(Partnership ours) {
        return snapshots.newest(review(ours).id()).orElseThrow();
    }

    private Review review(Partnership ours) {
        return reviews.all().stream()
                .filter(review -> review.programme().equals(ours.programme()))
                .findFirst()
                .orElseThrow();
    }

    private String inside(Supplier<String> read) {
        return ReviewWorld.house(() -> Objects.requireNonNull(transaction.execute(_ -> read.get())));
    }
}
