package vn.songhanh.rulebook.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.text.Words;

/** The rules, each with every text that ruled it. */
@Repository
class RuleTable {

    /** A rule with what only the page of rules tells: its topic, its unit, where we read it. */
    record SourcedRule(Rule rule, Topic topic, Measure measure, String source) {}

    private final JdbcClient jdbc;

    RuleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Rule> on(String code, LocalDate day) {
        return jdbc.sql("""
            select code, value, clause_vi, clause_en, sentence_vi, sentence_en, valid_from, valid_to, verified
              from rule
             where code = :code
               and valid_from <= :day and (valid_to is null or valid_to > :day)
            """)
                .param("code", code)
                .param("day", day)
                .query(RuleTable::toRule)
                .optional();
    }

    List<SourcedRule> inForce(LocalDate day) {
        return jdbc.sql("""
            select code, value, clause_vi, clause_en, sentence_vi, sentence_en, valid_from, valid_to, verified,
                   topic, measure, source
              from rule
             where valid_from <= :day and (valid_to is null or valid_to > :day)
             order by code
            """).param("day", day).query(RuleTable::toSourcedRule).list();
    }

    /** Every text of a rule, the newest first. */
    List<SourcedRule> textsOf(String code) {
        return jdbc.sql("""
            select code, value, clause_vi, clause_en, sentence_vi, sentence_en, valid_from, valid_to, verified,
                   topic, measure, source
              from rule
             where code = :code
             order by valid_from desc
            """).param("code", code).query(RuleTable::toSourcedRule).list();
    }

    /** The newest text of a rule, locked until the transaction ends. */
    Optional<Aim> lastOf(String code) {
        return jdbc.sql("""
            select code, topic, value, valid_from
              from rule
             where code = :code
               and valid_to is null
               for update
            """).param("code", code).query(RuleTable::toAim).optional();
    }

    /** Ends the newest text and lets the same sentence go on with another value. */
    void follow(String code, Aim.Wish wish) {
        jdbc.sql("update rule set valid_to = :from where code = :code and valid_to is null")
                .param("code", code)
                .param("from", wish.from())
                .update();
        jdbc.sql("""
            insert into rule (code, topic, value, measure, valid_from, clause_vi, clause_en,
                              sentence_vi, sentence_en, source, verified)
            select code, topic, :value, measure, :from, :paper, :paper, sentence_vi, sentence_en, '', true
              from rule
             where code = :code
               and valid_to = :from
            """)
                .param("code", code)
                .param("value", wish.value())
                .param("from", wish.from())
                .param("paper", wish.paper())
                .update();
    }

    private static Aim toAim(ResultSet row, int number) throws SQLException {
        return new Aim(
                row.getString("code"),
                Topic.valueOf(row.getString("topic")),
                row.getInt("value"),
                row.getObject("valid_from", LocalDate.class));
    }

    private static SourcedRule toSourcedRule(ResultSet row, int number) throws SQLException {
        return new SourcedRule(
                toRule(row, number),
                Topic.valueOf(row.getString("topic")),
                Measure.valueOf(row.getString("measure")),
                row.getString("source"));
    }

    private static Rule toRule(ResultSet row, int number) throws SQLException {
        var value = row.getInt("value");
        return new Rule(
                row.getString("code"),
                value,
                Words.of(row.getString("clause_vi"), row.getString("clause_en")),
                Words.of(row.getString("sentence_vi"), row.getString("sentence_en"))
                        .with(value),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getBoolean("verified"));
    }
}
