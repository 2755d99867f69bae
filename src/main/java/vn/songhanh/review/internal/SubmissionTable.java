package vn.songhanh.review.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.review.ReviewId;

/** Units that were asked for figures, each version of what they submitted, and what was answered. */
@Repository
class SubmissionTable {

    /** A version before it has a number of its own. */
    record New(UnitId unit, int number, long position, Snapshot figures, String remark, boolean late) {}

    private final JdbcClient jdbc;

    SubmissionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ask(ReviewId review, Side side, Collection<UnitId> units) {
        jdbc.sql("""
            insert into review_unit (review_id, unit_id, side)
            select :review, unit, :side from unnest(cast(:units as bigint[])) unit
            """)
                .param("review", review.value())
                .param("side", side.name())
                .param("units", units.stream().mapToLong(UnitId::value).toArray())
                .update();
    }

    /** Each with all its versions, side by side. */
    List<AskedUnit> of(ReviewId review) {
        var versions = versions(review);
        return jdbc.sql("select unit_id, side from review_unit where review_id = :review order by side, unit_id")
                .param("review", review.value())
                .query((row, number) -> new AskedUnit(
                        new UnitId(row.getLong("unit_id")),
                        Side.valueOf(row.getString("side")),
                        versions.getOrDefault(row.getLong("unit_id"), List.of())))
                .list();
    }

    Optional<AskedUnit> of(ReviewId review, UnitId unit) {
        return of(review).stream().filter(asked -> asked.unit().equals(unit)).findFirst();
    }

    private Map<Long, List<AskedUnit.Version>> versions(ReviewId review) {
        return jdbc
                .sql("""
            select s.*, a.accepted, a.reason, a.at as answered_at, a.by_name as answered_by
              from submission s
              left join submission_answer a on a.submission_id = s.id
             where s.review_id = :review
             order by s.unit_id, s.number
            """)
                .param("review", review.value())
                .query((row, number) -> Map.entry(row.getLong("unit_id"), toVersion(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    void add(ReviewId review, New version, Instant now, String by) {
        jdbc.sql("""
            insert into submission (review_id, unit_id, number, position, figures, remark, late, sent_at, sent_by)
            values (:review, :unit, :number, :position, :figures, :remark, :late, :now, :by)
            """)
                .param("review", review.value())
                .param("unit", version.unit().value())
                .param("number", version.number())
                .param("position", version.position())
                .param("figures", version.figures().text())
                .param("remark", version.remark())
                .param("late", version.late())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    void answer(long submission, AskedUnit.Answer answer) {
        jdbc.sql("""
            insert into submission_answer (submission_id, accepted, reason, at, by_name)
            values (:submission, :accepted, :reason, :at, :by)
            """)
                .param("submission", submission)
                .param("accepted", answer.accepted())
                .param("reason", answer.reason())
                .param("at", Timestamp.from(answer.at()))
                .param("by", answer.by())
                .update();
    }

    private static AskedUnit.Version toVersion(ResultSet row) throws SQLException {
        return new AskedUnit.Version(
                row.getLong("id"),
                row.getInt("number"),
                row.getLong("position"),
                Snapshot.read(row.getString("figures")),
                row.getString("remark"),
                row.getBoolean("late"),
                row.getTimestamp("sent_at").toInstant(),
                row.getString("sent_by"),
                toAnswer(row));
    }

    private static AskedUnit.@Nullable Answer toAnswer(ResultSet row) throws SQLException {
        var at = row.getTimestamp("answered_at");
        return at == null
                ? null
                : new AskedUnit.Answer(
                        row.getBoolean("accepted"),
                        row.getString("reason"),
                        at.toInstant(),
                        row.getString("answered_by"));
    }
}
