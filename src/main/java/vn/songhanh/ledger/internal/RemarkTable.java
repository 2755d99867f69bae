package vn.songhanh.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Side;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.Disputes;
import vn.songhanh.ledger.EntryId;

/** What the bodies have said of entries; nothing said is changed. */
@Repository
class RemarkTable {

    /** What a remark is for. Only the last one that is more than a word stands as a proposal. */
    enum Kind {
        REMARK,
        PROPOSE_CONFIRMED,
        PROPOSE_WITHDRAWN,
        DECLINE;

        static Kind proposing(ClaimState outcome) {
            return outcome == ClaimState.CONFIRMED ? PROPOSE_CONFIRMED : PROPOSE_WITHDRAWN;
        }
    }

    /** One thing said. */
    record Remark(Kind kind, Side side, String words, Instant at, String by) {}

    private final JdbcClient jdbc;

    RemarkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param standsAt the position since which the entry stands as it does */
    void add(EntryId entry, long standsAt, Kind kind, Side side, String words, EntryTable.Recorded recorded) {
        jdbc.sql("""
            insert into remark (entry_id, stands_at, kind, side, words, at, account_id, by_name)
            values (:entry, :standsAt, :kind, :side, :words, :now, :account, :name)
            """)
                .param("entry", entry.value())
                .param("standsAt", standsAt)
                .param("kind", kind.name())
                .param("side", side.name())
                .param("words", words)
                .param("now", Timestamp.from(recorded.at()))
                .param("account", recorded.account())
                .param("name", recorded.name())
                .update();
    }

    /** Newest first. */
    List<Remark> of(EntryId entry) {
        return jdbc.sql("select kind, side, words, at, by_name from remark where entry_id = :entry order by id desc")
                .param("entry", entry.value())
                .query(RemarkTable::toRemark)
                .list();
    }

    Optional<Disputes.Proposal> open(EntryId entry) {
        return jdbc.sql("""
            select r.id, r.kind, r.side, r.words
              from remark r
              join entry_state s on s.entry_id = r.entry_id and s.state = 'DISPUTED' and s.position = r.stands_at
             where r.entry_id = :entry and r.kind <> 'REMARK'
             order by r.id desc
             limit 1
            """)
                .param("entry", entry.value())
                .query(RemarkTable::toProposal)
                .optional()
                .flatMap(found -> found);
    }

    private static Remark toRemark(ResultSet row, int number) throws SQLException {
        return new Remark(
                Kind.valueOf(row.getString("kind")),
                Side.valueOf(row.getString("side")),
                row.getString("words"),
                row.getTimestamp("at").toInstant(),
                row.getString("by_name"));
    }

    private static Optional<Disputes.Proposal> toProposal(ResultSet row, int number) throws SQLException {
        var kind = Kind.valueOf(row.getString("kind"));
        return kind == Kind.DECLINE
                ? Optional.empty()
                : Optional.of(new Disputes.Proposal(
                        row.getLong("id"),
                        Side.valueOf(row.getString("side")),
                        kind == Kind.PROPOSE_CONFIRMED ? ClaimState.CONFIRMED : ClaimState.WITHDRAWN,
                        row.getString("words")));
    }
}
