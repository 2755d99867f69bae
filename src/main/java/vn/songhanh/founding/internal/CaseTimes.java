package vn.songhanh.founding.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.Reason;
import vn.songhanh.founding.CaseId;
import vn.songhanh.founding.CaseState;
import vn.songhanh.founding.Objective;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.outreach.Refusals;

/** How long cases stand in each state, and why enterprises refuse or ask for time; read from the stories of the cases. */
@Repository
class CaseTimes {

    private final JdbcClient jdbc;
    private final Refusals refusals;

    CaseTimes(JdbcClient jdbc, Refusals refusals) {
        this.jdbc = jdbc;
        this.refusals = refusals;
    }

    /** The states of one case in order of time. */
    List<CasePage.Stay> of(CaseId id, LocalDate today) {
        return jdbc.sql("select * from case_stays() where case_id = :id order by since, until nulls last")
                .param("id", id.value())
                .query((row, number) -> {
                    var since = row.getObject("since", LocalDate.class);
                    var until = row.getObject("until", LocalDate.class);
                    return new CasePage.Stay(
                            CaseState.valueOf(row.getString("state")),
                            since,
                            java.time.temporal.ChronoUnit.DAYS.between(since, until == null ? today : until),
                            until == null);
                })
                .list();
    }

    List<TimesPage.Middle> middles(@Nullable Objective objective, long @Nullable [] units, LocalDate today) {
        return jdbc.sql("""
            select u.unit_id, s.state, count(distinct s.case_id) as cases,
                   percentile_cont(0.5) within group (order by greatest(coalesce(s.until, :today) - s.since, 0)) as days
              from case_stays() s
              join founding_case c on c.id = s.case_id
              left join enterprise_management m on m.enterprise_id = c.enterprise_id
                   and m.line = case c.objective when 'PARTY' then 'PARTY' else 'UNION' end
                   and m.valid_from <= :today and (m.valid_to is null or m.valid_to > :today)
             cross join lateral (select coalesce(unit_that_answers(c.unit_id, :today), m.unit_id) as unit_id) u
             where (:objective = '' or c.objective = :objective)
               and s.state not in ('FOLLOW_UP', 'CLOSED', 'ANNOUNCED')
               and (cast(:units as bigint[]) is null or u.unit_id = any (cast(:units as bigint[])))
             group by grouping sets ((s.state), (u.unit_id, s.state))
            having grouping(u.unit_id) = 1 or u.unit_id is not null
             order by grouping(u.unit_id) desc
            """)
                .param("objective", objective == null ? "" : objective.name())
                .param("units", units)
                .param("today", today)
                .query(CaseTimes::toMiddle)
                .list();
    }

    private static TimesPage.Middle toMiddle(ResultSet row, int number) throws SQLException {
        var unit = row.getObject("unit_id", Long.class);
        return new TimesPage.Middle(
                unit == null ? null : new UnitId(unit),
                CaseState.valueOf(row.getString("state")),
                row.getDouble("days"),
                row.getLong("cases"));
    }

    /** An enterprise that refused or asked for time, and the reason that the story of a case tells. */
    private record Refused(
            EntryId entry,
            String kind,
            int enterprise,
            @Nullable Reason reason) {}

    /**
     * Read as indicator 3.16 is: entries that stand, on the day on which they count. The reason stands where it was told:
     * in the story of a case, or with the activity at which the enterprise answered.
     */
    List<TimesPage.Refusing> refusing(LocalDate from, LocalDate to, long @Nullable [] units) {
        var refused = refused(from, to, units);
        var told = refusals.reasons(refused.stream().map(Refused::entry).toList());
        return refused.stream()
                .map(one -> new TimesPage.Refusing(
                        one.kind(),
                        one.reason() == null ? told.getOrDefault(one.entry(), Reason.OTHER) : one.reason(),
                        one.enterprise()))
                .toList();
    }

    private List<Refused> refused(LocalDate from, LocalDate to, long @Nullable [] units) {
        return jdbc.sql("""
            select e.id, e.kind, e.enterprise_id, s.reason
              from entry e
              join entry_state t on t.entry_id = e.id and t.state <> 'WITHDRAWN'
              left join founding_step s on s.entry_id = e.id
             where e.kind in ('REFUSAL', 'DEFERRAL')
               and e.counts_on between :from and :to
               and (cast(:units as bigint[]) is null
                    or exists (select from entry_unit u where u.entry_id = e.id and u.unit_id = any (cast(:units as bigint[]))))
            """)
                .param("from", from)
                .param("to", to)
                .param("units", units)
                .query((row, number) -> {
                    var reason = row.getString("reason");
                    return new Refused(
                            new EntryId(row.getLong("id")),
                            row.getString("kind"),
                            row.getInt("enterprise_id"),
                            reason == null ? null : Reason.valueOf(reason));
                })
                .list();
    }
}
