package vn.songhanh.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.Recount;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;

@DatabaseTest
class RecountTests {

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
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    LedgerWorld world;

    @BeforeEach
    void a_programme_of_its_own() {
        world = new LedgerWorld(organisation, programmes, ledger, figures);
        var entry =
                world.entered(world.unionFounded("60/QĐ", LocalDate.of(2022, 3, 15), world.district, 30), Side.UNION);
        Voice.house("test", () -> ledger.confirm(entry, Side.PARTY));
    }

    @Test
    void a_sound_ledger_differs_in_nothing() {
        assertThat(Voice.house("test", recount::differences)).isEmpty();
    }

    @Test
    void a_sum_of_a_unit_that_somebody_changed_is_found_with_what_it_should_be() {
        var found = spoilt(
                "update rollup set months[month_number('2022-03-01')] = 31 where unit_id = %d and account = 'UNION_MEMBER_JOINED' and state = 'CONFIRMED'"
                        .formatted(world.district.value()));

        assertThat(found).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo("rollup");
            assertThat(difference.kept()).isEqualTo("31/1");
            assertThat(difference.counted()).isEqualTo("30/1");
        });
    }

    @Test
    void a_sum_of_an_enterprise_that_somebody_changed_is_found() {
        assertThat(spoilt(
                        "update rollup_of_enterprise set entries[month_number('2022-03-01')] = 2 where programme_id = %d and state = 'CONFIRMED'"
                                .formatted(world.programme.value())))
                .extracting(Recount.Difference::kind)
                .containsOnly("rollup_of_enterprise")
                .hasSize(2);
    }

    @Test
    void a_set_with_an_enterprise_too_many_is_found() {
        assertThat(spoilt(
                        "insert into rollup_set values (%d, 'UNION_FOUNDED', 0, '2022-03-01', 'CONFIRMED', '\\x3a3000000100000000000000100000000700')"
                                .formatted(world.programme.value())))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.kind()).isEqualTo("rollup_set");
                    assertThat(difference.kept()).isEqualTo("{7}");
                    assertThat(difference.counted()).isEqualTo("{}");
                });
    }

    @Test
    void a_state_that_no_act_led_to_is_found() {
        assertThat(spoilt("""
                        update entry_state set state = 'DISPUTED'
                         where entry_id in (select id from entry where programme_id = %d)
                        """.formatted(world.programme.value())))
                .extracting(Recount.Difference::kind)
                .contains("entry_state", "rollup");
    }

    /** What is found while it is spoilt; afterwards it is as it was. */
    private java.util.List<Recount.Difference> spoilt(String statement) {
        Supplier<java.util.List<Recount.Difference>> work = () -> transaction.execute(status -> {
            status.setRollbackOnly();
            jdbc.sql(statement).update();
            return recount.differences();
        });
        return Voice.house("test", work);
    }
}
