package vn.songhanh.candidate.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Side;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.ledger.EntryId;

/** What happened to persons, step by step. */
@Repository
class StoryTable {

    private static final String ENTERING = "ENTERING";

    private final JdbcClient jdbc;
    private final PersonCipher cipher;

    StoryTable(JdbcClient jdbc, PersonCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** In the order in which it was told, the last one last. */
    List<Told> of(CandidateId id) {
        return jdbc.sql("select * from candidate_step where candidate_id = :id order by id")
                .param("id", id.value())
                .query(this::toTold)
                .list();
    }

    /** How the Party side came by the person, where it registered them itself or they came from another enterprise. */
    static Optional<Told> entering(List<Told> story) {
        return story.stream()
                .filter(told -> told.kind() == null && told.side() == Side.PARTY)
                .findFirst();
    }

    /** @param seenBy the body that may read it; null for both */
    long add(CandidateId id, Told told, @Nullable Side seenBy) {
        var entry = told.entry();
        var kind = told.kind();
        return jdbc.sql("""
            insert into candidate_step (candidate_id, kind, happened_on, also_on, number, seen_by, side, told_by,
                   told_at, entry_id)
            values (:id, :kind, :day, :also, :number, :seenBy, :side, :by, :at, :entry)
            returning id
            """)
                .param("id", id.value())
                .param("kind", kind == null ? ENTERING : kind.name())
                .param("day", told.on())
                .param("also", told.also())
                .param("number", cipher.sealed(told.number()))
                .param("seenBy", seenBy == null ? "BOTH" : seenBy.name())
                .param("side", told.side().name())
                .param("by", told.by())
                .param("at", Timestamp.from(told.at()))
                .param("entry", entry == null ? null : entry.value())
                .query(Long.class)
                .single();
    }

    /** A step under the number that the database has given. */
    record Numbered(long id, Told told) {}

    /** What a side has told last; where the person came from another enterprise, their coming. */
    Optional<Numbered> last(CandidateId id, Side side) {
        return jdbc.sql("""
            select *
              from candidate_step
             where candidate_id = :id and side = :side
             order by id desc
             limit 1
            """)
                .param("id", id.value())
                .param("side", side.name())
                .query((row, number) -> new Numbered(row.getLong("id"), toTold(row, number)))
                .optional();
    }

    Told toTold(ResultSet row, int number) throws SQLException {
        var kind = row.getString("kind");
        var entry = row.getObject("entry_id", Long.class);
        return new Told(
                kind.equals(ENTERING) ? null : StepKind.valueOf(kind),
                row.getObject("happened_on", LocalDate.class),
                row.getObject("also_on", LocalDate.class),
                cipher.opened(row.getString("number")),
                Side.valueOf(row.getString("side")),
                row.getString("told_by"),
                row.getTimestamp("told_at").toInstant(),
                entry == null ? null : new EntryId(entry));
    }
}
