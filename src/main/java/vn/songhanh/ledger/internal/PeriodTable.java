package vn.songhanh.ledger.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.time.Period;

/** Periods that both bodies have signed. */
@Repository
class PeriodTable {

    private final JdbcClient jdbc;

    PeriodTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Period> around(ProgrammeId programme, LocalDate day) {
        return jdbc.sql("""
            select from_on, to_on
              from locked_period
             where programme_id = :programme and :day between from_on and to_on
            """)
                .param("programme", programme.value())
                .param("day", day)
                .query((row, number) ->
                        Period.of(row.getObject("from_on", LocalDate.class), row.getObject("to_on", LocalDate.class)))
                .optional();
    }

    /** The first day on or after this one that is not locked. */
    LocalDate firstOpen(ProgrammeId programme, LocalDate day) {
        var open = day;
        for (var locked = around(programme, open); locked.isPresent(); locked = around(programme, open)) {
            open = locked.get().dayAfter();
        }
        return open;
    }

    /** The parts of a period that are not locked, in order. */
    List<Period> open(ProgrammeId programme, Period period) {
        return jdbc.sql("""
            select lower(part) as first, upper(part) - 1 as last
              from unnest(datemultirange(daterange(:first, :last, '[]'))
                          - (select coalesce(range_agg(daterange(from_on, to_on, '[]')), '{}')
                               from locked_period
                              where programme_id = :programme)) part
             order by part
            """)
                .param("programme", programme.value())
                .param("first", period.first())
                .param("last", period.last())
                .query((row, number) ->
                        Period.of(row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class)))
                .list();
    }

    void lock(ProgrammeId programme, Period period, long position, String review, Instant now) {
        jdbc.sql("""
            insert into locked_period (programme_id, from_on, to_on, position, review, locked_at)
            values (:programme, :from, :to, :position, :review, :now)
            """)
                .param("programme", programme.value())
                .param("from", period.first())
                .param("to", period.last())
                .param("position", position)
                .param("review", review)
                .param("now", Timestamp.from(now))
                .update();
    }
}
