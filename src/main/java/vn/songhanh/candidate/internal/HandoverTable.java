package vn.songhanh.candidate.internal;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.ledger.EntryId;

/** Persons who are handed on to the units of another enterprise, which the unit that does it may not read. */
@Repository
class HandoverTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    HandoverTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return empty where the person has not agreed to it, or the unit does not answer for them */
    Optional<CandidateId> handOver(CandidateId id, Candidacy there, String by) {
        var programme = there.countedIn();
        return jdbc
                .sql("""
            select hand_over_candidate(:id, :enterprise, :union, :unit, :code, :day, :now, :by, :stage, :stocks, :programme)
            """)
                .param("id", id.value())
                .param("enterprise", there.enterprise().value())
                .param("union", CandidateTable.value(there.unionUnit()), Types.BIGINT)
                .param("unit", CandidateTable.value(there.partyUnit()))
                .param("code", there.code())
                .param("day", there.stageOn())
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by)
                .param("stage", there.stage().name())
                .param("stocks", CandidateTable.names(there.counted()))
                .param("programme", programme == null ? null : programme.value(), Types.BIGINT)
                .query((row, number) -> row.getObject(1, Long.class))
                .list()
                .stream()
                .filter(Objects::nonNull)
                .map(CandidateId::new)
                .findFirst();
    }

    /** Under which path the person goes on, and what the ledger got there; for the case that it is taken back. */
    void handedOn(CandidateId id, CandidateId there, @Nullable EntryId arrival) {
        jdbc.sql("insert into candidate_handover (candidate_id, fresh_id, entry_id) values (:id, :there, :entry)")
                .param("id", id.value())
                .param("there", there.value())
                .param("entry", arrival == null ? null : arrival.value(), Types.BIGINT)
                .update();
    }
}
