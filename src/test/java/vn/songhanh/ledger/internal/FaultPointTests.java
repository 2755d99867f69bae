package vn.songhanh.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.Claiming;
import vn.songhanh.ledger.Disputes;
import vn.songhanh.ledger.Entering;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.Recount;
import vn.songhanh.ledger.Reversing;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.CutLines;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.time.Period;

/** Whatever the statement before which the line to the database is cut: nothing of the act is there, and it can be done again. */
@DatabaseTest
@Import(CutLines.class)
class FaultPointTests {

    private static final List<String> TABLES = List.of(
            "entry",
            "posting",
            "place",
            "entry_unit",
            "fact_key",
            "entry_state",
            "claim_event",
            "remark",
            "likeness",
            "taken_back_later",
            "locked_period",
            "ledger_clock",
            "rollup",
            "rollup_of_enterprise",
            "rollup_set");

    @Autowired
    Organisation organisation;

    @Autowired
    Programmes programmes;

    @Autowired
    Ledger ledger;

    @Autowired
    Figures figures;

    @Autowired
    Disputes disputes;

    @Autowired
    JoinEntries joining;

    @Autowired
    ClaimEntries many;

    @Autowired
    Recount recount;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    LedgerWorld world;

    @BeforeEach
    void a_programme_of_its_own() {
        world = new LedgerWorld(organisation, programmes, ledger, figures);
    }

    @Test
    void a_claim_that_dies_between_any_two_statements_has_not_happened() {
        var fact = unionFounded("71/QĐ");

        var entered = survivesEveryCut(() -> ledger.enter(fact, Side.UNION));

        assertThat(entered).isInstanceOf(Entering.Entered.class);
        assertThat(world.figure("2.18", 2022).claimed()).isEqualByComparingTo("30");
    }

    @Test
    void a_confirmation_that_dies_between_any_two_statements_has_not_happened() {
        var entry = told("72/QĐ", Side.UNION);

        var confirmed = survivesEveryCut(() -> ledger.confirm(entry, Side.PARTY));

        assertThat(confirmed).isInstanceOf(Claiming.Agreed.class);
        assertThat(world.figure("2.18", 2022).confirmed()).isEqualByComparingTo("30");
    }

    @Test
    void a_reversal_that_dies_between_any_two_statements_has_not_happened() {
        var entry = told("73/QĐ", Side.UNION);

        var reversed = survivesEveryCut(() -> ledger.reverse(entry, Side.UNION, "Nhầm"));

        assertThat(reversed).isInstanceOf(Reversing.Entered.class);
        assertThat(world.figure("2.18", 2022).claimed()).isZero();
    }

    @Test
    void a_dispute_its_settlement_a_withdrawal_and_a_claim_anew_that_die_have_not_happened() {
        var entry = told("74/QĐ", Side.UNION);

        assertThat(survivesEveryCut(() -> ledger.dispute(entry, Side.PARTY, "Chưa rõ")))
                .isInstanceOf(Claiming.Agreed.class);
        assertThat(survivesEveryCut(() -> disputes.propose(entry, Side.PARTY, ClaimState.WITHDRAWN, "Không có")))
                .isInstanceOf(Claiming.Agreed.class);
        var proposal = house(() -> disputes.open(entry)).orElseThrow();
        assertThat(survivesEveryCut(() -> disputes.accept(entry, Side.UNION, proposal.id())))
                .isInstanceOf(Claiming.Agreed.class);
        assertThat(world.figure("2.18", 2022).claimed()).isZero();
        assertThat(survivesEveryCut(() -> ledger.claim(entry, Side.UNION))).isInstanceOf(Claiming.Agreed.class);
        assertThat(survivesEveryCut(() -> ledger.withdraw(entry, Side.UNION, "Nhầm")))
                .isInstanceOf(Claiming.Agreed.class);
    }

    @Test
    void a_joining_of_two_entries_that_dies_has_not_happened() {
        var ours = told("75/QĐ", Side.PARTY);
        var theirs = told("75a/QĐ", Side.UNION);

        var why = survivesEveryCut(() -> joining.same(officer(), LikenessTable.Pair.of(ours, theirs)));

        assertThat(why).isEmpty();
        assertThat(world.figure("3.06", 2022).confirmed()).isEqualByComparingTo("1");
        assertThat(world.figure("3.06", 2022).claimed()).isZero();
    }

