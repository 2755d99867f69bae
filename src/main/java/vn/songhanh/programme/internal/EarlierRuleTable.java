package vn.songhanh.programme.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Measure;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.text.Words;

/** The rules under which years were signed before others were shipped; those years go on reading as they did. */
@Repository
class EarlierRuleTable {

    /**
     * How an indicator was counted then.
     *
     * @param until the first day on which it no longer was
     */
    record Rule(String indicator, Words words, Measure measure, LocalDate until) {

        Indicator applied(Indicator shipped) {
            return new Indicator(
                    shipped.code(),
                    shipped.group(),
                    shipped.name(),
                    shipped.unit(),
                    shipped.kind(),
                    shipped.owner(),
                    words,
                    measure,
                    shipped.core());
        }
    }

    private final JdbcClient jdbc;

    EarlierRuleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Rule> of(ProgrammeId programme) {
        return jdbc.sql("""
                        select indicator_code, rule_vi, rule_en, measure, reads, valid_to
                          from earlier_rule
                         where programme_id = :programme
                        """)
                .param("programme", programme.value())
                .query((row, number) -> new Rule(
                        row.getString("indicator_code"),
                        Words.of(row.getString("rule_vi"), row.getString("rule_en")),
                        IndicatorTable.toMeasure(row.getString("measure"), List.of((String[])
                                row.getArray("reads").getArray())),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }
}
