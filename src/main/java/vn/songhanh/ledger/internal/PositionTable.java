package vn.songhanh.ledger.internal;

import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.ledger.PivotQuery.Moment;
import vn.songhanh.time.VietnamTime;

/** Where the ledger stands, and where it stood. */
@Repository
class PositionTable {

    private final JdbcClient jdbc;

    PositionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long now() {
        return jdbc.sql("select position from ledger_clock").query(Long.class).single();
    }

    /** Waits for everybody who writes; nobody else does until the transaction ends. */
    void hold() {
        jdbc.sql("select from ledger_clock for update").query().listOfRows();
    }

    /** The position of a moment; null for now. */
    @Nullable
    Long at(Moment moment) {
        return switch (moment) {
            case Moment.Now _ -> null;
            case Moment.At(var position) -> position;
            case Moment.Recorded(var day) ->
                before(day.plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant());
        };
    }

    /** The last position that was recorded before a moment; 0 before the first. Clocks of servers differ, but not by a week. */
    private long before(Instant moment) {
        return jdbc.sql("""
            select coalesce(max(position), 0)
              from claim_event
             where at < :moment
               and at > (select max(e.at) from claim_event e where e.at < :moment) - interval '7 days'
            """)
                .param("moment", Timestamp.from(moment))
                .query(Long.class)
                .single();
    }
}
