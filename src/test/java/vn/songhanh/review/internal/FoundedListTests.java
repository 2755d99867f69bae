package vn.songhanh.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.founding.About;
import vn.songhanh.founding.Answer;
import vn.songhanh.founding.CaseId;
import vn.songhanh.founding.Cases;
import vn.songhanh.founding.Contact;
import vn.songhanh.founding.FoundingDecision;
import vn.songhanh.founding.Outcome;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.Reversing;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.ReviewWorld;
import vn.songhanh.support.TwoBodies.Partnership;
import vn.songhanh.time.Period;

/** The annex of the organisations founded has as many rows as its figures say, whatever was taken back. */
@DatabaseTest
@Import(ReviewWorld.class)
class FoundedListTests {

    private static final LocalDate MAY = LocalDate.of(2022, 5, 18);

    @Autowired
    ReviewWorld world;

    @Autowired
    FoundedOrganisations founded;

    @Autowired
    Figures figures;

    @Autowired
    Ledger ledger;

    @Autowired
    Cases cases;

    @Autowired
    Organisation organisation;

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
    void what_a_reversal_asks_for_or_has_given_up_stays_and_what_one_body_alone_says_is_not_there() {
        reversed(world.founded(ours, "18/QĐ-LĐLĐ", MAY));
        var withdrawn = reversed(world.founded(ours, "19/QĐ-LĐLĐ", MAY));
        house(() -> ledger.withdraw(withdrawn, Side.UNION, "Nhầm bút toán"));
        world.waiting(ours, "20/QĐ-LĐLĐ", MAY);

        assertThat(decisions(2022)).containsExactly("17/QĐ-LĐLĐ", "18/QĐ-LĐLĐ", "19/QĐ-LĐLĐ");
        assertThat(figure("3.06", 2022)).isEqualTo(3);
    }

    @Test
    void what_both_have_taken_back_is_gone_and_comes_again_by_its_own_decision_when_that_is_taken_back_too() {
        world.reversed(world.founded(ours, "21/QĐ-LĐLĐ", MAY), "Ghi sai");
        var gone = reversed(world.founded(ours, "22/QĐ-LĐLĐ", MAY));
        house(() -> ledger.confirm(gone, Side.PARTY));
        var restored = reversed(gone);
        assertThat(decisions(2022)).containsExactly("17/QĐ-LĐLĐ");

        house(() -> ledger.confirm(restored, Side.PARTY));

        assertThat(rows(2022)).extracting(Report.Founded::decision).containsExactly("17/QĐ-LĐLĐ", "22/QĐ-LĐLĐ");
        assertThat(rows(2022).getLast())
                .satisfies(row -> assertThat(row.name()).isEqualTo("CĐCS Công ty TNHH Thử"))
                .satisfies(row -> assertThat(row.decidedOn()).isEqualTo(MAY))
                .satisfies(row ->
                        assertThat(row.kind()).isEqualTo(rows(2022).getFirst().kind()));
        assertThat(figure("3.06", 2022)).isEqualTo(2);
    }

    @Test
    void at_the_position_of_a_snapshot_the_list_is_what_it_was() {
        var query = FigureQuery.whole(ours.programme(), Period.year(2022)).at(house(figures::position));

        world.reversed(world.founded(ours, "23/QĐ-LĐLĐ", MAY), "Ghi sai");
        world.founded(ours, "24/QĐ-LĐLĐ", MAY);

        assertThat(house(() -> founded.of(query)))
                .extracting(Report.Founded::decision)
                .containsExactly("17/QĐ-LĐLĐ");
    }

    @Test
    void what_counts_in_a_signed_year_and_is_taken_back_in_the_next_lessens_the_list_of_the_next() {
        var entry = world.founded(ours, "25/QĐ-LĐLĐ", MAY);
        world.founded(ours, "26/QĐ-LĐLĐ", LocalDate.of(2023, 1, 9));
        house(() -> {
            ledger.lock(ours.programme(), Period.year(2022), "review:1");
            return true;
        });
        world.reversed(entry, "Ghi sai");

        assertThat(decisions(2022)).containsExactly("17/QĐ-LĐLĐ", "25/QĐ-LĐLĐ");
        assertThat(rows(2023))
                .extracting(row -> row.decision() + (row.takenBack() ? " taken back" : ""))
                .containsExactly("26/QĐ-LĐLĐ", "25/QĐ-LĐLĐ taken back");
        assertThat(figure("3.06", 2023)).isZero();
    }

    @Test
    void the_professional_union_of_a_trade_is_listed() {
        var id = trade("Bốc xếp hàng lẻ");
        decided(id, "27/QĐ-LĐLĐ");
        house(() -> {
            figures.waiting(ours.programme(), Side.UNION).forEach(line -> ledger.confirm(line.id(), Side.PARTY));
            return true;
        });

        assertThat(rows(2022).getLast().decision()).isEqualTo("27/QĐ-LĐLĐ");
        assertThat(rows(2022).getLast().name()).isEqualTo("Nghiệp đoàn cơ sở bốc xếp hàng lẻ phường Bến Lẻ");
        assertThat(figure("3.07", 2022)).isEqualTo(1);
    }

    private CaseId trade(String name) {
        var ward = house(() -> organisation.found(new Founding(
                UnitKind.WARD, "", "Phường Bến Lẻ", "Phường Bến Lẻ", null, new Decision("1", MAY, LocalDate.EPOCH))));
        var trade = new About.Trade(name, "", ward, ours.district());
        return done(() -> cases.open(trade, MAY));
    }

    private void decided(CaseId id, String number) {
        done(() -> cases.survey(id, new Survey(MAY.plusDays(1), 40, 12, 0, 0, "")));
        done(() -> cases.contact(id, new Contact(MAY.plusDays(2), true, "Gặp ở bến")));
        done(() -> cases.answer(id, new Answer.Consent(MAY.plusDays(3), "")));
        done(() -> cases.mobilised(id, MAY.plusDays(4), 3));
        done(() -> cases.congressHeld(id, MAY.plusDays(10), 12));
        done(() -> cases.completeDossier(id, MAY.plusDays(12)));
        done(() -> cases.decide(
                id, new FoundingDecision(UnitKind.PROFESSIONAL_UNION, "", number, MAY.plusDays(20), 12, 0, null)));
    }

    private CaseId done(Supplier<Outcome> step) {
        var outcome = ours.unionOfficer().as(step::get);
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).id();
    }

    private EntryId reversed(EntryId entry) {
        return ((Reversing.Entered) house(() -> ledger.reverse(entry, Side.UNION, "Ghi sai"))).entry();
    }

    private List<String> decisions(int year) {
        return rows(year).stream().map(Report.Founded::decision).toList();
    }

    private List<Report.Founded> rows(int year) {
        return house(() -> founded.of(FigureQuery.whole(ours.programme(), Period.year(year))));
    }

    private long figure(String indicator, int year) {
        return house(() -> figures.all(FigureQuery.whole(ours.programme(), Period.year(year)))).stream()
                .filter(figure -> figure.indicator().code().equals(indicator))
                .mapToLong(figure -> figure.confirmed().longValueExact())
                .sum();
    }

    private static <T> T house(Supplier<T> work) {
        return Voice.house("test", work);
    }
}
