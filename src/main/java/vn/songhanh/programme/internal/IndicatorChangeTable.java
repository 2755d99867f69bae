package vn.songhanh.programme.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Side;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.text.Words;

/** What programmes count otherwise than shipped, and since when. */
@Repository
class IndicatorChangeTable {

    private final JdbcClient jdbc;

    IndicatorChangeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they take effect; of one day the one written last comes last and holds. */
    List<IndicatorChange> of(ProgrammeId programme) {
        return jdbc.sql("""
                        select indicator_code, valid_from, shown, rule_vi, rule_en, measure, reason, made_at, made_name, side
                          from indicator_change
                         where programme_id = :programme
                         order by valid_from, id
                        """)
                .param("programme", programme.value())
                .query(IndicatorChangeTable::toChange)
                .list();
    }

    void add(ProgrammeId programme, IndicatorChange change, String measure, PlanTable.Author author) {
        jdbc.sql("""
                        insert into indicator_change
                               (programme_id, indicator_code, valid_from, shown, rule_vi, rule_en, measure, reason,
                                made_at, made_by, made_name, side)
                        values (:programme, :indicator, :from, :shown, :vi, :en, :measure, :reason,
                                :now, :account, :name, :side)
                        """)
                .param("programme", programme.value())
                .param("indicator", change.indicator())
                .param("from", change.from())
                .param("shown", change.shown())
                .param("vi", change.rule().vi())
                .param("en", change.rule().en())
                .param("measure", measure)
                .param("reason", change.reason())
                .param("now", Timestamp.from(change.madeAt()))
                .param("account", author.account())
                .param("name", author.name())
                .param("side", author.side())
                .update();
    }

    private static IndicatorChange toChange(ResultSet row, int number) throws SQLException {
        var side = row.getString("side");
        return new IndicatorChange(
                row.getString("indicator_code"),
                row.getObject("valid_from", LocalDate.class),
                row.getBoolean("shown"),
                Words.of(row.getString("rule_vi"), row.getString("rule_en")),
                "DISTINCT".equals(row.getString("measure")),
                row.getString("reason"),
                row.getTimestamp("made_at").toInstant(),
                row.getString("made_name"),
                side == null ? null : Side.valueOf(side));
    }
}
