package vn.songhanh.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Side;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.Claiming;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.StillTold;
import vn.songhanh.programme.ProgrammeId;

/** Claims on entries: every act is kept, the present state follows. */
@Repository
class ClaimTable {

    private final JdbcClient jdbc;
    private final ObjectProvider<StillTold> tellers;

    ClaimTable(JdbcClient jdbc, ObjectProvider<StillTold> tellers) {
        this.jdbc = jdbc;
        this.tellers = tellers;
    }

    /** How many tell what the entry stands for, in all parts of the system. */
    int tellings(EntryId entry) {
        return tellers.stream().mapToInt(teller -> teller.tellings(entry)).sum();
    }

    /** Why nobody takes the entry back by hand: several tell it, or what it takes back itself would count beside what was told anew. */
    Optional<Claiming.Objection> againstTakingBack(EntryId entry) {
        return Optional.of(tellings(entry))
                .filter(tellings -> tellings > 1)
                .<Claiming.Objection>map(Claiming.Objection.ToldBySeveral::new)
                .or(() -> read(entry)
                        .flatMap(claim -> Optional.ofNullable(claim.takesBack()))
                        .flatMap(taken -> againstRestoring(taken.entry())));
    }

    /** Why an entry counts no more by itself: the fact was told anew, under the next numbers of its key, and that is its last word. */
    Optional<Claiming.Objection> againstRestoring(EntryId entry) {
        return jdbc.sql("""
            select o.id
              from entry e
             cross join lateral (select regexp_replace(e.natural_key, '/[0-9]{1,2}$', '') as key,
                                        coalesce(cast(substring(e.natural_key from '/([0-9]{1,2})$') as integer), 1) as number) n
              join fact_key k on k.programme_id = e.programme_id
                             and k.natural_key = any (select n.key || '/' || later
                                                        from generate_series(n.number + 1, n.number + 50) later)
              join entry o on o.id = k.entry_id and o.enterprise_id is not distinct from e.enterprise_id
                          -- ids and numbers of decisions end keys too; only a classification is told anew by another day's decision
                          and (o.happened_on = e.happened_on or o.kind = 'ORGANISATION_RATED')
             where e.id = :entry
             order by o.id desc
             limit 1
            """)
                .param("entry", entry.value())
                .query((row, number) -> new EntryId(row.getLong("id")))
                .optional()
                .or(() -> tellers.stream()
                        .flatMap(teller -> teller.toldAnew(entry).stream())
                        .findFirst())
                .map(Claiming.Objection.EnteredAgain::new);
    }

    /** The claim on an entry, locked until the transaction ends, so that of two people the second sees the first. */
    Optional<Claim> lock(EntryId entry) {
        jdbc.sql("select from entry_state where entry_id = :entry for update")
                .param("entry", entry.value())
                .query()
                .listOfRows();
        return read(entry);
    }

    /** The claim as it is now. */
    Optional<Claim> read(EntryId entry) {
        return jdbc.sql("""
            select e.id, e.programme_id, e.counts_on, s.state, s.position,
                   (select c.side from claim_event c
                     where c.entry_id = e.id and c.act = 'CLAIM'
                     order by c.position desc limit 1) as claimed_by,
                   (select c.side from claim_event c
                     where c.entry_id = e.id and c.position = s.position and c.act = 'DISPUTE') as disputed_by,
                   e.reverses_id, t.state as reverses_state, r.id as reversal_id, rs.state as reversal_state
              from entry e
              join entry_state s on s.entry_id = e.id
              left join entry_state t on t.entry_id = e.reverses_id
              left join entry r on r.reverses_id = e.id
              left join entry_state rs on rs.entry_id = r.id
             where e.id = :entry
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
        var disputedBy = row.getString("disputed_by");
        return new Claim(
                new EntryId(row.getLong("id")),
                new ProgrammeId(row.getLong("programme_id")),
                row.getObject("counts_on", LocalDate.class),
                row.getLong("position"),
                Side.valueOf(row.getString("claimed_by")),
                ClaimState.valueOf(row.getString("state")),
                disputedBy == null ? null : Side.valueOf(disputedBy),
                other(row.getObject("reverses_id", Long.class), row.getString("reverses_state")),
                other(row.getObject("reversal_id", Long.class), row.getString("reversal_state")));
    }

    private static Claim.@Nullable Other other(@Nullable Long entry, @Nullable String state) {
        return entry == null || state == null ? null : new Claim.Other(new EntryId(entry), ClaimState.valueOf(state));
    }
}
