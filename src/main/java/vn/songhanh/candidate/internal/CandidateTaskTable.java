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

    /**
     * A path that goes on.
     *
     * @param held whether nothing new is recorded because of what the person asked
     * @param helped whether the cell has assigned an official member to help
     */
    record Line(Standing standing, PathDays days, boolean held, boolean helped) {

        /** Whether a next step is to come. */
        boolean open() {
            return days.withdrawnOn() == null && !held;
        }
    }

    /** Those for whom the speaker's unit answers and that go on. */
    List<Line> going() {
        return jdbc.sql("""
            select c.id, c.code, e.name as enterprise, coalesce(f.stage, c.outcome) as stage,
                   coalesce(f.stage_on, c.outcome_on) as since, c.withdrawn_on,
                   s.certificate_on, s.dossier_on, s.received_on, s.held_on,
                   case when f.stage in ('ADMITTED', 'PROBATION') and not s.settled then c.entered_on end as came_on,
                   c.id in (select standing_still()) as held, coalesce(s.helped, false) as helped
              from candidate c
              join enterprise e on e.id = c.enterprise_id
              left join lateral (select stage, stage_on from candidate_file where candidate_id = c.id offset 0) f on true
              left join lateral (
                   select max(happened_on) filter (where kind = 'CERTIFICATE') as certificate_on,
                          max(happened_on) filter (where kind = 'DOSSIER') as dossier_on,
                          max(coalesce(also_on, happened_on)) filter (where kind = 'ADMISSION') as received_on,
                          max(happened_on) filter (where kind = 'CEREMONY') as held_on,
                          bool_or(kind in ('COMMITTEE', 'TRANSFER')) as settled,
                          bool_or(kind = 'HELPER' or (kind = 'POOL' and also_on is not null)) as helped
                     from candidate_step
                    where candidate_id = c.id) s on true
             where c.id in (select answers_for())
               and c.outcome in ('REGISTERED', 'INTRODUCED', 'ADMITTED')
             order by since, c.id
            """).query(CandidateTaskTable::toLine).list();
    }

    /** Where somebody stands, as far as the speaker's body knows, and since when. */
    record Standing(CandidateId id, String code, String enterprise, Stage stage, LocalDate since) {}

    /** Those for whom the speaker's unit answers, as the union side knows them; the longest waiting first. */
    List<Standing> introduced() {
        return jdbc.sql("""
            select c.id, c.code, e.name as enterprise, c.outcome as stage, c.outcome_on as since
              from candidate c
              join enterprise e on e.id = c.enterprise_id
             where c.id in (select answers_for()) and c.outcome = 'INTRODUCED' and c.withdrawn_on is null
             order by c.outcome_on, c.id
            """).query(CandidateTaskTable::toStanding).list();
    }

    /** Those who have agreed to be introduced and are not yet, as the union side knows them; the longest waiting first. */
    List<Standing> toBeIntroduced() {
        return jdbc.sql("""
            select c.id, c.code, e.name as enterprise, c.outcome as stage, greatest(c.outcome_on, k.given_on) as since
              from candidate c
              join enterprise e on e.id = c.enterprise_id
              join (select candidate_id, min(given_on) as given_on
                      from candidate_consent
                     where purpose = 'SHARE' and withdrawn_on is null
                     group by candidate_id) k on k.candidate_id = c.id
             where c.id in (select answers_for()) and c.outcome = 'REGISTERED' and c.withdrawn_on is null
               and c.id not in (select standing_still())
             order by since, c.id
            """).query(CandidateTaskTable::toStanding).list();
    }

    private static Standing toStanding(ResultSet row, int number) throws SQLException {
        return new Standing(
                new CandidateId(row.getLong("id")),
                row.getString("code"),
                row.getString("enterprise"),
                Stage.valueOf(row.getString("stage")),
                row.getObject("since", LocalDate.class));
    }

    private static Line toLine(ResultSet row, int number) throws SQLException {
        var standing = toStanding(row, number);
        return new Line(
                standing,
                new PathDays(
                        standing.stage(),
                        row.getObject("withdrawn_on", LocalDate.class),
                        row.getObject("certificate_on", LocalDate.class),
                        row.getObject("dossier_on", LocalDate.class),
                        row.getObject("received_on", LocalDate.class),
                        row.getObject("held_on", LocalDate.class),
                        row.getObject("came_on", LocalDate.class)),
                row.getBoolean("held"),
                row.getBoolean("helped"));
    }
}
