package vn.songhanh.ledger.internal;

import java.sql.Types;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.ledger.internal.Levels.Taken;
import vn.songhanh.ledger.internal.Question.Grid;
import vn.songhanh.programme.Level;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.time.Period;

/** Reads what stocktakes of the register found: the whole as it was signed, and everything narrower from its enterprises. */
@Repository
class StocktakeTable {

    private final JdbcClient jdbc;
    private final StockTable stock;

    StocktakeTable(JdbcClient jdbc, StockTable stock) {
        this.jdbc = jdbc;
        this.stock = stock;
    }

    /** What the last stocktakes on or before the ends of the periods found, for every row of the question. */
    Levels read(Question question, Collection<Period> periods) {
        if (question.accounts().levels().isEmpty()) {
            return Levels.NONE;
        }
        var newest = periods.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), period -> newest(question.programme(), period, question.position())));
        var taken = taken(
                question,
                newest.values().stream()
                        .flatMap(found -> found.values().stream())
                        .collect(Collectors.toSet()));
        var levels = new HashMap<Period, Map<ClaimState, Taken>>();
        newest.forEach((period, found) -> {
            var byState = new EnumMap<ClaimState, Taken>(ClaimState.class);
            found.forEach((state, entry) -> byState.put(state, Objects.requireNonNull(taken.get(entry))));
            levels.put(period, byState);
        });
        return new Levels(levels);
    }

    private Map<ClaimState, Long> newest(ProgrammeId programme, Period period, @Nullable Long position) {
        var newest = new EnumMap<ClaimState, Long>(ClaimState.class);
        jdbc.sql("select state, entry_id from newest_stocktake(:programme, :last, :position)")
                .param("programme", programme.value())
                .param("last", period.last())
                .param("position", position == null ? Long.MAX_VALUE : position)
                .query((RowCallbackHandler)
                        row -> newest.put(ClaimState.valueOf(row.getString("state")), row.getLong("entry_id")));
        return newest;
    }

    private Map<Long, Taken> taken(Question question, Set<Long> stocktakes) {
        var wholes = wholes(stocktakes);
        var everywhere = everywhere(stocktakes);
        var narrower = question.narrowerThanWhole();
        var rows = everywhere.isEmpty() || narrower.grid().units().isEmpty()
                ? Map.<Long, Map<Long, Map<Level, Long>>>of()
                : stock.rows(narrower, everywhere);
        return stocktakes.stream().collect(Collectors.toMap(Function.identity(), stocktake -> {
            var byRow = new HashMap<>(rows.getOrDefault(stocktake, Map.of()));
            if (question.answeredByWhole()) {
                byRow.put(Grid.WHOLE, wholes.getOrDefault(stocktake, Map.of()));
            }
            return new Taken(everywhere.contains(stocktake), byRow);
        }));
    }

    private Map<Long, Map<Level, Long>> wholes(Collection<Long> stocktakes) {
        var wholes = new HashMap<Long, Map<Level, Long>>();
        jdbc.sql(
                        "select entry_id, level, quantity from stock_level where entry_id = any(cast(:stocktakes as bigint[]))")
                .param("stocktakes", Question.numbers(stocktakes))
                .query((RowCallbackHandler)
                        row -> wholes.computeIfAbsent(row.getLong("entry_id"), _ -> new EnumMap<>(Level.class))
                                .put(Level.valueOf(row.getString("level")), row.getLong("quantity")));
        return wholes;
    }

    /** Those that know what they found where; one that found nothing found nothing anywhere. */
    private Set<Long> everywhere(Collection<Long> stocktakes) {
        return new HashSet<>(jdbc.sql("""
            select t.entry_id
              from unnest(cast(:stocktakes as bigint[])) t (entry_id)
             where exists (select from stock_of_enterprise q where q.entry_id = t.entry_id)
                or not exists (select from stock_level l where l.entry_id = t.entry_id and l.quantity <> 0)
            """)
                .param("stocktakes", Question.numbers(stocktakes))
                .query((row, number) -> row.getLong("entry_id"))
                .list());
    }

    /** The stocktakes that were read, with what they found of a level in the whole programme. */
    List<EntryLine> lines(
            ProgrammeId programme, Level level, Period period, @Nullable Long position, Collection<ClaimState> states) {
        return jdbc.sql("""
            select e.*, n.state, coalesce(l.quantity, 0) as quantity, 'NO' as taken_back
              from newest_stocktake(:programme, :last, :position) n
              join entry e on e.id = n.entry_id
              left join stock_level l on l.entry_id = n.entry_id and l.level = :level
             where n.state = any(cast(:states as text[]))
             order by e.counts_on desc, e.id desc
            """)
                .param("programme", programme.value())
                .param("last", period.last())
                .param("position", position == null ? Long.MAX_VALUE : position)
                .param("level", level.name())
                .param("states", Question.names(states))
                .query(EntryReader::toLine)
                .list();
    }

    /** The same with what they found in everything that lies within a question, where they found anything. */
    List<EntryLine> lines(Question question, Level level, Period period, Collection<ClaimState> states) {
        var position = question.position();
        return jdbc.sql("""
            with newest as materialized (
                select n.state, n.entry_id
                  from newest_stocktake(:programme, :last, :position) n
                 where n.state = any(cast(:states as text[]))
            ), stated as materialized (
                select s.enterprise_id, s.place_id
                  from stated_stock(array(select n.entry_id from newest n), :structure) s
                 where s.path @> cast(:within as bigint[])
            ), found as (
                select q.entry_id, sum(q.quantity) as quantity
                  from newest n
                  join stock_of_enterprise q on q.entry_id = n.entry_id and q.level = :level
                  join stated s on s.place_id = q.place_id
                               and s.enterprise_id = case when :asWas then 0 else q.enterprise_id end
                 where (:enterprise = 0 or q.enterprise_id = :enterprise)
                 group by q.entry_id
            )
            select e.*, n.state, f.quantity, 'NO' as taken_back
              from newest n
              join found f on f.entry_id = n.entry_id
              join entry e on e.id = n.entry_id
             order by e.counts_on desc, e.id desc
            """)
                .param("programme", question.programme().value())
                .param("last", period.last())
                .param("position", position == null ? Long.MAX_VALUE : position)
                .param("structure", question.structure(), Types.DATE)
                .param("asWas", question.structure() == null)
                .param("within", Question.numbers(question.grid().within()))
                .param("enterprise", question.grid().enterprise())
                .param("level", level.name())
                .param("states", Question.names(states))
                .query(EntryReader::toLine)
                .list();
    }
}
