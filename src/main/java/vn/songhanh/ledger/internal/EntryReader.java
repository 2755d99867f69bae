package vn.songhanh.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Side;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.ledger.Evidence;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.Posting;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.text.Words;

/** Reads entries one by one, and those that wait for an answer. */
@Repository
class EntryReader {

    private final JdbcClient jdbc;

    EntryReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Fact fact(EntryId id) {
        return jdbc.sql("select * from entry where id = :id")
                .param("id", id.value())
                .query((row, number) -> toFact(row, postings(id)))
                .single();
    }

    List<Posting> postings(EntryId id) {
        return jdbc.sql("select account, quantity from posting where entry_id = :id order by account")
                .param("id", id.value())
                .query((row, number) -> new Posting(Account.valueOf(row.getString("account")), row.getLong("quantity")))
                .list();
    }

    /** An entry and its reversal that are done with wait for nobody. */
    List<EntryLine> waiting(ProgrammeId programme, ClaimState state) {
        return jdbc.sql("""
            select e.*, 0 as quantity, 'NO' as taken_back, s.state
              from entry e
              join entry_state s on s.entry_id = e.id and s.state = :state
              left join entry_state t on t.entry_id = e.reverses_id
             where e.programme_id = :programme
               and coalesce(t.state, 'CONFIRMED') = 'CONFIRMED'
               and not exists (select from entry r join entry_state x on x.entry_id = r.id and x.state <> 'WITHDRAWN'
                                where r.reverses_id = e.id)
             order by e.counts_on, e.id
            """)
                .param("programme", programme.value())
                .param("state", state.name())
                .query(EntryReader::toLine)
                .list();
    }

    /** Why it takes back or corrects something; empty of an entry that does neither. */
    Optional<String> reason(EntryId entry) {
        return jdbc.sql("select reason from entry where id = :entry and reason > ''")
                .param("entry", entry.value())
                .query(String.class)
                .optional();
    }

    /** What takes it back or asks for it; empty where that was withdrawn too. */
    Optional<EntryId> reversal(EntryId entry) {
        return jdbc.sql("""
            select r.id
              from entry r
              join entry_state s on s.entry_id = r.id and s.state <> 'WITHDRAWN'
             where r.reverses_id = :entry
            """)
                .param("entry", entry.value())
                .query((row, number) -> new EntryId(row.getLong("id")))
                .optional();
    }

    static EntryLine toLine(ResultSet row, int number) throws SQLException {
        var happenedOn = row.getObject("happened_on", LocalDate.class);
        var countsOn = row.getObject("counts_on", LocalDate.class);
        return new EntryLine(
                new EntryId(row.getLong("id")),
                FactKind.valueOf(row.getString("kind")),
                title(row),
                enterprise(row),
                happenedOn,
                countsOn,
                row.getLong("quantity"),
                ClaimState.valueOf(row.getString("state")),
                Side.valueOf(row.getString("claimed_by")),
                evidence(row),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("recorded_name"),
                !countsOn.equals(happenedOn),
                EntryLine.TakenBack.valueOf(row.getString("taken_back")));
    }

    private static Fact toFact(ResultSet row, List<Posting> postings) throws SQLException {
        var kind = FactKind.valueOf(row.getString("kind"));
        return new Fact(
                new ProgrammeId(row.getLong("programme_id")),
                kind,
                row.getString("natural_key").substring(kind.name().length() + 1),
                title(row),
                enterprise(row),
                row.getObject("happened_on", LocalDate.class),
                Map.of(),
                postings,
                Map.of(),
                List.of(),
                evidence(row));
    }

    private static @Nullable EnterpriseId enterprise(ResultSet row) throws SQLException {
        var id = row.getObject("enterprise_id", Integer.class);
        return id == null ? null : new EnterpriseId(id);
    }

    private static Words title(ResultSet row) throws SQLException {
        return Words.of(row.getString("title_vi"), row.getString("title_en"));
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                row.getString("document"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("note"),
                row.getString("link"));
    }
}
