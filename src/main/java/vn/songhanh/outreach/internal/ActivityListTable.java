package vn.songhanh.outreach.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Side;
import vn.songhanh.outreach.ActivityKind;
import vn.songhanh.outreach.ActivityState;
import vn.songhanh.time.Period;

/** Lists of activities; row security leaves out what the body that asks may not see. */
@Repository
class ActivityListTable {

    private static final String FITS = """
        (:kind = '' or a.kind = :kind)
        and (:state = '' or a.state = :state)
        and (cast(:units as bigint[]) is null
             or a.lead_unit = any (cast(:units as bigint[])) or a.partners && cast(:units as bigint[]))
        and (cast(:first as date) is null or a.ends_on >= :first)
        and (cast(:last as date) is null or a.begins_on <= :last)
        and (:typed = '' or a.id in (select w.activity_id from activities_with(:words) w)
             or exists (select from activity_enterprise v
                          join enterprise e on e.id = v.enterprise_id
                         where v.activity_id = a.id and e.code = :typed))
        """;

    private final JdbcClient jdbc;

    ActivityListTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is asked for.
     *
     * @param units leading or taking part, any of which will do; null where every unit will
     * @param days the days of which an activity must have one; null for all days
     */
    record Asked(
            ActivityQuestion question,
            long @Nullable [] units,
            @Nullable Period days,
            LocalDate today,
            int limit,
            int offset) {}

    /** An activity of the answer, and what there is in all. */
    record Found(ActivityLine line, ActivitiesPage.Totals totals) {}

    /** The latest first; in a calendar the earliest. */
    List<Found> find(Asked asked) {
        return asking(asked, """
            with fitting as (
                select a.*, count(*) over () as of_all,
                       sum(a.attendance) filter (where a.state = 'HELD') over () as attended,
                       sum(a.handed_out) filter (where a.state = 'HELD') over () as copies,
                       row_number() over (order by case when cast(:first as date) is null then date '2000-01-01' - a.begins_on
                                                        else a.begins_on - date '2000-01-01' end,
                                                   a.begins_at nulls first, a.id) as in_order
                  from activity a
                 where %s
                 order by in_order
                 limit :limit offset :offset
            )
            select f.*, coalesce(u.name, '') as lead_name,
                   (select count(*) from activity_enterprise v
                     where v.activity_id = f.id and (v.present or f.state <> 'HELD')) as reached
              from fitting f
              left join lateral (select n.name from org_unit_fact n
                                  where n.unit_id = f.lead_unit and n.valid_from <= f.ends_on
                                  order by n.valid_from desc limit 1) u on true
             order by f.in_order
            """.formatted(FITS))
                .param("limit", asked.limit())
                .param("offset", asked.offset())
                .query((row, number) -> new Found(
                        toLine(row, asked.today()),
                        new ActivitiesPage.Totals(
                                row.getLong("of_all"), row.getLong("attended"), row.getLong("copies"))))
                .list();
    }

    /** How many of a month were held, and how many were meant to be: what has been called off is left out. */
    record Counted(YearMonth month, int held, int meant) {}

    /** The months of the days asked for; what began before them stands in the first. Months without any are left out. */
    List<Counted> months(Asked asked) {
        return asking(asked, """
            select greatest(date_trunc('month', a.begins_on)::date, cast(:first as date)) as month,
                   count(*) filter (where a.state = 'HELD') as held,
                   count(*) filter (where a.state in ('PLANNED', 'HELD')) as meant
              from activity a
             where %s
             group by 1
            """.formatted(FITS))
                .query((row, number) -> new Counted(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getInt("held"),
                        row.getInt("meant")))
                .list();
    }

    private JdbcClient.StatementSpec asking(Asked asked, String sql) {
        var question = asked.question();
        var days = asked.days();
        return jdbc.sql(sql)
                .param("kind", question.chosenKind().map(Enum::name).orElse(""))
                .param("state", question.chosenState().map(Enum::name).orElse(""))
                .param("units", asked.units())
                .param("first", days == null ? null : days.first(), java.sql.Types.DATE)
                .param("last", days == null ? null : days.last(), java.sql.Types.DATE)
                .param("typed", question.typed())
                .param("words", question.words());
    }

    boolean none() {
        return jdbc.sql("select not exists (select from activity)")
                .query(Boolean.class)
                .single();
    }

    private static ActivityLine toLine(ResultSet row, LocalDate today) throws SQLException {
        var state = ActivityState.valueOf(row.getString("state"));
        var to = row.getObject("ends_on", LocalDate.class);
        var partners = (Long[]) row.getArray("partners").getArray();
        return new ActivityLine(
                row.getLong("id"),
                ActivityKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("place"),
                row.getObject("begins_on", LocalDate.class),
                to,
                row.getObject("begins_at", LocalTime.class),
                row.getString("lead_name"),
                Side.valueOf(row.getString("lead_side")),
                partners.length > 0,
                state,
                row.getInt("attendance"),
                row.getInt("handed_out"),
                row.getInt("reached"),
                state == ActivityState.PLANNED && to.isBefore(today));
    }
}
