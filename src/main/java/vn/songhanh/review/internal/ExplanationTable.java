package vn.songhanh.review.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Side;
import vn.songhanh.review.ReviewId;

/** What the sides say to the differences of a review. */
@Repository
class ExplanationTable {

    /** Who says something, and when. */
    record Said(Side side, Instant at, String by) {}

    private final JdbcClient jdbc;

    ExplanationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest version for each line. */
    Map<String, MinutesLine.Explanation> newest(ReviewId review) {
        var byLine = new HashMap<String, MinutesLine.Explanation>();
        jdbc.sql("""
            select distinct on (e.line) e.*,
                   exists (select from explanation_agreement a
                            where a.explanation_id = e.id and a.side <> e.side) as by_both
              from explanation e
             where e.review_id = :review
             order by e.line, e.number desc
            """).param("review", review.value()).query(row -> {
            var side = Side.valueOf(row.getString("side"));
            Set<Side> agreed = row.getBoolean("by_both") ? EnumSet.allOf(Side.class) : EnumSet.of(side);
            byLine.put(
                    row.getString("line"),
                    new MinutesLine.Explanation(
                            row.getLong("id"),
                            row.getInt("number"),
                            row.getString("words"),
                            row.getString("by_name"),
                            row.getTimestamp("at").toInstant(),
                            agreed));
        });
        return byLine;
    }

    void write(ReviewId review, String line, int number, String words, Said said) {
        jdbc.sql("""
            insert into explanation (review_id, line, number, words, side, at, by_name)
            values (:review, :line, :number, :words, :side, :at, :by)
            """)
                .param("review", review.value())
                .param("line", line)
                .param("number", number)
                .param("words", words)
                .param("side", said.side().name())
                .param("at", Timestamp.from(said.at()))
                .param("by", said.by())
                .update();
    }

    void agree(long explanation, Said said) {
        jdbc.sql("""
            insert into explanation_agreement (explanation_id, side, at, by_name)
            values (:explanation, :side, :at, :by)
                on conflict (explanation_id, side) do nothing
            """)
                .param("explanation", explanation)
                .param("side", said.side().name())
                .param("at", Timestamp.from(said.at()))
                .param("by", said.by())
                .update();
    }
}
