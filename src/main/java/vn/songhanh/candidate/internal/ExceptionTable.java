package vn.songhanh.candidate.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Side;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.text.Words;

/** Rules that were set aside, by whose decision and why. */
@Repository
class ExceptionTable {

    private final JdbcClient jdbc;
    private final PersonCipher cipher;
    private final Clock clock;

    ExceptionTable(JdbcClient jdbc, PersonCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** @param seenBy the body that may read it */
    void add(CandidateId id, Step step, Rule rule, Step.Waiver waiver, Side seenBy) {
        jdbc.sql("""
            insert into candidate_exception (candidate_id, kind, happened_on, rule_code, clause_vi, clause_en, seen_by,
                   decided_by, reason, told_at)
            values (:id, :kind, :day, :rule, :clauseVi, :clauseEn, :seenBy, :decidedBy, :reason, :now)
            """)
                .param("id", id.value())
                .param("kind", step.kind().name())
                .param("day", step.on())
                .param("rule", rule.code())
                .param("clauseVi", rule.clause().vi())
                .param("clauseEn", rule.clause().en())
                .param("seenBy", seenBy.name())
                .param("decidedBy", cipher.sealed(waiver.decidedBy()))
                .param("reason", cipher.sealed(waiver.reason()))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    List<SetAside> of(CandidateId id) {
        return jdbc.sql("select * from candidate_exception where candidate_id = :id order by id")
                .param("id", id.value())
                .query((row, number) -> new SetAside(
                        StepKind.valueOf(row.getString("kind")),
                        row.getObject("happened_on", LocalDate.class),
                        Words.of(row.getString("clause_vi"), row.getString("clause_en")),
                        cipher.opened(row.getString("decided_by")),
                        cipher.opened(row.getString("reason"))))
                .list();
    }
}
