package vn.songhanh.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.ledger.Claiming;
import vn.songhanh.ledger.Entering;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.Recount;
import vn.songhanh.ledger.Reversing;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.FaultPoints;

/** Whatever the statement before which the connection dies: nothing of the act is there, and it can be done again. */
@DatabaseTest
@Import(FaultPoints.class)
class FaultPointTests {

    private static final List<String> TABLES = List.of(
            "entry",
            "posting",
            "place",
            "entry_unit",
            "fact_key",
            "entry_state",
            "claim_event",
            "ledger_clock",
            "rollup",
            "rollup_of_enterprise",
            "rollup_set");

    @Autowired
    FaultPoints faults;

    @Autowired
    Organisation organisation;

    @Autowired
    Programmes programmes;

    @Autowired
    Ledger ledger;

    @Autowired
    Figures figures;

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
        var fact = world.unionFounded("71/QĐ", LocalDate.of(2022, 3, 15), world.district, 30);

        var entered = survivesEveryFault(() -> ledger.enter(fact, Side.UNION));

        assertThat(entered).isInstanceOf(Entering.Entered.class);
        assertThat(world.figure("2.18", 2022).claimed()).isEqualByComparingTo("30");
    }

    @Test
    void a_confirmation_that_dies_between_any_two_statements_has_not_happened() {
        var entry =
                world.entered(world.unionFounded("72/QĐ", LocalDate.of(2022, 3, 15), world.district, 30), Side.UNION);

        var confirmed = survivesEveryFault(() -> ledger.confirm(entry, Side.PARTY));

        assertThat(confirmed).isInstanceOf(Claiming.Agreed.class);
        assertThat(world.figure("2.18", 2022).confirmed()).isEqualByComparingTo("30");
    }

    @Test
    void a_reversal_that_dies_between_any_two_statements_has_not_happened() {
        EntryId entry =
                world.entered(world.unionFounded("73/QĐ", LocalDate.of(2022, 3, 15), world.district, 30), Side.UNION);

        var reversed = survivesEveryFault(() -> ledger.reverse(entry, Side.UNION, "Nhầm"));

        assertThat(reversed).isInstanceOf(Reversing.Entered.class);
        assertThat(world.figure("2.18", 2022).claimed()).isZero();
    }

    /** Tries with a fault one statement later each time, until none is met any more. */
    private <T> T survivesEveryFault(Supplier<T> act) {
        for (var point = 1; ; point++) {
            var before = everything();
            faults.arm(point);
            var answer = attempted(act);
            var struck = faults.disarm();
            if (!struck) {
                assertThat(point).as("how many places there are").isGreaterThan(8);
                assertThat(Voice.house("test", recount::differences)).isEmpty();
                return answer.orElseThrow();
            }
            assertThat(answer).as("acknowledged at fault %d", point).isEmpty();
            assertThat(everything()).as("after fault %d", point).isEqualTo(before);
        }
    }

    private static <T> Optional<T> attempted(Supplier<T> act) {
        try {
            return Optional.of(Voice.house("test", act));
        } catch (DataAccessException | TransactionException died) {
            return Optional.empty();
        }
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
