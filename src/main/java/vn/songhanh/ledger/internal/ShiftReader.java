package vn.songhanh.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.Correction;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Posting;
import vn.songhanh.ledger.Shift;
import vn.songhanh.ledger.Shifts;
import vn.songhanh.programme.Measure;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Programmes;
import vn.songhanh.time.Period;

/** Reads what lies between two readings, and what corrects a locked period. */
@Repository
class ShiftReader implements Shifts {

    private static final LocalDate BEGINNING = LocalDate.of(1930, 1, 1);

    private final JdbcClient jdbc;
    private final Programmes programmes;
    private final EntryReader entries;

    ShiftReader(JdbcClient jdbc, Programmes programmes, EntryReader entries) {
        this.jdbc = jdbc;
        this.programmes = programmes;
        this.entries = entries;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Shift> between(String code, FigureQuery before, FigureQuery after, int limit) {
        return between(code, before, after, false, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Shift> confirmedBetween(String code, FigureQuery before, FigureQuery after, int limit) {
        return between(code, before, after, true, limit);
    }

    private List<Shift> between(String code, FigureQuery before, FigureQuery after, boolean confirmed, int limit) {
        var measure = programmes.indicators(after.programme(), after.period().last()).stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow()
                .measure();
        var accounts = Question.accountsOf(measure).stream().map(Enum::name).toArray(String[]::new);
        var level = measure instanceof Measure.AtStocktake(var found) ? found.name() : "";
        if (accounts.length == 0 && level.isEmpty()) {
            return List.of();
        }
        var standing = measure instanceof Measure.Balance || measure instanceof Measure.AtStocktake;
        var was = reach(before.period(), standing);
        var is = reach(after.period(), standing);
        return jdbc.sql("""
            with moved as (
                select p.entry_id, p.quantity from posting p where p.account = any (:accounts)
                 union all
                select l.entry_id, l.quantity from stock_level l where l.level = :level
            ), seen as (
                select e.id, sum(m.quantity) as quantity,
                       case when e.programme_id = :was and e.counts_on between :wasFirst and :wasLast then
                           (select c.state from claim_event c where c.entry_id = e.id and c.position <= :wasAt
                             order by c.position desc limit 1) end as before,
                       case when e.programme_id = :is and e.counts_on between :isFirst and :isLast then
                           (select c.state from claim_event c where c.entry_id = e.id and c.position <= :isAt
                             order by c.position desc limit 1) end as after
                  from entry e
                  join moved m on m.entry_id = e.id
                 where e.programme_id in (:was, :is)
                   and (e.counts_on between :wasFirst and :wasLast or e.counts_on between :isFirst and :isLast)
                   and e.position <= greatest(:wasAt, :isAt)
                   and (:unit = 0 or exists (select from entry_unit u
                                              where u.entry_id = e.id and u.path @> array[:unit]))
                 group by e.id
            )
            select e.*, s.quantity, s.before, s.after, taken_back(e.id, :isAt) as taken_back,
                   coalesce(s.after, s.before) as state
              from seen s
              join entry e on e.id = s.id
             where s.before is distinct from s.after
               and (not :confirmed
                    or coalesce(s.before = 'CONFIRMED', false) <> coalesce(s.after = 'CONFIRMED', false))
             order by e.counts_on desc, e.id desc
             limit :limit
            """)
                .param("accounts", accounts)
                .param("level", level)
                .param("was", before.programme().value())
                .param("is", after.programme().value())
                .param("confirmed", confirmed)
                .param("unit", after.unit().map(unit -> unit.value()).orElse(0L))
                .param("wasFirst", was.first())
                .param("wasLast", was.last())
                .param("wasAt", before.position().orElse(Long.MAX_VALUE))
                .param("isFirst", is.first())
                .param("isLast", is.last())
                .param("isAt", after.position().orElse(Long.MAX_VALUE))
                .param("limit", limit)
                .query(ShiftReader::toShift)
                .list();
    }

    /** What stands is the sum of everything up to its day. */
    private static Period reach(Period period, boolean standing) {
        return standing ? Period.of(BEGINNING, period.last()) : period;
    }

    private static Shift toShift(ResultSet row, int number) throws SQLException {
        return new Shift(
                EntryReader.toLine(row, number), state(row.getString("before")), state(row.getString("after")));
    }

    private static @Nullable ClaimState state(@Nullable String name) {
        return name == null ? null : ClaimState.valueOf(name);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Correction> countedIn(ProgrammeId programme, Period period) {
        return corrections(programme, period, Optional.empty());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Correction> of(ProgrammeId programme, Period period) {
        return corrections(programme, Period.of(period.dayAfter(), LocalDate.of(9999, 12, 31)), Optional.of(period));
    }

    private List<Correction> corrections(ProgrammeId programme, Period counted, Optional<Period> happened) {
        return jdbc.sql("""
            select e.*, coalesce((select p.quantity from posting p where p.entry_id = e.id
                                   order by p.account limit 1), 0) as quantity,
                   taken_back(e.id, 9223372036854775807) as taken_back, s.state
              from entry e
              join entry_state s on s.entry_id = e.id
             where e.programme_id = :programme
               and e.counts_on between :first and :last
               and e.counts_on > e.happened_on
               and e.happened_on between :happenedFirst and :happenedLast
             order by e.position
            """)
                .param("programme", programme.value())
                .param("first", counted.first())
                .param("last", counted.last())
                .param("happenedFirst", happened.map(Period::first).orElse(BEGINNING))
                .param("happenedLast", happened.map(Period::last).orElse(counted.last()))
                .query((row, number) -> new Correction(
                        EntryReader.toLine(row, number), postings(row.getLong("id")), row.getString("reason")))
                .list();
    }

    private List<Posting> postings(long entry) {
        return entries.postings(new EntryId(entry));
    }
}
