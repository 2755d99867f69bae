package vn.songhanh.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.Claiming;
import vn.songhanh.ledger.Disputes;
import vn.songhanh.ledger.Entering;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.Reversing;
import vn.songhanh.ledger.Sharing;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** A reversal never leaves a figure wrong, in whatever order the two bodies go on. */
@DatabaseTest
class ReversalTests {

    private static final LocalDate MARCH = LocalDate.of(2022, 3, 15);

    @Autowired
    Organisation organisation;

    @Autowired
    Programmes programmes;

    @Autowired
    Figures figures;

    @Autowired
    Ledger ledger;

    @Autowired
    Sharing sharing;

    @Autowired
    Disputes disputes;

    LedgerWorld world;

    @BeforeEach
    void a_programme_of_its_own() {
        world = new LedgerWorld(organisation, programmes, ledger, figures);
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void what_both_have_confirmed_stays_until_both_have_confirmed_its_reversal(Side side) {
        var entry = confirmed("R1/QĐ", 30);

        var reversal = reversed(entry, side);

        assertThat(members()).isEqualTo("30 confirmed, -30 claimed");
        assertThat(confirm(reversal, side)).isInstanceOf(Claiming.Declined.class);
        assertThat(confirm(reversal, side.other())).isInstanceOf(Claiming.Agreed.class);
        assertThat(members()).isEqualTo("0 confirmed, 0 claimed");
    }

    @Test
    void the_fact_can_be_entered_rightly_once_the_reversal_is_confirmed_and_not_before() {
        var entry = confirmed("R2/QĐ", 300);
        var reversal = reversed(entry, Side.UNION);
        var right = world.unionFounded("R2/QĐ", MARCH, world.district, 30);

        assertThat(world.enter(right, Side.UNION)).isInstanceOf(Entering.AlreadyEntered.class);
        confirm(reversal, Side.PARTY);

        assertThat(world.enter(right, Side.UNION)).isInstanceOf(Entering.Entered.class);
    }

    @Test
    void a_withdrawn_reversal_leaves_the_entry_as_it_was() {
        var entry = confirmed("R3/QĐ", 30);
        var reversal = reversed(entry, Side.UNION);

        house(() -> ledger.withdraw(reversal, Side.UNION, "Nhầm bút toán"));

        assertThat(members()).isEqualTo("30 confirmed, 0 claimed");
        assertThat(house(() -> ledger.reverse(entry, Side.PARTY, "Lại sai")))
                .isEqualTo(new Reversing.Declined(new Claiming.Objection.ReversalWithdrawn(reversal)));
        assertThat(house(() -> ledger.claim(reversal, Side.PARTY))).isInstanceOf(Claiming.Agreed.class);
        assertThat(members()).isEqualTo("30 confirmed, -30 claimed");
    }

    @Test
    void a_reversal_is_reversed_and_the_fact_counts_once_again() {
        var entry = confirmed("R4/QĐ", 30);
        var reversal = reversed(entry, Side.UNION);
        confirm(reversal, Side.PARTY);

        var restored = reversed(reversal, Side.PARTY);
        confirm(restored, Side.UNION);

        assertThat(members()).isEqualTo("30 confirmed, 0 claimed");
        assertThat(world.enter(world.unionFounded("R4/QĐ", MARCH, world.district, 30), Side.UNION))
                .isInstanceOfSatisfying(
                        Entering.AlreadyEntered.class,
                        already -> assertThat(already.entry()).isEqualTo(restored));
    }

    @Test
    void a_fact_that_was_entered_again_is_not_restored_beside_it() {
        var entry = confirmed("R5/QĐ", 300);
        var reversal = reversed(entry, Side.UNION);
        confirm(reversal, Side.PARTY);
        var again = world.entered(world.unionFounded("R5/QĐ", MARCH, world.district, 30), Side.UNION);

        assertThat(house(() -> ledger.reverse(reversal, Side.PARTY, "Khôi phục")))
                .isEqualTo(new Reversing.Declined(new Claiming.Objection.EnteredAgain(again)));
        assertThat(members()).isEqualTo("0 confirmed, 30 claimed");
    }

    @Test
    void a_reversal_is_not_withdrawn_nor_settled_away_once_the_fact_was_told_anew() {
        var entry = confirmed("R51", 300);
        var reversal = reversed(entry, Side.UNION);
        var again =
                house(() -> sharing.enter(world.unionFounded("R51", MARCH, world.district, 30), true, Side.UNION, ""));
        var declined = new Claiming.Declined(
                new Claiming.Objection.EnteredAgain(again.standing().orElseThrow()));

        assertThat(house(() -> ledger.withdraw(reversal, Side.UNION, "Nhầm bút toán")))
                .isEqualTo(declined);
        assertThat(members()).isEqualTo("300 confirmed, -270 claimed");
        house(() -> ledger.dispute(reversal, Side.PARTY, "Đúng rồi"));
        assertThat(house(() -> disputes.propose(reversal, Side.PARTY, ClaimState.WITHDRAWN, "Bỏ")))
                .isEqualTo(declined);
    }

    @Test
    void what_was_withdrawn_and_told_anew_is_claimed_where_it_was_told_last() {
        var first = told("R52", 300);
        house(() -> ledger.withdraw(first, Side.UNION, "Nhầm"));
        var second = told("R52", 30);
        var declined = new Claiming.Declined(new Claiming.Objection.EnteredAgain(second));

        assertThat(house(() -> ledger.claim(first, Side.UNION))).isEqualTo(declined);
        house(() -> ledger.withdraw(second, Side.UNION, "Cũng nhầm"));
        assertThat(house(() -> ledger.claim(first, Side.UNION))).isEqualTo(declined);
        assertThat(house(() -> ledger.claim(second, Side.UNION))).isInstanceOf(Claiming.Agreed.class);
        assertThat(members()).isEqualTo("0 confirmed, 30 claimed");
    }

    private EntryId told(String number, int members) {
        return house(() ->
                        sharing.enter(world.unionFounded(number, MARCH, world.district, members), true, Side.UNION, ""))
                .standing()
                .orElseThrow();
    }

    @Test
    void nothing_is_reversed_twice() {
        var entry = confirmed("R6/QĐ", 30);
        var reversal = reversed(entry, Side.UNION);

        assertThat(house(() -> ledger.reverse(entry, Side.PARTY, "Lần nữa")))
                .isEqualTo(new Reversing.Declined(new Claiming.Objection.Reversed(reversal)));
    }

    @Test
    void the_reversal_of_a_claim_is_done_with_and_nobody_confirms_half_of_it() {
        var entry = world.entered(world.unionFounded("R7/QĐ", MARCH, world.district, 30), Side.UNION);
        assertThat(house(() -> ledger.reverse(entry, Side.PARTY, "Không phải của mình")))
                .isEqualTo(new Reversing.Declined(new Claiming.Objection.TheirClaim()));
        var reversal = reversed(entry, Side.UNION);

        assertThat(confirm(reversal, Side.PARTY)).isInstanceOf(Claiming.Declined.class);
        assertThat(confirm(entry, Side.PARTY)).isInstanceOf(Claiming.Declined.class);
        assertThat(members()).isEqualTo("0 confirmed, 0 claimed");
    }

    @Test
    void what_was_withdrawn_can_be_claimed_again_by_the_other_body_too() {
        var entry = world.entered(world.unionFounded("R8/QĐ", MARCH, world.district, 30), Side.UNION);
        house(() -> ledger.withdraw(entry, Side.UNION, "Chưa có quyết định"));

        var claimed = house(() -> ledger.claim(entry, Side.PARTY));

        assertThat(((Claiming.Agreed) claimed).now()).isEqualTo(ClaimState.CLAIMED_BY_PARTY);
        assertThat(confirm(entry, Side.PARTY)).isInstanceOf(Claiming.Declined.class);
        assertThat(confirm(entry, Side.UNION)).isInstanceOf(Claiming.Agreed.class);
    }

    @Test
    void what_counts_in_a_locked_period_is_reversed_in_the_open_one() {
        var entry = confirmed("R9/QĐ", 30);
        house(() -> {
            ledger.lock(world.programme, Period.year(2022), "review:1");
            return 0;
        });

        assertThat(house(() -> ledger.dispute(entry, Side.PARTY, "Sai số")))
                .isEqualTo(new Claiming.Declined(new Claiming.Objection.PeriodLocked(Period.year(2022))));
        confirm(reversed(entry, Side.PARTY), Side.UNION);

        assertThat(world.figure("2.18", 2022).confirmed()).isEqualByComparingTo("30");
        assertThat(world.figure("2.18", 2023).confirmed()).isEqualByComparingTo("-30");
    }

    @Test
    void a_list_says_of_an_entry_that_it_is_reversed_only_while_it_is() {
        var entry = confirmed("R10/QĐ", 30);
        var reversal = reversed(entry, Side.UNION);
        var asked = world.position();
        assertThat(notes(entry)).contains("chờ bên kia xác nhận đảo").doesNotContain("đã đảo");
        house(() -> ledger.withdraw(reversal, Side.UNION, "Nhầm"));
        assertThat(notes(entry)).isEmpty();

        house(() -> ledger.claim(reversal, Side.UNION));
        confirm(reversal, Side.PARTY);
        assertThat(notes(entry)).contains("đã đảo");
        confirm(reversed(reversal, Side.PARTY), Side.UNION);
        assertThat(notes(entry)).isEmpty();
        assertThat(notes(entry, year().at(asked))).contains("chờ bên kia xác nhận đảo");
    }

    private String notes(EntryId entry) {
        return notes(entry, year());
    }

    private String notes(EntryId entry, FigureQuery query) {
        return house(() -> figures.entries("2.18", query, 100)).stream()
                .filter(line -> line.id().equals(entry))
                .flatMap(line -> line.notes().stream())
                .map(Words::vi)
                .filter(note -> !note.equals(FactKind.UNION_FOUNDED.words().vi()))
                .collect(Collectors.joining(", "));
    }

    private FigureQuery year() {
        return FigureQuery.whole(world.programme, Period.year(2022));
    }

    private EntryId confirmed(String number, int members) {
        var entry = world.entered(world.unionFounded(number, MARCH, world.district, members), Side.UNION);
        confirm(entry, Side.PARTY);
        return entry;
    }

    private EntryId reversed(EntryId entry, Side side) {
        return ((Reversing.Entered) house(() -> ledger.reverse(entry, side, "Ghi sai"))).entry();
    }

    private Claiming confirm(EntryId entry, Side side) {
        return house(() -> ledger.confirm(entry, side));
    }

    private String members() {
        var figure = world.figure("2.18", 2022);
        return "%s confirmed, %s claimed"
                .formatted(figure.confirmed().toPlainString(), figure.claimed().toPlainString());
    }

    private static <T> T house(java.util.function.Supplier<T> work) {
        return Voice.house("test", work);
    }
}
