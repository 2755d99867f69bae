package vn.songhanh.candidate.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.candidate.CandidateId;

/** Every look at a person. */
@Repository
class LookTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    LookTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void note(LookPurpose purpose, Collection<CandidateId> seen) {
        if (!seen.isEmpty()) {
            jdbc.sql("""
                insert into candidate_look (candidate_id, purpose, side, looked_by, looked_at)
                select unnest(cast(:ids as bigint[])), :purpose, :side, :by, :now
                """)
                    .param("ids", seen.stream().mapToLong(CandidateId::value).toArray())
                    .param("purpose", purpose.name())
                    .param("side", Voice.mandate().side().name())
                    .param("by", ((Acting.Person) Voice.speaker().orElseThrow()).fullName())
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        }
    }

    /** The latest first; also those at a path that goes on here. */
    List<Look> of(CandidateId id, int limit) {
        return jdbc.sql("""
            select purpose, side, looked_by, looked_at
              from candidate_look
             where candidate_id in (select id from candidate where id = :id or joined_into = :id)
             order by looked_at desc, id desc
             limit :limit
            """)
                .param("id", id.value())
                .param("limit", limit)
                .query((row, number) -> new Look(
                        LookPurpose.valueOf(row.getString("purpose")),
                        Side.valueOf(row.getString("side")),
                        row.getString("looked_by"),
                        row.getTimestamp("looked_at").toInstant()))
                .list();
    }
}
