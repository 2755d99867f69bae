package vn.songhanh.candidate.internal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Stage;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.time.VietnamTime;

/** Steps that were taken back, and the traces by which the last one can be. */
@Repository
class UndoneTable {

    private final JdbcClient jdbc;
    private final StoryTable stories;
    private final PaperTable papers;
    private final PersonCipher cipher;
    private final Clock clock;

    UndoneTable(JdbcClient jdbc, StoryTable stories, PaperTable papers, PersonCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.stories = stories;
        this.papers = papers;
        this.cipher = cipher;
        this.clock = clock;
    }

    void trace(long step, CandidateId id, Side side, StepTrace trace) {
        var programme = trace.countedIn();
        jdbc.sql("""
            insert into candidate_step_trace (step_id, candidate_id, side, stage, stage_on, counted, counted_in, counted_after,
                   shared, introduced_on, outcome_on, entries, papers, months_asked)
            values (:step, :id, :side, :stage, :stageOn, :counted, :programme, :after, :shared, :introduced, :outcomeOn, :entries,
                   :papers, :months)
            """)
                .param("step", step)
                .param("id", id.value())
                .param("side", side.name())
                .param("stage", trace.stage().name())
                .param("stageOn", trace.stageOn())
                .param("counted", CandidateTable.names(trace.counted()))
                .param("programme", programme == null ? null : programme.value(), Types.BIGINT)
                .param("after", CandidateTable.names(trace.countedAfter()))
                .param("shared", trace.shared())
                .param("introduced", trace.introducedOn(), Types.DATE)
                .param("outcomeOn", trace.outcomeOn())
                .param(
                        "entries",
                        trace.entries().stream().mapToLong(EntryId::value).toArray())
                .param("papers", papers.sealed(trace.papers()), Types.VARCHAR)
                .param("months", trace.monthsAsked(), Types.INTEGER)
                .update();
    }

    /** Empty where the side has told nothing, or nothing since the person came here. */
    Optional<LastStep> last(CandidateId id, Side side) {
        return stories.last(id, side)
                .filter(last -> last.told().kind() != null)
                .map(last ->
                        new LastStep(last.id(), last.told(), traceOf(last.id()).orElse(null)));
    }

    private Optional<StepTrace> traceOf(long step) {
        return jdbc.sql("select * from candidate_step_trace where step_id = :step")
                .param("step", step)
                .query(this::toTrace)
                .optional();
    }

    /** The step leaves the story with its trace and the rules that were set aside for it; the papers of before it lie there again. */
    void undo(CandidateId id, LastStep last, String reason) {
        papers.restore(id, last.papers());
        jdbc.sql("""
            insert into candidate_step_undone (candidate_id, kind, happened_on, also_on, number, side, told_by, told_at, undone_by,
                   undone_at, reason)
            select candidate_id, kind, happened_on, also_on, number, side, told_by, told_at, :by, :now, :reason
              from candidate_step
             where id = :step
            """)
                .param("step", last.id())
                .param("by", ((Acting.Person) Voice.speaker().orElseThrow()).fullName())
                .param("now", Timestamp.from(clock.instant()))
                .param("reason", cipher.sealed(reason))
                .update();
        jdbc.sql("""
            delete from candidate_exception x
             using candidate_step s
             where s.id = :step and x.candidate_id = s.candidate_id and x.kind = s.kind and x.happened_on = s.happened_on
            """).param("step", last.id()).update();
        jdbc.sql("delete from candidate_step where id = :step and candidate_id = :id")
                .param("step", last.id())
                .param("id", id.value())
                .update();
    }

    /** What was handed on is there no more; empty where something has been told there since, else what the ledger got there. */
    Optional<List<EntryId>> recall(CandidateId id) {
        return jdbc.sql("select recall_candidate(:id, :day)")
                .param("id", id.value())
                .param("day", VietnamTime.today(clock))
                .query((row, number) -> Optional.ofNullable(row.getArray(1)))
                .single()
                .map(UndoneTable::entries);
    }

    /** When the unit that had handed the person on took that back. */
    Optional<LocalDate> recalledOn(CandidateId id) {
        return jdbc.sql("select recalled_on from candidate where id = :id and recalled_on is not null")
                .param("id", id.value())
                .query(LocalDate.class)
                .optional();
    }

    /** The latest first. */
    List<UndoneStep> of(CandidateId id) {
        return jdbc.sql("""
            select *, null::bigint as entry_id
              from candidate_step_undone
             where candidate_id = :id
             order by id desc
            """)
                .param("id", id.value())
                .query((row, number) -> new UndoneStep(
                        stories.toTold(row, number),
                        row.getString("undone_by"),
                        row.getTimestamp("undone_at").toInstant(),
                        cipher.opened(row.getString("reason"))))
                .list();
    }

    private StepTrace toTrace(ResultSet row, int number) throws SQLException {
        var programme = row.getObject("counted_in", Long.class);
        return new StepTrace(
                Stage.valueOf(row.getString("stage")),
                row.getObject("stage_on", LocalDate.class),
                accounts(row, "counted"),
                programme == null ? null : new ProgrammeId(programme),
                accounts(row, "counted_after"),
                row.getBoolean("shared"),
                row.getObject("introduced_on", LocalDate.class),
                row.getObject("outcome_on", LocalDate.class),
                entries(row.getArray("entries")),
                papers.opened(row.getString("papers")),
                row.getObject("months_asked", Integer.class));
    }

    static List<EntryId> entries(Array ids) {
        try {
            return Arrays.stream((Long[]) ids.getArray()).map(EntryId::new).toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<Account> accounts(ResultSet row, String column) throws SQLException {
        return CandidateTable.accounts((String[]) row.getArray(column).getArray());
    }
}
