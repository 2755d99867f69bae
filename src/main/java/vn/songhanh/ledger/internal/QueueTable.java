package vn.songhanh.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.time.Period;

/** Entries by how the bodies stand to them, and the whole of one entry. */
@Repository
class QueueTable {

    /**
     * Which entries are looked at.
     *
     * @param unit entries of this subtree; empty for all
     * @param kind one kind of fact; empty for all
     */
    record Queue(ProgrammeId programme, Collection<ClaimState> states, Optional<UnitId> unit, String kind) {}

    /** One act on a claim. */
    record ClaimStep(Side side, Claim.Act act, ClaimState state, String reason, Instant at, String by) {}

    /** One unit of an entry, on a line. */
    record Place(String line, UnitId unit) {}

    private final JdbcClient jdbc;

    QueueTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<EntryLine> lines(Queue queue, int limit, int offset) {
        return jdbc.sql("""
            select e.*, s.state, r.id as reversed_by,
                   coalesce((select p.quantity from posting p where p.entry_id = e.id
                              order by p.account limit 1), 0) as quantity
              from entry e
              join entry_state s on s.entry_id = e.id
              left join entry r on r.reverses_id = e.id
             where e.programme_id = :programme
               and s.state in (:states)
               and (:kind = '' or e.kind = :kind)
               and (:unit = 0 or exists (select from entry_unit u
                                          where u.entry_id = e.id and u.path @> array[:unit]))
             order by e.counts_on desc, e.id desc
             limit :limit offset :offset
            """)
                .param("programme", queue.programme().value())
                .param("states", names(queue))
                .param("kind", queue.kind())
                .param("unit", unit(queue))
                .param("limit", limit)
                .param("offset", offset)
                .query(EntryReader::toLine)
                .list();
    }

    int count(Queue queue) {
        return jdbc.sql("""
            select count(*)
              from entry e
              join entry_state s on s.entry_id = e.id
             where e.programme_id = :programme
               and s.state in (:states)
               and (:kind = '' or e.kind = :kind)
               and (:unit = 0 or exists (select from entry_unit u
                                          where u.entry_id = e.id and u.path @> array[:unit]))
            """)
                .param("programme", queue.programme().value())
                .param("states", names(queue))
                .param("kind", queue.kind())
                .param("unit", unit(queue))
                .query(Integer.class)
                .single();
    }

    Optional<EntryLine> line(EntryId id) {
        return jdbc.sql("""
            select e.*, s.state, r.id as reversed_by,
                   coalesce((select p.quantity from posting p where p.entry_id = e.id
                              order by p.account limit 1), 0) as quantity
              from entry e
              join entry_state s on s.entry_id = e.id
              left join entry r on r.reverses_id = e.id
             where e.id = :id
            """).param("id", id.value()).query(EntryReader::toLine).optional();
    }

    List<ClaimStep> steps(EntryId id) {
        return jdbc.sql("""
            select side, act, state, reason, at, by_name
              from claim_event
             where entry_id = :id
             order by position desc
            """).param("id", id.value()).query(QueueTable::toStep).list();
    }

    List<Place> places(EntryId id) {
        return jdbc.sql("select line, unit_id from entry_unit where entry_id = :id order by line")
                .param("id", id.value())
                .query((row, number) -> new Place(row.getString("line"), new UnitId(row.getLong("unit_id"))))
                .list();
    }

    private static List<String> names(Queue queue) {
        return queue.states().stream().map(Enum::name).toList();
    }

    private static long unit(Queue queue) {
        return queue.unit().map(UnitId::value).orElse(0L);
    }

    private static ClaimStep toStep(ResultSet row, int number) throws SQLException {
        return new ClaimStep(
                Side.valueOf(row.getString("side")),
                Claim.Act.valueOf(row.getString("act")),
                ClaimState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getTimestamp("at").toInstant(),
                row.getString("by_name"));
    }

    /**
     * The days on which something counts. Those who may not see entries see confirmed months; a month then stands for
     * its inner days, so that nobody is refused for a day that does not count.
     */
    Optional<Period> counted(ProgrammeId programme) {
        return jdbc.sql("""
            with days as (select min(counts_on) as first, max(counts_on) as last
                            from entry
                           where programme_id = :programme and kind <> 'OPENING'),
                 months as (select (min(month) + interval '1 month - 1 day')::date as first, max(month) as last
                              from rollup
                             where programme_id = :programme and unit_id = 0 and quantity <> 0)
            select coalesce(days.first, least(months.first, months.last)) as first,
                   coalesce(days.last, greatest(months.first, months.last)) as last
              from days, months
            """)
                .param("programme", programme.value())
                .query((row, number) ->
                        toPeriod(row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class)))
                .single();
    }

    private static Optional<Period> toPeriod(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null || last == null ? Optional.empty() : Optional.of(Period.of(first, last));
    }
}
