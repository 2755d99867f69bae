package vn.songhanh.programme.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Level;
import vn.songhanh.programme.Measure;
import vn.songhanh.text.Words;

/** Indicators as data. */
@Repository
class IndicatorTable {

    private final JdbcClient jdbc;

    IndicatorTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Indicator> all() {
        return jdbc.sql("""
                        select code, content_group, name_vi, name_en, unit_vi, unit_en, kind, owner, rule_vi, rule_en,
                               measure, reads, core
                          from indicator
                         order by position
                        """).query(IndicatorTable::toIndicator).list();
    }

    private static Indicator toIndicator(ResultSet row, int number) throws SQLException {
        return new Indicator(
                row.getString("code"),
                row.getInt("content_group"),
                Words.of(row.getString("name_vi"), row.getString("name_en")),
                Words.of(row.getString("unit_vi"), row.getString("unit_en")),
                Indicator.Kind.valueOf(row.getString("kind")),
                Indicator.Owner.valueOf(row.getString("owner")),
                Words.of(row.getString("rule_vi"), row.getString("rule_en")),
                toMeasure(row.getString("measure"), List.of((String[])
                        row.getArray("reads").getArray())),
                row.getBoolean("core"));
    }

    static Measure toMeasure(String measure, List<String> reads) {
        return switch (measure) {
            case "SUM" -> new Measure.Sum(accounts(reads));
            case "DISTINCT" -> new Measure.Distinct(accounts(reads));
            case "BALANCE" -> new Measure.Balance(accounts(reads));
            case "CHANGE" -> new Measure.Change(accounts(reads));
            case "LEVEL" -> new Measure.AtStocktake(Level.valueOf(reads.getFirst()));
            case "RATIO" -> new Measure.Ratio(reads.getFirst(), reads.getLast());
            default -> throw new IllegalStateException("Unknown measure " + measure);
        };
    }

    private static List<Account> accounts(List<String> names) {
        return Arrays.stream(names.toArray(String[]::new)).map(Account::valueOf).toList();
    }
}