    @Test
    void a_confirmation_of_many_that_dies_has_confirmed_none() {
        var seen = Stream.of("77/QĐ", "78/QĐ", "79/QĐ")
                .map(decision -> told(decision, Side.UNION))
                .map(entry -> new ClaimEntries.Seen(entry, world.position()))
                .toList();

        var confirmed = survivesEveryCut(() -> many.confirm(officer(), seen));

        assertThat(confirmed.count() + confirmed.left().size()).isEqualTo(3);
    }

    @Test
    void a_lock_that_dies_has_not_happened_and_leaves_the_period_open() {
        var fact = unionFounded("76/QĐ");
        survivesEveryCut(() -> {
            ledger.lock(world.programme, Period.year(2022), "review:1");
            return true;
        });

        assertThat(house(() -> ledger.enter(fact, Side.UNION))).isInstanceOf(Entering.PeriodLocked.class);
    }

    @Test
    void a_correction_of_a_locked_period_that_dies_has_not_happened() {
        var fact = unionFounded("80/QĐ");
        house(() -> {
            ledger.lock(world.programme, Period.year(2022), "review:1");
            return true;
        });

        assertThat(survivesEveryCut(() -> ledger.adjust(fact, Side.UNION, "Bổ sung")))
                .isInstanceOf(Entering.Entered.class);
        assertThat(world.figure("2.18", 2022).claimed()).isZero();
        assertThat(world.figure("2.18", 2023).claimed()).isEqualByComparingTo("30");
    }

    @Test
    void a_word_and_a_refusal_that_die_in_a_dispute_have_not_been_said() {
        var entry = told("81/QĐ", Side.UNION);
        house(() -> ledger.dispute(entry, Side.PARTY, "Chưa rõ"));

        assertThat(survivesEveryCut(() -> disputes.say(entry, Side.UNION, "Có biên bản")))
                .isInstanceOf(Claiming.Agreed.class);
        house(() -> disputes.propose(entry, Side.UNION, ClaimState.CONFIRMED, "Đã bổ sung"));
        var proposal = house(() -> disputes.open(entry)).orElseThrow();
        assertThat(survivesEveryCut(() -> disputes.decline(entry, Side.PARTY, proposal.id(), "Chưa đủ")))
                .isInstanceOf(Claiming.Agreed.class);
        assertThat(house(() -> disputes.open(entry))).isEmpty();
        assertThat(world.figure("2.18", 2022).disputed()).isEqualByComparingTo("30");
    }

    private Fact unionFounded(String decision) {
        return world.unionFounded(decision, LocalDate.of(2022, 3, 15), world.district, 30);
    }

    private EntryId told(String decision, Side side) {
        return world.entered(unionFounded(decision), side);
    }

    private Mandate officer() {
        return new Mandate(new AccountId(1), Side.PARTY, world.district, Set.of(Role.OFFICER));
    }

    /** Tries with the line cut one statement later each time, until it is cut no more. */
    private <T> T survivesEveryCut(Supplier<T> act) {
        for (var point = 1; ; point++) {
            var before = everything();
            var answer = attempted(point, act);
            if (answer.isPresent()) {
                assertThat(point).as("how many places there are").isGreaterThan(3);
                assertThat(everything()).isNotEqualTo(before);
                assertThat(house(recount::differences)).isEmpty();
                return answer.get();
            }
            assertThat(everything())
                    .as("after the cut before statement %d", point)
                    .isEqualTo(before);
        }
    }

    private static <T> Optional<T> attempted(int point, Supplier<T> act) {
        try {
            return Optional.of(CutLines.before(point, () -> house(act)));
        } catch (DataAccessException | TransactionException died) {
            return Optional.empty();
        }
    }

    private static <T> T house(Supplier<T> work) {
        return Voice.house("test", work);
    }

    /** Every row of the ledger. */
    private String everything() {
        var jdbc = JdbcClient.create(owner);
        return TABLES.stream()
                .map(table -> table
                        + jdbc.sql("select coalesce(md5(string_agg(t::text, ' ' order by t::text)), '') from %s t"
                                        .formatted(table))
                                .query(String.class)
                                .single())
                .collect(Collectors.joining("\n"));
    }
}
