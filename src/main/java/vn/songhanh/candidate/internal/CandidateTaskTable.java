package vn.songhanh.candidate.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Stage;

/** Paths as the desk asks for them: by pseudonym, never by name. */
@Repository
class CandidateTaskTable {

    private final JdbcClient jdbc;

    CandidateTaskTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A path that goes on. */
    record Line(CandidateId id, String code, String enterprise, LocalDate since, PathDays days) {}

    /** Those for whom the speaker's unit answers and that go on. */
    List<Line> going() {
        return jdbc.sql("""
            select c.id, c.code, e.name as enterprise, coalesce(f.stage, c.outcome) as stage,
                   coalesce(f.stage_on, c.outcome_on) as since, c.withdrawn_on,
                   s.certificate_on, s.dossier_on, s.received_on, s.held_on,
                   case when f.stage in ('ADMITTED', 'PROBATION') and not s.settled then c.entered_on end as came_on
              from candidate c
              join enterprise e on e.id = c.enterprise_id
              left join lateral (select stage, stage_on from candidate_file where candidate_id = c.id offset 0) f on true
              left join lateral (
                   select max(happened_on) filter (where kind = 'CERTIFICATE') as certificate_on,
                          max(happened_on) filter (where kind = 'DOSSIER') as dossier_on,
                          max(coalesce(also_on, happened_on)) filter (where kind = 'ADMISSION') as received_on,
                          max(happened_on) filter (where kind = 'CEREMONY') as held_on,
                          bool_or(kind in ('COMMITTEE', 'TRANSFER')) as settled
                     from candidate_step
                    where candidate_id = c.id) s on true
             where c.id in (select answers_for())
               and c.outcome in ('REGISTERED', 'INTRODUCED', 'ADMITTED')
             order by since, c.id
            """).query(CandidateTaskTable::toLine).list();
    }

    /** One who was introduced and of whom no outcome is known yet. */
    record Introduced(CandidateId id, String code, String enterprise, LocalDate since) {}

    /** Those for whom the speaker's unit answers, as the union side knows them; the longest waiting first. */
    List<Introduced> introduced() {
        return jdbc.sql("""
            select c.id, c.code, e.name as enterprise, c.outcome_on
              from candidate c
              join enterprise e on e.id = c.enterprise_id
             where c.id in (select answers_for()) and c.outcome = 'INTRODUCED' and c.withdrawn_on is null
             order by c.outcome_on, c.id
            """)
                .query((row, number) -> new Introduced(
                        new CandidateId(row.getLong("id")),
                        row.getString("code"),
                        row.getString("enterprise"),
                        row.getObject("outcome_on", LocalDate.class)))
                .list();
    }

    private static Line toLine(ResultSet row, int number) throws SQLException {
        return new Line(
                new CandidateId(row.getLong("id")),
                row.getString("code"),
                row.getString("enterprise"),
                row.getObject("since", LocalDate.class),
                new PathDays(
                        Stage.valueOf(row.getString("stage")),
                        row.getObject("withdrawn_on", LocalDate.class),
                        row.getObject("certificate_on", LocalDate.class),
                        row.getObject("dossier_on", LocalDate.class),
                        row.getObject("received_on", LocalDate.class),
                        row.getObject("held_on", LocalDate.class),
                        row.getObject("came_on", LocalDate.class)));
    }
}
