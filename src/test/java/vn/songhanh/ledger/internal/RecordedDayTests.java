package vn.songhanh.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.Pivot;
import vn.songhanh.ledger.PivotQuery;
import vn.songhanh.ledger.PivotQuery.Moment;
import vn.songhanh.ledger.PivotQuery.Rows;
import vn.songhanh.ledger.PivotQuery.View;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.time.Period;

/** What was known at the end of a day, which ends at midnight in Vietnam; recorded in years in which no other test records. */
@DatabaseTest
class RecordedDayTests {

    private static final LocalDate HAPPENED = LocalDate.of(2022, 3, 15);
    private static final LocalDate FIRST = LocalDate.of(2140, 3, 1);
    private static final Instant LAST_SECOND =
            OffsetDateTime.parse("2140-03-01T23:59:59+07:00").toInstant();
    private static final Instant MIDNIGHT =
            OffsetDateTime.parse("2140-03-02T00:00:00+07:00").toInstant();

    @Autowired
    Organisation organisation;

    @Autowired
    Programmes programmes;

    @Autowired
    Ledger ledger;

    @Autowired
    Figures figures;

    @Autowired
    Pivot pivot;

    @Autowired
    MovableClock clock;

    LedgerWorld world;

    @BeforeEach
    void a_programme_of_its_own() {
        world = new LedgerWorld(organisation, programmes, ledger, figures);
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void a_day_ends_at_midnight_in_vietnam_and_what_is_recorded_later_is_not_in_its_figures() {
        clock.stopAt(LAST_SECOND);
        confirmed(entered("r1", 30));
        clock.stopAt(MIDNIGHT);
        var second = entered("r2", 5);

        assertThat(members(FIRST.minusDays(1))).isZero();
        assertThat(members(FIRST)).isEqualTo(30);
        assertThat(members(FIRST.plusDays(1))).as("claimed and not confirmed").isEqualTo(30);

        clock.stopAt(MIDNIGHT.plusSeconds(26 * 60 * 60));
        confirmed(second);
        assertThat(members(FIRST)).isEqualTo(30);
        assertThat(members(FIRST.plusDays(1))).isEqualTo(30);
        assertThat(members(FIRST.plusDays(2))).isEqualTo(35);
    }

    private EntryId entered(String number, int members) {
        return world.entered(world.unionFounded(number, HAPPENED, world.district, members), Side.UNION);
    }

    private void confirmed(EntryId entry) {
        Voice.house("test", () -> ledger.confirm(entry, Side.PARTY));
    }

    /** Indicator 2.18 of 2022, as it stood at the end of the day. */
    private long members(LocalDate recorded) {
        var query = new PivotQuery(
                world.programme,
                List.of("2.18"),
                new Rows.Whole(),
                List.of(Period.year(2022)),
                View.PLAIN.at(new Moment.Recorded(recorded)));
        return Voice.house("test", () -> pivot.read(query))
                .rows()
                .getFirst()
                .values()
                .getFirst()
                .getFirst()
                .confirmed()
                .part();
    }
}
