package vn.songhanh.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
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
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.time.Period;

/** Entries by how the bodies stand to them, and the whole of one entry. */
@Repository
class QueueTable {

    /**
     * Which entries are looked at.
     *
     * @param within the seat sees entries of this subtree only; empty for all
     * @param accounts entries that move one of them; null for all
     */
    record Asked(
            ProgrammeId programme,
            Side side,
            Queue queue,
            QueueQuestion question,
            Optional<UnitId> within,
            String @Nullable [] accounts,
            Instant lately) {}

    /** One act on a claim. */
    record ClaimStep(Side side, Claim.Act act, ClaimState state, String reason, Instant at, String by) {}

    /** One unit of an entry, on a line. */
    record Place(String line, UnitId unit) {}

    /** A pair of an entry and its reversal waits for nobody, so open queues leave it out. */
    private static final String AMONG = """
            from entry e
            join entry_state s on s.entry_id = e.id
            left join enterprise n on n.id = e.enterprise_id
            left join entry_state t on t.entry_id = e.reverses_id
            left join entry r on r.reverses_id = e.id
                             and exists (select from entry_state x where x.entry_id = r.id and x.state <> 'WITHDRAWN')
           where e.programme_id = :programme
             and s.state in (:states)
             and (not :open or (r.id is null and coalesce(t.state, 'CONFIRMED') = 'CONFIRMED'))
             and s.position >= case when :settled
                     then coalesce((select min(position) from claim_event where at >= :lately), 9223372036854775807)
                     else 0 end
             and (:kind = '' or e.kind = :kind)
             and (:by = '' or e.claimed_by = :by)
             and e.counts_on between :first and :last
             and (:typed = '' or n.name_folded like :name or n.code like :code)
             and (cast(:accounts as text[]) is null
                  or exists (select from posting p
                              where p.entry_id = e.id and p.account = any (cast(:accounts as text[]))))
             and (:within = 0 or exists (select from entry_unit u where u.entry_id = e.id and u.path @> array[:within]))
             and (:unit = 0 or exists (select from entry_unit u where u.entry_id = e.id and u.path @> array[:unit]))
            """;

    private final JdbcClient jdbc;

    QueueTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<QueueLine> lines(Asked asked, int limit, int offset) {
        return asked("""
            select e.*, s.state, s.position as since, taken_back(e.id, 9223372036854775807) as taken_back, coalesce(n.name, '') as enterprise_name,
                   coalesce((select p.quantity from posting p where p.entry_id = e.id
                              order by p.account limit 1), 0) as quantity,
                   coalesce((select f.name
                               from entry_unit u
                               join org_unit_fact f on f.unit_id = u.unit_id and f.valid_from <= e.happened_on
                                                   and (f.valid_to is null or f.valid_to > e.happened_on)
                              where u.entry_id = e.id and u.line in ('PARTY', 'UNION')
                              order by u.line = e.claimed_by desc limit 1), '') as unit_name
             %s
             order by case when :settled then s.position end desc, e.counts_on desc, e.id desc
             limit :limit offset :offset
            """.formatted(AMONG), asked)
                .param("limit", limit)
                .param("offset", offset)
                .query(QueueTable::toQueueLine)
                .list();
    }

    int count(Asked asked) {
        return asked("""
            select count(*)
              %s
            """.formatted(AMONG), asked).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec asked(String statement, Asked asked) {
        var question = asked.question();
        return jdbc.sql(statement)
                .param("programme", asked.programme().value())
                .param(
                        "states",
                        asked.queue().states(asked.side()).stream()
                                .map(Enum::name)
                                .toList())
                .param("open", asked.queue().open())
                .param("settled", asked.queue() == Queue.SETTLED)
                .param("lately", Timestamp.from(asked.lately()))
                .param("kind", question.chosenKind().map(Enum::name).orElse(""))
                .param("by", question.chosenSide().map(Enum::name).orElse(""))
                .param("first", question.firstDay())
                .param("last", question.lastDay())
                .param("typed", question.typed())
                .param("name", question.namePattern())
                .param("code", question.codePattern())
                .param("accounts", asked.accounts())
                .param("within", asked.within().map(UnitId::value).orElse(0L))
                .param("unit", question.chosenUnit().map(UnitId::value).orElse(0L));
    }

    /** The lines of these entries, in the order of their days. */
    List<QueueLine> lines(Collection<EntryId> entries) {
        return entries.isEmpty()
                ? List.of()
                : jdbc.sql("""
            select e.*, s.state, s.position as since, taken_back(e.id, 9223372036854775807) as taken_back, coalesce(n.name, '') as enterprise_name,
                   coalesce((select p.quantity from posting p where p.entry_id = e.id
                              order by p.account limit 1), 0) as quantity,
                   coalesce((select f.name
                               from entry_unit u
                               join org_unit_fact f on f.unit_id = u.unit_id and f.valid_from <= e.happened_on
                                                   and (f.valid_to is null or f.valid_to > e.happened_on)
                              where u.entry_id = e.id and u.line in ('PARTY', 'UNION')
                              order by u.line = e.claimed_by desc limit 1), '') as unit_name
              from entry e
              join entry_state s on s.entry_id = e.id
              left join enterprise n on n.id = e.enterprise_id
              left join entry_state t on t.entry_id = e.reverses_id
             where e.id in (:entries)
             order by e.counts_on desc, e.id desc
            """)
                        .param("entries", entries.stream().map(EntryId::value).toList())
                        .query(QueueTable::toQueueLine)
                        .list();
    }

    Optional<QueueLine> line(EntryId id) {
        return lines(List.of(id)).stream().findFirst();
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

    private static QueueLine toQueueLine(ResultSet row, int number) throws SQLException {
        return new QueueLine(
                EntryReader.toLine(row, number),
                row.getString("enterprise_name"),
                row.getString("unit_name"),
                row.getLong("since"));
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
            with days as (select min(case when kind = 'OPENING' then counts_on + 1 else counts_on end) as first,
                                 max(case when kind = 'OPENING' then counts_on + 1 else counts_on end) as last
                            from entry
                           where programme_id = :programme),
                 months as (select (min(month) + interval '1 month - 1 day')::date as first, max(month) as last
                              from (select first_of_month(m.number) as month
                                      from rollup r
                                     cross join lateral generate_subscripts(r.months, 1) m (number)
                                     where r.programme_id = :programme and r.unit_id = 0 and r.months[m.number] <> 0) counting)
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
