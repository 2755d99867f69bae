package vn.songhanh.organisation.internal;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.UnitEvent;
import vn.songhanh.organisation.internal.Change.Part;

/** Writes the shipped territory, each table in one statement. */
@Repository
class TerritoryTable {

    /** A unit's part in an event, the unit named by its key. */
    record Taking(
            long event, String key, Part part, @Nullable BigDecimal share) {}

    /** What happened, without those to whom it happened. */
    record Happening(UnitEvent.Kind kind, Decision decision, String note) {}

    private final JdbcClient jdbc;

    TerritoryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Answers once for all who start at the same moment: the second waits for the first. */
    boolean loaded() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('songhanh.territory'))")
                .query()
                .listOfRows();
        return jdbc.sql("select exists (select from org_unit where line = 'TERRITORY')")
                .query(Boolean.class)
                .single();
    }

    void addUnits(List<String> keys) {
        jdbc.sql("insert into org_unit (line, key) select 'TERRITORY', key from unnest(:keys::text[]) as key")
                .param("keys", keys.toArray(String[]::new))
                .update();
    }

    void addFacts(List<TerritoryFiles.Fact> facts) {
        jdbc.sql("""
            insert into org_unit_fact (unit_id, line, valid_from, valid_to, kind, code, name, short_name, parent_id)
            select u.id, 'TERRITORY', f.valid_from, f.valid_to, f.kind, f.code, f.name, f.short_name, p.id
              from unnest(:keys::text[], :from::date[], :to::date[], :kinds::text[], :codes::text[],
                          :names::text[], :shortNames::text[], :parents::text[])
                   as f (key, valid_from, valid_to, kind, code, name, short_name, parent)
              join org_unit u on u.key = f.key
              left join org_unit p on p.key = f.parent
            """)
                .param("keys", column(facts, TerritoryFiles.Fact::key))
                .param("from", column(facts, fact -> fact.from().toString()))
                .param(
                        "to",
                        column(
                                facts,
                                fact -> fact.to() == null ? null : fact.to().toString()))
                .param("kinds", column(facts, fact -> fact.kind().name()))
                .param("codes", column(facts, fact -> fact.title().code()))
                .param("names", column(facts, fact -> fact.title().name()))
                .param("shortNames", column(facts, fact -> fact.title().shortName()))
                .param("parents", column(facts, TerritoryFiles.Fact::parent))
                .update();
    }

    /** The ids of the events, in their order. */
    List<Long> addEvents(List<Happening> events, Instant now) {
        return jdbc
                .sql("""
                    insert into org_event (kind, decision_number, decided_on, effective_on, note, recorded_at)
                    select kind, number, decided_on, effective_on, note, :now
                      from unnest(:kinds::text[], :numbers::text[], :decided::date[], :effective::date[], :notes::text[])
                           with ordinality as e (kind, number, decided_on, effective_on, note, place)
                     order by place
                    returning id
                    """)
                .param("now", Timestamp.from(now))
                .param("kinds", column(events, event -> event.kind().name()))
                .param("numbers", column(events, event -> event.decision().number()))
                .param(
                        "decided",
                        column(events, event -> event.decision().decidedOn().toString()))
                .param(
                        "effective",
                        column(events, event -> event.decision().effectiveOn().toString()))
                .param("notes", column(events, Happening::note))
                .query((row, number) -> row.getLong("id"))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    void involve(List<Taking> takings) {
        jdbc.sql("""
            insert into org_event_unit (event_id, unit_id, part, share)
            select t.event_id, u.id, t.part, t.share
              from unnest(:events::bigint[], :keys::text[], :parts::text[], :shares::numeric[])
                   as t (event_id, key, part, share)
              join org_unit u on u.key = t.key
            """)
                .param("events", column(takings, taking -> Long.toString(taking.event())))
                .param("keys", column(takings, Taking::key))
                .param("parts", column(takings, taking -> taking.part().name()))
                .param(
                        "shares",
                        column(
                                takings,
                                taking -> taking.share() == null
                                        ? null
                                        : taking.share().toPlainString()))
                .update();
    }

    private static <T> @Nullable String[] column(List<T> rows, Function<T, @Nullable String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }
}
