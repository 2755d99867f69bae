package vn.songhanh.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Side;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** Pairs of entries that look like one fact told twice, and what people have decided of them. */
@Repository
class LikenessTable {

    /** Two entries, the older first. */
    record Pair(EntryId first, EntryId second) {

        static Pair of(EntryId one, EntryId other) {
            return one.value() < other.value() ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /** A pair that was decided. */
    record Decided(Pair pair, @Nullable EntryId kept, Side side, String by, Instant at) {

        /** Who decided what, and when. */
        Words told() {
            var day = at.atZone(VietnamTime.ZONE).toLocalDate();
            return kept == null
                    ? Words.of(
                                    "Ngày {0}, {1} ({2}) cho biết đây là hai việc khác nhau.",
                                    "On {0}, {1} ({2}) said that these are two facts.")
                            .with(day, by, side.words())
                    : Words.of(
                                    "Ngày {0}, {1} ({2}) đã nối: giữ bút toán số {3}.",
                                    "On {0}, {1} ({2}) joined them: entry {3} stays.")
                            .with(day, by, side.words(), kept.toString());
        }
    }

    private final JdbcClient jdbc;

    LikenessTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Pairs of which one at least is not confirmed yet: of one enterprise, or both of none; of one kind or of kinds that are
     * listed as like; within the days that are listed; told by different bodies; neither reversed; and not decided.
     */
    List<Pair> candidates(int limit) {
        return candidates(null, limit);
    }

    /** Those of some entries that wait, which are in such a pair. */
    Set<EntryId> doubtful(Collection<EntryId> waiting) {
        var ids = waiting.stream().map(EntryId::value).toArray(Long[]::new);
        return candidates(ids, Integer.MAX_VALUE).stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .filter(waiting::contains)
                .collect(Collectors.toSet());
    }

    private List<Pair> candidates(Long @Nullable [] among, int limit) {
        return jdbc.sql("""
            with live as (
                select e.id, e.programme_id, e.kind, e.natural_key, e.enterprise_id, e.happened_on, e.claimed_by, s.state
                  from entry e
                  join entry_state s on s.entry_id = e.id and s.state <> 'WITHDRAWN'
                 where e.reverses_id is null
                   and not exists (select from entry r join entry_state x on x.entry_id = r.id and x.state <> 'WITHDRAWN'
                                    where r.reverses_id = e.id)
            ), alike as (
                select o.id, b.id as other
                  from live o
                  join like_kind k on k.kind = o.kind
                  join live b on b.enterprise_id = o.enterprise_id and b.programme_id = o.programme_id
                             and b.kind = k.other and b.claimed_by <> o.claimed_by and b.natural_key <> o.natural_key
                             and b.happened_on between o.happened_on - k.within_days and o.happened_on + k.within_days
                 where o.state in ('CLAIMED_BY_PARTY', 'CLAIMED_BY_UNION', 'DISPUTED')
                   and (cast(:among as bigint[]) is null or o.id = any(:among))
                union
                select o.id, b.id
                  from live o
                  join like_kind k on k.kind = o.kind
                  join live b on b.enterprise_id is null and b.programme_id = o.programme_id
                             and b.kind = k.other and b.claimed_by <> o.claimed_by and b.natural_key <> o.natural_key
                             and b.happened_on between o.happened_on - k.within_days and o.happened_on + k.within_days
                 where o.enterprise_id is null and o.state in ('CLAIMED_BY_PARTY', 'CLAIMED_BY_UNION', 'DISPUTED')
                   and (cast(:among as bigint[]) is null or o.id = any(:among))
            )
            select distinct least(a.id, a.other) as first_id, greatest(a.id, a.other) as second_id
              from alike a
             where not exists (select from likeness l
                                where l.first_id = least(a.id, a.other) and l.second_id = greatest(a.id, a.other))
             order by second_id desc, first_id desc
             limit :limit
            """)
                .param("among", among)
                .param("limit", limit)
                .query((row, number) ->
                        new Pair(new EntryId(row.getLong("first_id")), new EntryId(row.getLong("second_id"))))
                .list();
    }

    /** False when somebody else has decided this pair already. */
    boolean decide(Pair pair, @Nullable EntryId kept, Side side, String reason, EntryTable.Recorded recorded) {
        return jdbc.sql("""
            insert into likeness (first_id, second_id, verdict, kept_id, side, reason, at, account_id, by_name)
            values (:first, :second, :verdict, :kept, :side, :reason, :now, :account, :name)
                on conflict do nothing
            """)
                        .param("first", pair.first().value())
                        .param("second", pair.second().value())
                        .param("verdict", kept == null ? "DIFFERENT" : "SAME")
                        .param("kept", kept == null ? null : kept.value())
                        .param("side", side.name())
                        .param("reason", reason)
                        .param("now", Timestamp.from(recorded.at()))
                        .param("account", recorded.account())
                        .param("name", recorded.name())
                        .update()
                == 1;
    }

    Optional<Decided> decided(Pair pair) {
        return jdbc.sql("""
            select first_id, second_id, kept_id, side, by_name, at
              from likeness
             where first_id = :first and second_id = :second
            """)
                .param("first", pair.first().value())
                .param("second", pair.second().value())
                .query(LikenessTable::toDecided)
                .optional();
    }

    /** The pairs that were joined since a moment, the newest first. */
    List<Decided> joinedSince(Instant since) {
        return jdbc.sql("""
            select first_id, second_id, kept_id, side, by_name, at
              from likeness
             where verdict = 'SAME' and at >= :since
             order by at desc
            """)
                .param("since", Timestamp.from(since))
                .query(LikenessTable::toDecided)
                .list();
    }

    /** The entries that were joined with this one, with the numbers of their documents. */
    List<EntryPage.Twin> twins(EntryId entry) {
        return jdbc.sql("""
            select o.id, o.title_vi, o.title_en, o.document, l.kept_id = :entry as given_up
              from likeness l
              join entry o on o.id = case when l.first_id = :entry then l.second_id else l.first_id end
             where l.verdict = 'SAME' and (l.first_id = :entry or l.second_id = :entry)
             order by o.id
            """)
                .param("entry", entry.value())
                .query((row, number) -> new EntryPage.Twin(
                        Words.of(row.getString("title_vi"), row.getString("title_en")),
                        row.getString("document"),
                        "/app/ledger/entries/" + row.getLong("id"),
                        row.getBoolean("given_up")))
                .list();
    }

    private static Decided toDecided(ResultSet row, int number) throws SQLException {
        var kept = row.getObject("kept_id", Long.class);
        return new Decided(
                new Pair(new EntryId(row.getLong("first_id")), new EntryId(row.getLong("second_id"))),
                kept == null ? null : new EntryId(kept),
                Side.valueOf(row.getString("side")),
                row.getString("by_name"),
                row.getTimestamp("at").toInstant());
    }
}
