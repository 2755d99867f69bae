package vn.songhanh.candidate.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.ledger.EntryId;

/**
 * Whom a union introduced, beside whom the Party side had registered itself, who moved here, or whom a union has introduced since:
 * persons for whom one unit of the Party side answers, told by their digests. Row security leaves nobody to any other unit, and nobody
 * who was not introduced.
 */
@Repository
class AlikeTable {

    private static final String PAIRS = """
            select a.id as introduced, a.code as introduced_code, b.id as own, b.code as own_code, e.name as enterprise,
                   x.told_by, x.told_at, j.reason
              from candidate a
              join candidate_person p on p.candidate_id = a.id
              join candidate_person q on q.alike = p.alike
              join candidate b on b.id = q.candidate_id
              join enterprise e on e.id = a.enterprise_id
              left join candidate_apart x on (x.candidate_id, x.other_id) in ((a.id, b.id), (b.id, a.id))
              left join candidate_joining j
                     on j.introduced_id = x.candidate_id and j.own_id = x.other_id and j.parted_at = x.told_at
             where (select acting_side()) = 'PARTY'
               and a.union_unit is not null and a.introduced_on is not null and a.withdrawn_on is null
               and a.outcome in ('INTRODUCED', 'ADMITTED', 'OFFICIAL')
               and case when b.introduced_on is null
                        then b.joined_into is null and b.outcome in ('REGISTERED', 'ADMITTED', 'OFFICIAL')
                        else b.withdrawn_on is null and b.outcome in ('INTRODUCED', 'ADMITTED', 'OFFICIAL')
                             and (a.introduced_on, a.id) < (b.introduced_on, b.id) end
            """;

    private final JdbcClient jdbc;
    private final PersonCipher cipher;
    private final Clock clock;

    AlikeTable(JdbcClient jdbc, PersonCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Of whom nobody has said yet whether they are one, the earliest introduction first. */
    List<Alike> open() {
        return jdbc.sql(PAIRS + " and x.candidate_id is null order by a.introduced_on, a.id, b.id")
                .query(this::toAlike)
                .list();
    }

    /** Whoever is alike to one person, found to be another or not. */
    List<Alike> of(CandidateId id) {
        return jdbc.sql(PAIRS + " and :id in (a.id, b.id) order by a.id, b.id")
                .param("id", id.value())
                .query(this::toAlike)
                .list();
    }

    Optional<Alike> find(CandidateId introduced, CandidateId own) {
        return jdbc.sql(PAIRS + " and a.id = :introduced and b.id = :own")
                .param("introduced", introduced.value())
                .param("own", own.value())
                .query(this::toAlike)
                .optional();
    }

    /** They are two, and are not asked about again. */
    void part(Alike alike, String by) {
        jdbc.sql("""
            insert into candidate_apart (candidate_id, other_id, told_by, told_at)
            values (:introduced, :own, :by, :now)
                on conflict do nothing
            """)
                .param("introduced", alike.introduced().value())
                .param("own", alike.own().value())
                .param("by", by)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /**
     * They are one: what the Party side keeps of its own goes on under the introduction.
     *
     * @param followed by which the ledger follows the introduction to an admission told before; null without one
     * @return false where the database does not let them be joined
     */
    boolean join(CandidateId introduced, CandidateId own, LocalDate on, @Nullable EntryId followed) {
        return jdbc.sql("select join_candidate(:introduced, :own, :day, :followed)")
                .param("introduced", introduced.value())
                .param("own", own.value())
                .param("day", on)
                .param("followed", followed == null ? null : followed.value(), Types.BIGINT)
                .query(Boolean.class)
                .single();
    }

    /**
     * They are two after all: both paths stand as before they were joined.
     *
     * @return what the ledger got by the joining; empty where something rests on it
     */
    Optional<List<EntryId>> takeBack(CandidateId introduced, CandidateId own, String by, String reason) {
        return jdbc.sql("select part_candidate(:introduced, :own, :by, :now, :reason)")
                .param("introduced", introduced.value())
                .param("own", own.value())
                .param("by", by)
                .param("now", Timestamp.from(clock.instant()))
                .param("reason", cipher.sealed(reason))
                .query((row, number) -> Optional.ofNullable(row.getArray(1)))
                .single()
                .map(UndoneTable::entries);
    }

    /** Under which introduction a path goes on. */
    Optional<CandidateId> joinedInto(CandidateId id) {
        return jdbc.sql("select joined_into from candidate where id = :id and joined_into is not null")
                .param("id", id.value())
                .query((row, number) -> new CandidateId(row.getLong(1)))
                .optional();
    }

    /** The paths that go on under an introduction. */
    List<Joined> joined(CandidateId id) {
        return jdbc.sql("select id, code, outcome_on from candidate where joined_into = :id order by id")
                .param("id", id.value())
                .query((row, number) -> new Joined(
                        new CandidateId(row.getLong("id")),
                        row.getString("code"),
                        row.getObject("outcome_on", LocalDate.class)))
                .list();
    }

    private Alike toAlike(ResultSet row, int number) throws SQLException {
        var parted = row.getTimestamp("told_at");
        var reason = row.getString("reason");
        return new Alike(
                new CandidateId(row.getLong("introduced")),
                row.getString("introduced_code"),
                new CandidateId(row.getLong("own")),
                row.getString("own_code"),
                row.getString("enterprise"),
                row.getString("told_by"),
                parted == null ? null : parted.toInstant(),
                reason == null ? null : cipher.opened(reason));
    }
}
