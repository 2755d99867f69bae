package vn.songhanh.ledger.internal;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.programme.Level;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.time.Period;

/** Reads what stocktakes of the register found; they hold for a whole programme. */
@Repository
class StocktakeTable {

    private final JdbcClient jdbc;

    StocktakeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By period what the last stocktake on or before its end found, by how the bodies stand to it. */
    Map<Period, Map<ClaimState, Map<Level, Long>>> before(
            ProgrammeId programme, Collection<Period> periods, @Nullable Long position) {
        var found = new HashMap<Period, Map<ClaimState, Map<Level, Long>>>();
        periods.forEach(period -> found.put(period, before(programme, period, position)));
        return found;
    }

    Map<ClaimState, Map<Level, Long>> before(ProgrammeId programme, Period period, @Nullable Long position) {
        var found = new EnumMap<ClaimState, Map<Level, Long>>(ClaimState.class);
        jdbc.sql("""
            select n.state, l.level, l.quantity
              from newest_stocktake(:programme, :last, :position) n
              join stock_level l on l.entry_id = n.entry_id
            """)
                .param("programme", programme.value())
                .param("last", period.last())
                .param("position", position == null ? Long.MAX_VALUE : position)
                .query((row, number) -> found.computeIfAbsent(
                                ClaimState.valueOf(row.getString("state")), _ -> new EnumMap<>(Level.class))
                        .put(Level.valueOf(row.getString("level")), row.getLong("quantity")))
                .list();
        return found;
    }

    /** The stocktakes that were read, with what they found of a level. */
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
}
