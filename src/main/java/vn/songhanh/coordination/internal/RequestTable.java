package vn.songhanh.coordination.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.coordination.RequestId;
import vn.songhanh.coordination.Verdict;
import vn.songhanh.programme.ProgrammeId;

/** Support requests; row security keeps what is not sent from the body that will be asked. */
@Repository
class RequestTable {

    private final JdbcClient jdbc;

    RequestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(ProgrammeId programme, Side side, UnitId unit, RequestText text, Instant now, String by) {
        return jdbc.sql("""
            insert into support_request (programme_id, from_side, from_unit, subject, words, answer_by,
                                         written_at, written_by)
            values (:programme, :side, :unit, :subject, :words, :answerBy, :now, :by)
            returning id
            """)
                .param("programme", programme.value())
                .param("side", side.name())
                .param("unit", unit.value())
                .param("subject", text.subject())
                .param("words", text.words())
                .param("answerBy", text.answerBy())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .query(Long.class)
                .single();
    }

    void rewrite(RequestId id, RequestText text) {
        jdbc.sql("""
            update support_request
               set subject = :subject, words = :words, answer_by = :answerBy, version = version + 1
             where id = :id
            """)
                .param("id", id.value())
                .param("subject", text.subject())
                .param("words", text.words())
                .param("answerBy", text.answerBy())
                .update();
    }

    void send(RequestId id, LocalDate on) {
        jdbc.sql("update support_request set state = 'SENT', sent_on = :on, version = version + 1 where id = :id")
                .param("id", id.value())
                .param("on", on)
                .update();
    }

    void answer(RequestId id, Verdict verdict, String words, LocalDate on, String by) {
        jdbc.sql("""
            update support_request
               set state = 'ANSWERED', verdict = :verdict, answer = :words, answered_on = :on, answered_by = :by,
                   version = version + 1
             where id = :id
            """)
                .param("id", id.value())
                .param("verdict", verdict.name())
                .param("words", words)
                .param("on", on)
                .param("by", by)
                .update();
    }

    void withdraw(RequestId id) {
        jdbc.sql("update support_request set state = 'WITHDRAWN', version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    Optional<Request> byId(RequestId id) {
        return jdbc.sql("select * from support_request where id = :id")
                .param("id", id.value())
                .query(RequestTable::toRequest)
                .optional();
    }

    /** The request, locked until the transaction ends. */
    Optional<Request> lock(RequestId id) {
        return jdbc.sql("select * from support_request where id = :id for update")
                .param("id", id.value())
                .query(RequestTable::toRequest)
                .optional();
    }

    /** What waits for an answer and was asked by this side, the most pressing first. */
    List<Request> unanswered(Side from) {
        return jdbc.sql(
                        "select * from support_request where state = 'SENT' and from_side = :from order by answer_by, id")
                .param("from", from.name())
                .query(RequestTable::toRequest)
                .list();
    }

    static Request toRequest(ResultSet row, int number) throws SQLException {
        var verdict = row.getString("verdict");
        return new Request(
                new RequestId(row.getLong("id")),
                new ProgrammeId(row.getLong("programme_id")),
                Side.valueOf(row.getString("from_side")),
                new UnitId(row.getLong("from_unit")),
                row.getString("subject"),
                row.getString("words"),
                row.getObject("answer_by", LocalDate.class),
                RequestState.valueOf(row.getString("state")),
                row.getObject("sent_on", LocalDate.class),
                verdict == null ? null : Verdict.valueOf(verdict),
                row.getString("answer"),
                row.getObject("answered_on", LocalDate.class),
                row.getString("answered_by"),
                row.getString("written_by"),
                row.getInt("version"));
    }
}
