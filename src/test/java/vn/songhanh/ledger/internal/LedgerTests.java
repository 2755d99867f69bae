package vn.songhanh.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.ledger.Claiming;
import vn.songhanh.ledger.Entering;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.time.Period;

@DatabaseTest
class LedgerTests {

    private static final LocalDate MARCH = LocalDate.of(2022, 3, 15);

    @Autowired
    Organisation organisation;

    @Autowired
    Programmes programmes;

    @Autowired
    Figures figures;

    LedgerWorld world;

    @BeforeEach
    void a_programme_of_its_own() {
        world = new LedgerWorld(organisation, programmes, ledger, figures);
    }

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_fact_counts_once_and_the_second_offer_is_told_of_the_first() {
        var first = world.entered(world.unionFounded("12/QĐ", MARCH, world.district, 30), Side.UNION);

        var second = world.enter(world.unionFounded("12/QĐ", MARCH, world.district, 30), Side.PARTY);

        assertThat(second)
                .isInstanceOfSatisfying(
                        Entering.AlreadyEntered.class,
                        already -> assertThat(already.entry()).isEqualTo(first));
        assertThat(world.figure("3.06", 2022).claimed()).isEqualByComparingTo("1");
    }

    @Test
    void confirmation_moves_a_figure_from_claimed_to_confirmed() {
        var entry = world.entered(world.unionFounded("13/QĐ", MARCH, world.district, 30), Side.UNION);

        Voice.house("test", () -> ledger.confirm(entry, Side.PARTY));

        var members = world.figure("2.18", 2022);
        assertThat(members.confirmed()).isEqualByComparingTo("30");
        assertThat(members.claimed()).isZero();
    }

    @Test
    void a_unit_sees_its_own_subtree_and_the_parent_sees_both() {
        world.entered(world.unionFounded("14/QĐ", MARCH, world.district, 30), Side.UNION);
        world.entered(world.unionFounded("15/QĐ", MARCH, world.otherDistrict, 20), Side.UNION);

        assertThat(membersClaimedIn(Optional.of(world.district))).isEqualByComparingTo("30");
        assertThat(membersClaimedIn(Optional.of(world.federation))).isEqualByComparingTo("50");
        assertThat(membersClaimedIn(Optional.empty())).isEqualByComparingTo("50");
    }

    @Test
    void a_reversal_leaves_nothing_and_frees_the_fact_to_be_entered_rightly() {
        var wrong = world.entered(world.unionFounded("16/QĐ", MARCH, world.district, 300), Side.UNION);

        Voice.house("test", () -> ledger.reverse(wrong, Side.UNION, "Gõ nhầm số đoàn viên"));
        var right = world.enter(world.unionFounded("16/QĐ", MARCH, world.district, 30), Side.UNION);

        assertThat(right).isInstanceOf(Entering.Entered.class);
        assertThat(world.figure("2.18", 2022).claimed()).isEqualByComparingTo("30");
        assertThat(world.figure("3.06", 2022).claimed()).isEqualByComparingTo("1");
    }

    @Test
    void a_figure_at_a_position_stays_whoever_writes_later() {
        var entry = world.entered(world.unionFounded("17/QĐ", MARCH, world.district, 30), Side.UNION);
        Voice.house("test", () -> ledger.confirm(entry, Side.PARTY));
        var position = world.position();

        Voice.house("test", () -> ledger.dispute(entry, Side.PARTY, "Chưa đủ hồ sơ"));
        world.entered(world.unionFounded("18/QĐ", MARCH, world.district, 10), Side.UNION);

        var pinned = FigureQuery.whole(world.programme, Period.year(2022)).at(position);
        assertThat(world.figure("2.18", pinned).confirmed()).isEqualByComparingTo("30");
        assertThat(world.figure("2.18", 2022).confirmed()).isZero();
    }

    @Test
    void what_is_read_from_the_sums_is_what_the_entries_say() {
        var entry = world.entered(world.unionFounded("19/QĐ", MARCH, world.district, 30), Side.UNION);
        world.entered(world.unionFounded("20/QĐ", MARCH.plusMonths(2), world.otherDistrict, 7), Side.UNION);
        Voice.house("test", () -> ledger.confirm(entry, Side.PARTY));

        var sums = FigureQuery.whole(world.programme, Period.year(2022));
        for (var indicator : java.util.List.of("2.18", "3.06")) {
            assertThat(world.figure(indicator, sums)).isEqualTo(world.figure(indicator, sums.at(world.position())));
        }
    }

    @Test
    void a_locked_period_refuses_the_entry_and_shows_the_way_out() {
        Voice.house("test", () -> {
            ledger.lock(world.programme, Period.year(2022), "review:1");
            return 0;
        });

        assertThat(world.enter(world.unionFounded("21/QĐ", MARCH, world.district, 30), Side.UNION))
                .isEqualTo(new Entering.PeriodLocked(Period.year(2022), LocalDate.of(2023, 1, 1)));

        var adjusted = Voice.house(
                "test",
                () -> ledger.adjust(
                        world.unionFounded("21/QĐ", MARCH, world.district, 30), Side.UNION, "Bổ sung sau sơ kết"));
        assertThat(adjusted).isInstanceOf(Entering.Entered.class);
        assertThat(world.figure("3.06", 2022).claimed()).isZero();
        assertThat(world.figure("3.06", 2023).claimed()).isEqualByComparingTo("1");
    }

    @Test
    void the_database_refuses_to_change_an_entry_whoever_tries() {
        var entry = world.entered(world.unionFounded("22/QĐ", MARCH, world.district, 30), Side.UNION);

        assertThatThrownBy(() -> Voice.house(
                        "test",
                        () -> jdbc.sql("delete from posting where entry_id = :id")
                                .param("id", entry.value())
                                .update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_position_is_never_passed_by_one_that_began_before() throws InterruptedException {
        var entered = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        var slow = Thread.ofVirtual()
                .start(() -> Voice.house(
                        "test",
                        () -> transaction.execute(_ -> {
                            ledger.enter(world.unionFounded("23/QĐ", MARCH, world.district, 5), Side.UNION);
                            entered.countDown();
                            await(mayCommit);
                            return 0;
                        })));
        entered.await();
        var before = world.position();
        var fast = Thread.ofVirtual()
                .start(() -> world.enter(world.unionFounded("24/QĐ", MARCH, world.district, 6), Side.UNION));
        var pinned = FigureQuery.whole(world.programme, Period.year(2022)).at(before);

        assertThat(world.figure("2.18", pinned).claimed()).isZero();
        mayCommit.countDown();
        slow.join();
        fast.join();

        assertThat(world.figure("2.18", pinned).claimed()).isZero();
        assertThat(world.figure("2.18", 2022).claimed()).isEqualByComparingTo("11");
    }

    @Test
    void confirming_twice_tells_the_second_what_happened() {
        var entry = world.entered(world.unionFounded("25/QĐ", MARCH, world.district, 30), Side.UNION);

        var first = Voice.house("test", () -> ledger.confirm(entry, Side.PARTY));
        var second = Voice.house("test", () -> ledger.confirm(entry, Side.PARTY));

        assertThat(first).isInstanceOf(Claiming.Agreed.class);
        assertThat(second).isInstanceOf(Claiming.Declined.class);
    }

    private BigDecimal membersClaimedIn(Optional<vn.songhanh.access.UnitId> unit) {
        var query = new FigureQuery(world.programme, unit, Period.year(2022), Optional.empty());
        return world.figure("2.18", query).claimed();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
