package vn.songhanh.review.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Side;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.review.ReviewId;
import vn.songhanh.review.ReviewKind;
import vn.songhanh.time.Period;

/** Reviews and their story. */
@Repository
class ReviewTable {

    /** One step of the story. */
    record Step(String act, Side side, String remark, Instant at, String by) {}

    /** The newest text of a section. */
    record Text(String section, int number, String words, Side side, Instant at, String by) {}

    private final JdbcClient jdbc;

    ReviewTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The days by which it is done. */
    record Days(LocalDate cutoff, LocalDate unitsDue, LocalDate reconcileDue) {}

    ReviewId add(ProgrammeId programme, ReviewKind kind, int year, Span span, Days days) {
        return new ReviewId(jdbc.sql("""
            insert into review (programme_id, kind, year, from_on, to_on, counts_from, counts_to, cutoff_on, units_due_on,
                   reconcile_due_on, state)
            values (:programme, :kind, :year, :from, :to, :countsFrom, :countsTo, :cutoff, :unitsDue, :reconcileDue, 'OPEN')
            returning id
            """)
                .param("programme", programme.value())
                .param("kind", kind.name())
                .param("unitsDue", days.unitsDue())
                .param("reconcileDue", days.reconcileDue())
                .param("year", year)
                .param("from", span.named().first())
                .param("to", span.named().last())
                .param("countsFrom", span.counted().first())
                .param("countsTo", span.counted().last())
                .param("cutoff", days.cutoff())
                .query(Long.class)
                .single());
    }

    List<Review> all() {
        return jdbc.sql("select * from review order by year desc, to_on desc, kind, id desc")
                .query(this::toReview)
                .list();
    }

    Optional<Review> byId(ReviewId id) {
        return jdbc.sql("select * from review where id = :id")
                .param("id", id.value())
                .query(this::toReview)
                .optional();
    }

    /** Locked until the transaction ends: of two leaders in the same second the second sees the first. */
    Optional<Review> lock(ReviewId id) {
        return jdbc.sql("select * from review where id = :id for update")
                .param("id", id.value())
                .query(this::toReview)
                .optional();
    }

    Optional<Review> ofYear(ProgrammeId programme, int year) {
        return of(programme, ReviewKind.YEAR, year);
    }

    /** The review that looks back on just this period; the yearly one where the term is a year. */
    Optional<Review> over(ProgrammeId programme, Period period) {
        return jdbc.sql("""
            select * from review
             where programme_id = :programme and from_on = :from and to_on = :to and state <> 'CANCELLED'
             order by kind desc
             limit 1
            """)
                .param("programme", programme.value())
                .param("from", period.first())
                .param("to", period.last())
                .query(this::toReview)
                .optional();
    }

    /** The one that was not cancelled. */
    Optional<Review> of(ProgrammeId programme, ReviewKind kind, int year) {
        return jdbc.sql("""
            select * from review
             where programme_id = :programme and kind = :kind and year = :year and state <> 'CANCELLED'
            """)
                .param("programme", programme.value())
                .param("kind", kind.name())
                .param("year", year)
                .query(this::toReview)
                .optional();
    }

    void move(Review review, Review.State state) {
        var moved = jdbc.sql("""
            update review
               set state = :state, version = version + 1
             where id = :id and version = :version
            """)
                .param("state", state.name())
                .param("id", review.id().value())
                .param("version", review.version())
                .update();
        if (moved == 0) {
            throw new OptimisticLockingFailureException("Review " + review.id() + " was changed meanwhile");
        }
    }

    void tell(ReviewId review, String act, Side side, String remark, Instant now, String by) {
        jdbc.sql("""
            insert into review_step (review_id, act, side, remark, at, by_name)
            values (:review, :act, :side, :remark, :now, :by)
            """)
                .param("review", review.value())
                .param("act", act)
                .param("side", side.name())
                .param("remark", remark)
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    List<Step> steps(ReviewId review) {
        return jdbc.sql("select * from review_step where review_id = :review order by id desc")
                .param("review", review.value())
                .query((row, number) -> new Step(
                        row.getString("act"),
                        Side.valueOf(row.getString("side")),
                        row.getString("remark"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("by_name")))
                .list();
    }

    List<Text> texts(ReviewId review) {
        return jdbc.sql("""
            select distinct on (section) section, number, words, side, written_at, written_by
              from review_text
             where review_id = :review
             order by section, number desc
            """)
                .param("review", review.value())
                .query((row, number) -> new Text(
                        row.getString("section"),
                        row.getInt("number"),
                        row.getString("words"),
                        Side.valueOf(row.getString("side")),
                        row.getTimestamp("written_at").toInstant(),
                        row.getString("written_by")))
                .list();
    }

    /** Sections of its report that would be printed without a word. */
    List<String> unwritten(ReviewId review) {
        return ReviewWords.unwritten(texts(review).stream()
                .filter(text -> !text.words().isBlank())
                .map(Text::section)
                .toList());
    }

    /** The next version of a section; fails when somebody wrote one in between. */
    void write(ReviewId review, String section, int number, String words, Side side, Instant now, String by) {
        jdbc.sql("""
            insert into review_text (review_id, section, number, words, side, written_at, written_by)
            values (:review, :section, :number, :words, :side, :now, :by)
            """)
                .param("review", review.value())
                .param("section", section)
                .param("number", number)
                .param("words", words)
                .param("side", side.name())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    /** Reviews from before a cut-off cut anything have no days of their own. */
    private static Span span(ResultSet row) throws SQLException {
        var named = Period.of(row.getObject("from_on", LocalDate.class), row.getObject("to_on", LocalDate.class));
        var first = row.getObject("counts_from", LocalDate.class);
        var last = row.getObject("counts_to", LocalDate.class);
        return first == null || last == null ? Span.whole(named) : new Span(Period.of(first, last), named);
    }

    private Set<Side> submitted(long review) {
        var sides = EnumSet.noneOf(Side.class);
        sides.addAll(jdbc.sql("""
            select side
              from review_step
             where review_id = :review and act = 'SUBMITTED'
               and id > coalesce((select max(id) from review_step
                                   where review_id = :review and act = 'RETURNED'), 0)
            """)
                .param("review", review)
                .query((row, number) -> Side.valueOf(row.getString("side")))
                .list());
        return sides;
    }

    private Review toReview(ResultSet row, int number) throws SQLException {
        return new Review(
                new ReviewId(row.getLong("id")),
                new ProgrammeId(row.getLong("programme_id")),
                ReviewKind.valueOf(row.getString("kind")),
                row.getInt("year"),
                span(row),
                row.getObject("cutoff_on", LocalDate.class),
                row.getObject("units_due_on", LocalDate.class),
                row.getObject("reconcile_due_on", LocalDate.class),
                Review.State.valueOf(row.getString("state")),
                submitted(row.getLong("id")),
                row.getInt("version"));
    }
}
