package vn.songhanh.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Side;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.programme.ProgrammeId;

/** Claims on entries: every act is kept, the present state follows. */
@Repository
class ClaimTable {

    private final JdbcClient jdbc;

    ClaimTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The claim on an entry, locked until the transaction ends, so that of two people the second sees the first. */
    Optional<Claim> lock(EntryId entry) {
        return jdbc.sql("""
            select e.id, e.programme_id, e.counts_on, e.claimed_by, e.kind, s.state,
                   (select r.id from entry r where r.reverses_id = e.id) as reversed_by
              from entry e
              join entry_state s on s.entry_id = e.id
             where e.id = :entry
               for update of s
            """)
                .param("entry", entry.value())
                .query(ClaimTable::toClaim)
                .optional();
    }

    void open(EntryId entry, ClaimState state, long position) {
        jdbc.sql("insert into entry_state (entry_id, state, position) values (:entry, :state, :position)")
                .param("entry", entry.value())
                .param("state", state.name())
                .param("position", position)
                .update();
    }

    void move(EntryId entry, ClaimState state, long position) {
        jdbc.sql("update entry_state set state = :state, position = :position where entry_id = :entry")
                .param("entry", entry.value())
                .param("state", state.name())
                .param("position", position)
                .update();
    }

    void add(
            EntryId entry,
            Claim.Act act,
            Side side,
            ClaimState state,
            String reason,
            long position,
            EntryTable.Recorded recorded) {
        jdbc.sql("""
            insert into claim_event (position, entry_id, side, act, state, reason, at, account_id, by_name)
            values (:position, :entry, :side, :act, :state, :reason, :now, :account, :name)
            """)
                .param("position", position)
                .param("entry", entry.value())
                .param("side", side.name())
                .param("act", act.name())
                .param("state", state.name())
                .param("reason", reason)
                .param("now", Timestamp.from(recorded.at()))
                .param("account", recorded.account())
                .param("name", recorded.name())
                .update();
    }

    private static Claim toClaim(ResultSet row, int number) throws SQLException {
        var reversedBy = row.getObject("reversed_by", Long.class);
        return new Claim(
                new EntryId(row.getLong("id")),
                new ProgrammeId(row.getLong("programme_id")),
                row.getObject("counts_on", LocalDate.class),
                Side.valueOf(row.getString("claimed_by")),
                ClaimState.valueOf(row.getString("state")),
                idOf(reversedBy));
    }

    private static @Nullable EntryId idOf(@Nullable Long value) {
        return value == null ? null : new EntryId(value);
    }
}
