package vn.songhanh.ledger.internal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.RegisterTotals;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.programme.Level;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Programmes;

/** What the stocktakes that count have found, beside what the register says of the same day now. */
@Repository
class StocktakeLevels {

    /** One stocktake. */
    record Stocktake(EntryId entry, LocalDate on, Map<Level, Long> found, RegisterTotals register) {}

    private record Row(EntryId entry, ProgrammeId programme, LocalDate on) {}

    private final JdbcClient jdbc;
    private final Programmes programmes;
    private final Enterprises register;

    StocktakeLevels(JdbcClient jdbc, Programmes programmes, Enterprises register) {
        this.jdbc = jdbc;
        this.programmes = programmes;
        this.register = register;
    }

    List<Stocktake> all() {
        var levels = new LinkedHashMap<Row, Map<Level, Long>>();
        jdbc.sql("""
            select e.id, e.programme_id, e.happened_on, l.level, l.quantity
              from entry e
              join entry_state s on s.entry_id = e.id and s.state <> 'WITHDRAWN'
              join stock_level l on l.entry_id = e.id
             where e.kind = 'STOCKTAKE'
               and not exists (select from entry r join entry_state x on x.entry_id = r.id and x.state <> 'WITHDRAWN'
                                where r.reverses_id = e.id)
             order by e.happened_on desc, e.id desc
            """)
                .query((row, number) -> levels.computeIfAbsent(
                                new Row(
                                        new EntryId(row.getLong("id")),
                                        new ProgrammeId(row.getLong("programme_id")),
                                        row.getObject("happened_on", LocalDate.class)),
                                _ -> new EnumMap<>(Level.class))
                        .put(Level.valueOf(row.getString("level")), row.getLong("quantity")))
                .list();
        return levels.entrySet().stream()
                .map(entry -> stocktake(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Stocktake stocktake(Row row, Map<Level, Long> found) {
        var scope = programmes.byId(row.programme()).orElseThrow().scope();
        return new Stocktake(row.entry(), row.on(), found, register.totals(scope, row.on()));
    }
}
