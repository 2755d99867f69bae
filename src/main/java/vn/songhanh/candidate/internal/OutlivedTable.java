package vn.songhanh.candidate.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Stage;

/** Persons whose path has ended long enough ago, of those for whom the speaker's unit answers. */
@Repository
class OutlivedTable {

    private final JdbcClient jdbc;

    OutlivedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The longest due first. Whoever still waits for their data, or to have them held, is not among them. */
    List<Outlived> on(LocalDate today, int months) {
        return jdbc.sql("""
            select c.id, c.code, e.name as enterprise, c.outcome, c.outcome_on, d.due
              from candidate c
              join enterprise e on e.id = c.enterprise_id,
           lateral (select case when c.withdrawn_on is null
                                then cast(c.outcome_on + make_interval(months => :months) as date)
                                else greatest(c.withdrawn_on, c.outcome_on) end as due) d
             where c.id in (select answers_for())
               and c.erased_on is null
               and c.joined_into is null
               and c.outcome in ('OFFICIAL', 'CLOSED', 'WITHDRAWN', 'LEFT')
               and d.due <= :today
               and c.id not in (select awaiting_data())
             order by d.due, c.id
            """)
                .param("today", today)
                .param("months", months)
                .query(OutlivedTable::toOutlived)
                .list();
    }

    private static Outlived toOutlived(ResultSet row, int number) throws SQLException {
        return new Outlived(
                new CandidateId(row.getLong("id")),
                row.getString("code"),
                row.getString("enterprise"),
                Stage.valueOf(row.getString("outcome")),
                row.getObject("outcome_on", LocalDate.class),
                row.getObject("due", LocalDate.class));
    }
}
