package vn.songhanh.founding.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.AccountId;
import vn.songhanh.founding.CaseId;

/** Who works on which case. */
@Repository
class WorkedOnTable {

    private final JdbcClient jdbc;

    WorkedOnTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void assign(CaseId id, @Nullable AccountId officer, @Nullable Long team) {
        jdbc.sql("update founding_case set officer_id = :officer, team_id = :team where id = :id")
                .param("officer", officer == null ? null : officer.value())
                .param("team", team)
                .param("id", id.value())
                .update();
    }

    /** A team that has ended works on nothing any more. */
    WorkedOn of(CaseId id) {
        return jdbc.sql("""
            select c.officer_id, t.id as team_id, coalesce(t.name, '') as team_name
              from founding_case c
              left join working_team t on t.id = c.team_id and t.ended_on is null
             where c.id = :id
            """)
                .param("id", id.value())
                .query(WorkedOnTable::toWorkedOn)
                .single();
    }

    /** The teams that work, by their id, the latest first. */
    Map<Long, String> teams() {
        var teams = new LinkedHashMap<Long, String>();
        jdbc.sql("select id, name from working_team where ended_on is null order by decided_on desc, id desc")
                .query(row -> {
                    teams.put(row.getLong("id"), row.getString("name"));
                });
        return teams;
    }

    private static WorkedOn toWorkedOn(ResultSet row, int number) throws SQLException {
        var officer = row.getObject("officer_id", Long.class);
        return new WorkedOn(
                officer == null ? null : new AccountId(officer),
                row.getObject("team_id", Long.class),
                row.getString("team_name"));
    }
}
