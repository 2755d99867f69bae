package vn.songhanh.review.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Side;
import vn.songhanh.review.ReviewId;

/** The versions of a section's text, who agrees to them, and what is said about the section. */
@Repository
class SectionTable {

    /** One text of a section, counted from 1. */
    record Version(int number, String words, Side side, Instant at, String by) {}

    /**
     * Something said about a section.
     *
     * @param answers the comment that it answers; null when it opens a matter
     * @param settledBy who has dealt with it; null while nobody has
     */
    record Comment(
            long id,
            @Nullable Long answers,
            String words,
            Side side,
            Instant at,
            String by,
            @Nullable String settledBy) {}

    private final JdbcClient jdbc;

    SectionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<Version> versions(ReviewId review, String section) {
        return jdbc.sql("""
            select number, words, side, written_at, written_by
              from review_text
             where review_id = :review and section = :section
             order by number desc
            """)
                .param("review", review.value())
                .param("section", section)
                .query((row, number) -> new Version(
                        row.getInt("number"),
                        row.getString("words"),
                        Side.valueOf(row.getString("side")),
                        row.getTimestamp("written_at").toInstant(),
                        row.getString("written_by")))
                .list();
    }

    /** A section whose newest text says what is looked for. */
    record Saying(ReviewId review, String section) {}

    /** Those of the newest reviews first. */
    List<Saying> saying(String[] words, int limit) {
        return jdbc.sql("""
            select t.review_id, t.section
              from (select distinct on (review_id, section) review_id, section, folded
                      from review_text
                     order by review_id, section, number desc) t
              join review r on r.id = t.review_id
             where t.folded like all (:words)
             order by r.year desc, r.to_on desc, r.id desc, t.section
             limit :limit
            """)
                .param("words", words)
                .param("limit", limit)
                .query((row, number) -> new Saying(new ReviewId(row.getLong("review_id")), row.getString("section")))
                .list();
    }

    /** The oldest first. */
    List<Comment> comments(ReviewId review, String section) {
        return jdbc.sql("""
            select c.id, c.answers, c.words, c.side, c.written_at, c.written_by, s.settled_by
              from review_comment c
              left join review_comment_settled s on s.comment_id = c.id
             where c.review_id = :review and c.section = :section
             order by c.id
            """)
                .param("review", review.value())
                .param("section", section)
                .query(SectionTable::toComment)
                .list();
    }

    /** How many matters are open, by section. */
    Map<String, Integer> open(ReviewId review) {
        var open = new HashMap<String, Integer>();
        jdbc.sql("""
            select c.section, count(*) as open
              from review_comment c
             where c.review_id = :review and c.answers is null
               and not exists (select 1 from review_comment_settled s where s.comment_id = c.id)
             group by c.section
            """)
                .param("review", review.value())
                .query((row, number) -> Map.entry(row.getString("section"), row.getInt("open")))
                .list()
                .forEach(entry -> open.put(entry.getKey(), entry.getValue()));
        return open;
    }

    void comment(ReviewId review, String section, Optional<Long> answers, String words, Written written) {
        jdbc.sql("""
            insert into review_comment (review_id, section, answers, words, side, written_at, written_by)
            values (:review, :section, :answers, :words, :side, :now, :by)
            """)
                .param("review", review.value())
                .param("section", section)
                .param("answers", answers.orElse(null))
                .param("words", words)
                .param("side", written.side().name())
                .param("now", Timestamp.from(written.at()))
                .param("by", written.by())
                .update();
    }

    /** Dealt with; nothing happens where it has been before. */
    void settle(long comment, Written written) {
        jdbc.sql("""
            insert into review_comment_settled (comment_id, side, settled_at, settled_by)
            values (:comment, :side, :now, :by)
                on conflict (comment_id) do nothing
            """)
                .param("comment", comment)
                .param("side", written.side().name())
                .param("now", Timestamp.from(written.at()))
                .param("by", written.by())
                .update();
    }

    /** The side agrees to that version; once is enough. */
    void agree(ReviewId review, String section, int number, Written written) {
        jdbc.sql("""
            insert into review_text_agreed (text_id, side, agreed_at, agreed_by)
            select id, :side, :now, :by
              from review_text
             where review_id = :review and section = :section and number = :number
                on conflict (text_id, side) do nothing
            """)
                .param("review", review.value())
                .param("section", section)
                .param("number", number)
                .param("side", written.side().name())
                .param("now", Timestamp.from(written.at()))
                .param("by", written.by())
                .update();
    }

    /** The sides that agree to the newest text of each section. */
    Map<String, Set<Side>> agreed(ReviewId review) {
        var agreed = new HashMap<String, Set<Side>>();
        jdbc.sql("""
            select t.section, a.side
              from (select distinct on (section) id, section
                      from review_text
                     where review_id = :review
                     order by section, number desc) t
              join review_text_agreed a on a.text_id = t.id
            """)
                .param("review", review.value())
                .query((row, number) -> Map.entry(row.getString("section"), Side.valueOf(row.getString("side"))))
                .list()
                .forEach(entry -> agreed.computeIfAbsent(entry.getKey(), _ -> EnumSet.noneOf(Side.class))
                        .add(entry.getValue()));
        return agreed;
    }

    /** Who does something, when. */
    record Written(Side side, Instant at, String by) {}

    private static Comment toComment(ResultSet row, int number) throws SQLException {
        return new Comment(
                row.getLong("id"),
                row.getObject("answers", Long.class),
                Objects.requireNonNull(row.getString("words")),
                Side.valueOf(row.getString("side")),
                row.getTimestamp("written_at").toInstant(),
                row.getString("written_by"),
                row.getString("settled_by"));
    }
}
