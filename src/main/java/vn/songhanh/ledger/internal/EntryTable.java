package vn.songhanh.ledger.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.Entering;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.Posting;
import vn.songhanh.organisation.Line;
import vn.songhanh.programme.Level;
import vn.songhanh.programme.ProgrammeId;

/** Writes entries; nothing here changes one. */
@Repository
class EntryTable {

    /** Who wrote an entry, and when. */
    record Recorded(Instant at, @Nullable Long account, String name) {

        static Recorded bySpeaker(Instant now) {
            return switch (Voice.speaker().orElseThrow()) {
                case Acting.Person person -> new Recorded(now, person.account().value(), person.fullName());
                case Acting.House house -> new Recorded(now, null, house.task());
                case Acting.Visitor _ -> throw new IllegalStateException("A visitor does not write");
            };
        }
    }

    /** What makes an entry a correction. */
    record Correction(@Nullable EntryId reverses, String reason) {

        static final Correction NONE = new Correction(null, "");
    }

    private final JdbcClient jdbc;
    private final StockTable stock;

    EntryTable(JdbcClient jdbc, StockTable stock) {
        this.jdbc = jdbc;
        this.stock = stock;
    }

    /** Waits for everybody who writes, then takes the next position; the lock lasts until the transaction ends. */
    long nextPosition() {
        return jdbc.sql("update ledger_clock set position = position + 1 returning position")
                .query(Long.class)
                .single();
    }

    EntryId add(
            Fact fact, LocalDate countsOn, Side claimedBy, long position, Recorded recorded, Correction correction) {
        var enterprise = fact.enterprise();
        var reverses = correction.reverses();
        var id = jdbc.sql("""
            insert into entry (position, programme_id, kind, natural_key, title_vi, title_en, enterprise_id,
                   happened_on, counts_on, document, decided_on, note, link, claimed_by, recorded_at,
                   recorded_by, recorded_name, reverses_id, reason, sector)
            values (:position, :programme, :kind, :key, :titleVi, :titleEn, :enterprise,
                   :happenedOn, :countsOn, :document, :decidedOn, :note, :link, :claimedBy, :now,
                   :account, :name, :reverses, :reason, coalesce(
                       (select o.sector from entry o where o.id = :reverses),
                       (select n.ownership_sector from enterprise n where n.id = :enterprise)))
            returning id
            """)
                .param("position", position)
                .param("programme", fact.programme().value())
                .param("kind", fact.kind().name())
                .param("key", fact.naturalKey())
                .param("titleVi", fact.title().vi())
                .param("titleEn", fact.title().en())
                .param("enterprise", enterprise == null ? null : enterprise.value())
                .param("happenedOn", fact.happenedOn())
                .param("countsOn", countsOn)
                .param("document", fact.evidence().document())
                .param("decidedOn", fact.evidence().decidedOn())
                .param("note", fact.evidence().note())
                .param("link", fact.evidence().link())
                .param("claimedBy", claimedBy.name())
                .param("now", Timestamp.from(recorded.at()))
                .param("account", recorded.account())
                .param("name", recorded.name())
                .param("reverses", reverses == null ? null : reverses.value())
                .param("reason", correction.reason())
                .query(Long.class)
                .single();
        fact.levels().forEach((level, quantity) -> add(id, level, quantity));
        stock.add(id, fact.happenedOn(), fact.found());
        return new EntryId(id);
    }

    private void add(long entry, Level level, long quantity) {
        jdbc.sql("insert into stock_level (entry_id, level, quantity) values (:entry, :level, :quantity)")
                .param("entry", entry)
                .param("level", level.name())
                .param("quantity", quantity)
                .update();
    }

    /** The unit on each line, with the units above it as they were on the day it happened. */
    void place(EntryId entry, LocalDate on, Map<Line, vn.songhanh.access.UnitId> places) {
        places.forEach((line, unit) -> jdbc.sql("""
            insert into entry_unit (entry_id, line, unit_id, path)
            values (:entry, :line, :unit, org_path(:unit, :day))
            """)
                .param("entry", entry.value())
                .param("line", line.name())
                .param("unit", unit.value())
                .param("day", on)
                .update());
    }

    /** A reversal counts where the entry that it reverses counted. */
    void placeLike(EntryId entry, EntryId other) {
        jdbc.sql("""
            insert into entry_unit (entry_id, line, unit_id, path)
            select :entry, line, unit_id, path
              from entry_unit
             where entry_id = :other
            """)
                .param("entry", entry.value())
                .param("other", other.value())
                .update();
    }

    /** What the entry moves; says with each posting when and where it counts. Call it when the entry has its places. */
    void post(EntryId entry, List<Posting> postings) {
        jdbc.sql("""
            insert into posting (entry_id, account, quantity, programme_id, counts_on, enterprise_id, place_id)
            select e.id, p.account, p.quantity, e.programme_id, e.counts_on, coalesce(e.enterprise_id, 0), :place
              from entry e
             cross join unnest(cast(:accounts as text[]), cast(:quantities as bigint[])) p (account, quantity)
             where e.id = :entry
            """)
                .param("entry", entry.value())
                .param("place", place(entry))
                .param(
                        "accounts",
                        postings.stream()
                                .map(posting -> posting.account().name())
                                .toArray(String[]::new))
                .param(
                        "quantities",
                        postings.stream().mapToLong(Posting::quantity).toArray())
                .update();
    }

    /** The place that the entry shares with all others of the same units under the same structure and the same sector. */
    private int place(EntryId entry) {
        return jdbc.sql("""
            with own as (
                select units, path, sector from place_of(:entry)
            ), made as (
                insert into place (units, path, sector)
                select o.units, o.path, o.sector
                  from own o
                 where not exists (select from place l where l.units = o.units and l.path = o.path
                                                         and l.sector is not distinct from o.sector)
                returning id
            )
            select l.id from own o join place l on l.units = o.units and l.path = o.path and l.sector is not distinct from o.sector
             union all
            select id from made
            """).param("entry", entry.value()).query(Integer.class).single();
    }

    void holdKey(ProgrammeId programme, String key, EntryId entry) {
        jdbc.sql("insert into fact_key (programme_id, natural_key, entry_id) values (:programme, :key, :entry)")
                .param("programme", programme.value())
                .param("key", key)
                .param("entry", entry.value())
                .update();
    }

    void freeKey(EntryId entry) {
        jdbc.sql("delete from fact_key where entry_id = :entry")
                .param("entry", entry.value())
                .update();
    }

    /** The natural key of the fact at the end of a chain of reversals. */
    String rootKey(EntryId entry) {
        return jdbc.sql("""
            with recursive chain as (
                select id, reverses_id, natural_key from entry where id = :entry
                union all
                select e.id, e.reverses_id, e.natural_key from entry e join chain c on e.id = c.reverses_id
            )
            select natural_key from chain where reverses_id is null
            """).param("entry", entry.value()).query(String.class).single();
    }

    Optional<Entering.AlreadyEntered> holder(ProgrammeId programme, String key) {
        return jdbc.sql("""
            select e.id, e.recorded_at, e.recorded_name, s.state
              from fact_key k
              join entry e on e.id = k.entry_id
              join entry_state s on s.entry_id = e.id
             where k.programme_id = :programme and k.natural_key = :key
            """)
                .param("programme", programme.value())
                .param("key", key)
                .query((row, number) -> new Entering.AlreadyEntered(
                        new EntryId(row.getLong("id")),
                        ClaimState.valueOf(row.getString("state")),
                        row.getTimestamp("recorded_at").toInstant(),
                        row.getString("recorded_name")))
                .optional();
    }
}
