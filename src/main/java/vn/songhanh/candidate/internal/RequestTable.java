package vn.songhanh.candidate.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Side;
import vn.songhanh.candidate.CandidateId;

/** What persons asked for. */
@Repository
class RequestTable {

    private final JdbcClient jdbc;

    RequestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CandidateId candidate, RequestKind kind, Side side, LocalDate on, String by) {
        jdbc.sql("""
            insert into candidate_request (candidate_id, kind, side, received_on, told_by)
            values (:candidate, :kind, :side, :day, :by)
            """)
                .param("candidate", candidate.value())
                .param("kind", kind.name())
                .param("side", side.name())
                .param("day", on)
                .param("by", by)
                .update();
    }

    /** The latest first. */
    List<Request> of(CandidateId candidate) {
        return jdbc.sql("""
            select r.*, c.code
              from candidate_request r
              join candidate c on c.id = r.candidate_id
             where r.candidate_id = :candidate
             order by r.received_on desc, r.id desc
            """)
                .param("candidate", candidate.value())
                .query(RequestTable::toRequest)
                .list();
    }

    /** Those that are not done, of persons for whom the speaker's unit answers, the oldest first. */
    List<Request> open() {
        return jdbc.sql("""
            select r.*, c.code
              from candidate_request r
              join candidate c on c.id = r.candidate_id
             where r.done_on is null
               and r.lifted_on is null
               and r.candidate_id in (select answers_for())
             order by r.received_on, r.id
            """).query(RequestTable::toRequest).list();
    }

    void answered(CandidateId candidate, long request, LocalDate on) {
        jdbc.sql("""
            update candidate_request
               set answered_on = greatest(received_on, :day)
             where id = :request and candidate_id = :candidate and answered_on is null
            """)
                .param("request", request)
                .param("candidate", candidate.value())
                .param("day", on)
                .update();
    }

    void done(CandidateId candidate, long request, LocalDate on) {
        jdbc.sql("""
            update candidate_request
               set done_on = greatest(received_on, :day)
             where id = :request and candidate_id = :candidate and done_on is null
            """)
                .param("request", request)
                .param("candidate", candidate.value())
                .param("day", on)
                .update();
    }

    /** All of a kind: what they ask for has been done. */
    void done(CandidateId candidate, RequestKind kind, LocalDate on) {
        of(candidate).stream()
                .filter(request -> request.kind() == kind && request.doneOn() == null && request.liftedOn() == null)
                .forEach(request -> done(candidate, request.id(), on));
    }

    /** Consent is withdrawn: so is what was asked of this body, and of the other one as soon as the path has ended. */
    void withdrawn(CandidateId candidate, LocalDate on) {
        jdbc.sql("select withdrawal_done(:candidate, :day)")
                .param("candidate", candidate.value())
                .param("day", on)
                .query((row, number) -> number)
                .list();
    }

    void lifted(CandidateId candidate, long request, LocalDate on) {
        jdbc.sql("""
            update candidate_request
               set lifted_on = greatest(received_on, :day)
             where id = :request and candidate_id = :candidate and lifted_on is null
            """)
                .param("request", request)
                .param("candidate", candidate.value())
                .param("day", on)
                .update();
    }

    private static Request toRequest(ResultSet row, int number) throws SQLException {
        return new Request(
                row.getLong("id"),
                new CandidateId(row.getLong("candidate_id")),
                row.getString("code"),
                RequestKind.valueOf(row.getString("kind")),
                row.getObject("received_on", LocalDate.class),
                row.getObject("answered_on", LocalDate.class),
                row.getObject("done_on", LocalDate.class),
                row.getObject("lifted_on", LocalDate.class));
    }
}
