package vn.songhanh.ledger.internal;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.UnitId;
import vn.songhanh.ledger.Found;
import vn.songhanh.organisation.Line;
import vn.songhanh.programme.Level;

/** What stocktakes found in each enterprise, where it counted. */
@Repository
class StockTable {

    private final JdbcClient jdbc;

    StockTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long entry, LocalDate on, List<Found> found) {
        if (found.isEmpty()) {
            return;
        }
        var told = found.stream()
                .flatMap(one -> one.levels().entrySet().stream()
                        .filter(level -> level.getValue() != 0)
                        .map(level -> new Told(one.enterprise().value(), level.getKey(), level.getValue())))
                .toList();
        jdbc.sql("""
            with held as materialized (
                select h.enterprise_id, h.sector, nullif(h.party, 0) as party, nullif(h.territory, 0) as territory,
                       nullif(h.union_, 0) as union_, nullif(h.zone, 0) as zone
                  from unnest(cast(:enterprises as integer[]), cast(:sectors as text[]), cast(:parties as bigint[]),
                              cast(:territories as bigint[]), cast(:unions as bigint[]), cast(:zones as bigint[]))
                           h (enterprise_id, sector, party, territory, union_, zone)
            ), placed as materialized (
                select d.*, place_at(d.party, d.territory, d.union_, d.zone, d.sector, :day) as place_id
                  from (select distinct sector, party, territory, union_, zone from held) d
            )
            insert into stock_of_enterprise (entry_id, enterprise_id, place_id, level, quantity)
            select :entry, h.enterprise_id, p.place_id, t.level, t.quantity
              from held h
              join placed p on (p.sector, p.party, p.territory, p.union_, p.zone)
                               is not distinct from (h.sector, h.party, h.territory, h.union_, h.zone)
              join unnest(cast(:told as integer[]), cast(:levels as text[]), cast(:quantities as bigint[]))
                       t (enterprise_id, level, quantity) on t.enterprise_id = h.enterprise_id
            """)
                .param("entry", entry)
                .param("day", on)
                .param(
                        "enterprises",
                        found.stream().mapToInt(one -> one.enterprise().value()).toArray())
                .param(
                        "sectors",
                        Question.names(found.stream().map(Found::sector).toList()))
                .param("parties", units(found, Line.PARTY))
                .param("territories", units(found, Line.TERRITORY))
                .param("unions", units(found, Line.UNION))
                .param("zones", units(found, Line.ZONE))
                .param("told", told.stream().mapToInt(Told::enterprise).toArray())
                .param("levels", Question.names(told.stream().map(Told::level).toList()))
                .param("quantities", told.stream().mapToLong(Told::quantity).toArray())
                .update();
    }

    private record Told(int enterprise, Level level, long quantity) {}

    /** 0 where nobody manages it. */
    private static long[] units(List<Found> found, Line line) {
        return found.stream()
                .mapToLong(one -> one.places().getOrDefault(line, new UnitId(0)).value())
                .toArray();
    }

    /** By stocktake and row what it found of the levels that are asked for; rows in which it found nothing are left out. */
    Map<Long, Map<Long, Map<Level, Long>>> rows(Question question, Collection<Long> stocktakes) {
        var found = new HashMap<Long, Map<Long, Map<Level, Long>>>();
        jdbc.sql("""
            with stated as materialized (
                select s.enterprise_id, s.place_id, s.path
                  from stated_stock(cast(:stocktakes as bigint[]), :structure) s
                 where s.path @> cast(:within as bigint[])
            )
            select q.entry_id, case :by when 'UNIT' then u.unit_id else q.enterprise_id end as row_id, q.level,
                   sum(q.quantity) as quantity
              from stock_of_enterprise q
              join stated s on s.place_id = q.place_id and s.enterprise_id = case when :asWas then 0 else q.enterprise_id end
             cross join lateral unnest(case :by when 'UNIT' then s.path || 0::bigint else '{0}' end) u (unit_id)
             where q.entry_id = any(cast(:stocktakes as bigint[]))
               and q.level = any(cast(:levels as text[]))
               and (:enterprise = 0 or q.enterprise_id = :enterprise)
               and u.unit_id = any(cast(:units as bigint[]))
             group by q.entry_id, row_id, q.level
            """)
                .param("stocktakes", Question.numbers(stocktakes))
                .param("structure", question.structure(), Types.DATE)
                .param("asWas", question.structure() == null)
                .param("within", Question.numbers(question.grid().within()))
                .param("by", question.grid().by().name())
                .param("enterprise", question.grid().enterprise())
                .param("units", Question.numbers(question.grid().units()))
                .param("levels", Question.names(question.accounts().levels()))
                .query((RowCallbackHandler) row -> found.computeIfAbsent(row.getLong("entry_id"), _ -> new HashMap<>())
                        .computeIfAbsent(row.getLong("row_id"), _ -> new EnumMap<>(Level.class))
                        .put(Level.valueOf(row.getString("level")), row.getLong("quantity")));
        return found;
    }
}
