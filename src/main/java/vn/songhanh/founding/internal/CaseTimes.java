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

/** How long cases stand in each state, and why enterprises refuse or ask for time; read from the stories of the cases. */
@Repository
class CaseTimes {

    private final JdbcClient jdbc;

    CaseTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
            select m.unit_id, s.state, count(distinct s.case_id) as cases,
                   percentile_cont(0.5) within group (order by greatest(coalesce(s.until, :today) - s.since, 0)) as days
              from case_stays() s
              join founding_case c on c.id = s.case_id
              left join enterprise_management m on m.enterprise_id = c.enterprise_id
                   and m.line = case c.objective when 'PARTY' then 'PARTY' else 'UNION' end
                   and m.valid_from <= :today and (m.valid_to is null or m.valid_to > :today)
             where (:objective = '' or c.objective = :objective)
               and s.state not in ('FOLLOW_UP', 'CLOSED', 'ANNOUNCED')
               and (cast(:units as bigint[]) is null or m.unit_id = any (cast(:units as bigint[])))
             group by grouping sets ((s.state), (m.unit_id, s.state))
            having grouping(m.unit_id) = 1 or m.unit_id is not null
             order by grouping(m.unit_id) desc
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

    /**
     * Counted as indicator 3.16 is: by entries that stand, on the day on which they count. The reason stands where it was told:
     * in the story of a case, or with the activity at which the enterprise answered.
     */
    List<TimesPage.Refusing> refusing(LocalDate from, LocalDate to, long @Nullable [] units) {
        return jdbc.sql("""
            select e.kind, coalesce(s.reason, a.reason, 'OTHER') as reason, grouping(coalesce(s.reason, a.reason, 'OTHER')) as every,
                   count(distinct e.enterprise_id) as enterprises
              from entry e
              join entry_state t on t.entry_id = e.id and t.state <> 'WITHDRAWN'
              left join founding_step s on s.entry_id = e.id
              left join activity_entry told on told.entry_id = e.id
              left join activity_enterprise a on a.activity_id = told.activity_id and a.enterprise_id = e.enterprise_id
             where e.kind in ('REFUSAL', 'DEFERRAL')
               and e.counts_on between :from and :to
               and (cast(:units as bigint[]) is null
                    or exists (select from entry_unit u where u.entry_id = e.id and u.unit_id = any (cast(:units as bigint[]))))
             group by grouping sets ((e.kind), (e.kind, coalesce(s.reason, a.reason, 'OTHER')))
             order by e.kind, every desc, enterprises desc, reason
            """)
                .param("from", from)
                .param("to", to)
                .param("units", units)
                .query((row, number) -> new TimesPage.Refusing(
                        row.getString("kind"),
                        row.getInt("every") == 1 ? null : Reason.valueOf(row.getString("reason")),
                        row.getLong("enterprises")))
                .list();
    }
}
