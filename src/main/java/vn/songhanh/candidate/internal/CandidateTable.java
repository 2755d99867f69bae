package vn.songhanh.candidate.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Stage;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.ProgrammeId;

/** Paths of persons under their pseudonyms. The database shows what the body that speaks may know. */
@Repository
class CandidateTable {

    private final JdbcClient jdbc;
    private final StoryTable stories;

    CandidateTable(JdbcClient jdbc, StoryTable stories) {
        this.jdbc = jdbc;
        this.stories = stories;
    }

    Optional<Candidacy> find(CandidateId id) {
        return jdbc.sql("""
            select c.*, f.stage, f.stage_on, f.counted, f.counted_in,
                   (select count(*) from candidate_step_undone u where u.candidate_id = c.id) as undone
              from candidate c
              left join candidate_file f on f.candidate_id = c.id
             where c.id = :id
            """).param("id", id.value()).query(this::toCandidacy).optional();
    }

    /** The path, held until the transaction ends: two steps at once come one after the other. */
    Optional<Candidacy> hold(CandidateId id) {
        return jdbc.sql("select id from candidate where id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .optional()
                .flatMap(_ -> find(id));
    }

    /** The units that will answer for somebody. */
    record Answering(
            Side side, @Nullable UnitId union, @Nullable UnitId party) {}

    CandidateId add(String code, Answering answering, EnterpriseId enterprise, LocalDate on) {
        return new CandidateId(jdbc.sql("""
            insert into candidate (code, entered_by, entered_on, enterprise_id, union_unit, party_unit, shared, outcome, outcome_on)
            values (:code, :side, :day, :enterprise, :union, :party, :shared, 'REGISTERED', :day)
            returning id
            """)
                .param("code", code)
                .param("side", answering.side().name())
                .param("day", on)
                .param("enterprise", enterprise.value())
                .param("union", value(answering.union()))
                .param("party", value(answering.party()))
                .param("shared", answering.side() == Side.PARTY)
                .query(Long.class)
                .single());
    }

    void put(Candidacy next) {
        put(next, next.stageOn());
    }

    /** What both bodies know keeps its day while it stays the same: the day of a step between is the Party side's. */
    private void put(Candidacy next, LocalDate outcomeOn) {
        jdbc.sql("""
            update candidate
               set shared = :shared, introduced_on = :introducedOn, outcome = :outcome,
                   outcome_on = case when outcome = :outcome then outcome_on else :outcomeOn end,
                   withdrawn_on = :withdrawnOn
             where id = :id
            """)
                .param("shared", next.shared())
                .param("introducedOn", next.introducedOn())
                .param(
                        "outcome",
                        next.stage().outcome(next.introducedOn() != null).name())
                .param("outcomeOn", outcomeOn)
                .param("withdrawnOn", next.withdrawnOn())
                .param("id", next.id().value())
                .update();
    }

    /** The Party side's file; of its officers alone. */
    void file(Candidacy next) {
        var programme = next.countedIn();
        jdbc.sql("""
            insert into candidate_file (candidate_id, stage, stage_on, counted, counted_in)
            values (:id, :stage, :day, :counted, :programme)
                on conflict (candidate_id) do update
                   set stage = :stage, stage_on = :day, counted = :counted, counted_in = :programme
            """)
                .param("id", next.id().value())
                .param("stage", next.stage().name())
                .param("day", next.stageOn())
                .param("programme", programme == null ? null : programme.value())
                .param("counted", names(next.counted()))
                .update();
    }

    private Candidacy toCandidacy(ResultSet row, int number) throws SQLException {
        var id = new CandidateId(row.getLong("id"));
        var filed = row.getString("stage");
        var outcome = Stage.valueOf(row.getString("outcome"));
        var story = stories.of(id);
        var entering = StoryTable.entering(story);
        return new Candidacy(
                id,
                row.getString("code"),
                entering.map(Told::side).orElse(Side.valueOf(row.getString("entered_by"))),
                entering.map(Told::on).orElse(row.getObject("entered_on", LocalDate.class)),
                new EnterpriseId(row.getInt("enterprise_id")),
                unit(row, "union_unit"),
                unit(row, "party_unit"),
                row.getBoolean("shared"),
                row.getObject("introduced_on", LocalDate.class),
                filed == null ? outcome : Stage.valueOf(filed),
                filed == null
                        ? row.getObject("outcome_on", LocalDate.class)
                        : row.getObject("stage_on", LocalDate.class),
                row.getObject("withdrawn_on", LocalDate.class),
                row.getObject("erased_on", LocalDate.class),
                filed == null
                        ? Set.of()
                        : accounts((String[]) row.getArray("counted").getArray()),
                programme(row.getObject("counted_in", Long.class)),
                story.stream()
                        .filter(told -> told.kind() != null)
                        .collect(Collectors.toMap(Told::kind, told -> told, (first, last) -> last)),
                // what was taken back was told, and taken back: a page of before is old even where as many steps stand
                // as then
                story.size() + 2 * row.getInt("undone"));
    }

    /** From when both bodies know the outcome. */
    LocalDate outcomeOn(CandidateId id) {
        return jdbc.sql("select outcome_on from candidate where id = :id")
                .param("id", id.value())
                .query(LocalDate.class)
                .single();
    }

    /** The path as it was before its last step; nobody has a file who is not in the pool. */
    void restore(Candidacy before, LocalDate outcomeOn, Side side) {
        put(before, outcomeOn);
        if (side == Side.PARTY && before.stage().ordinal() < Stage.IN_POOL.ordinal()) {
            jdbc.sql("delete from candidate_file where candidate_id = :id")
                    .param("id", before.id().value())
                    .update();
        } else if (side == Side.PARTY) {
            file(before);
        }
    }

    static Set<Account> accounts(String[] names) {
        return Arrays.stream(names).map(Account::valueOf).collect(Collectors.toSet());
    }

    private static @Nullable ProgrammeId programme(@Nullable Long value) {
        return value == null ? null : new ProgrammeId(value);
    }

    private static @Nullable UnitId unit(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, Long.class);
        return value == null ? null : new UnitId(value);
    }

    static @Nullable Long value(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
    }

    static String[] names(Set<Account> accounts) {
        return accounts.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    /** Those whose path goes on, for what time alone brings about. */
    List<CandidateId> inMotion() {
        return jdbc.sql("""
            select c.id
              from candidate c
              join candidate_file f on f.candidate_id = c.id
             where c.outcome in ('REGISTERED', 'INTRODUCED', 'ADMITTED')
             order by c.id
            """)
                .query((row, number) -> new CandidateId(row.getLong("id")))
                .list();
    }

    /**
     * The units that manage the enterprises on a day answer for the persons whose path goes on, each line by itself; what was joined to a
     * path goes with it.
     */
    void followManagement(LocalDate today) {
        jdbc.sql("""
            update candidate c
               set party_unit = coalesce(r.party_unit, c.party_unit),
                   union_unit = case when c.union_unit is null then null else coalesce(r.union_unit, c.union_unit) end
              from register_on(:today) r
             where r.id = c.enterprise_id
               and exists (select from candidate going
                            where going.id = coalesce(c.joined_into, c.id)
                              and going.outcome in ('REGISTERED', 'INTRODUCED', 'ADMITTED'))
               and (r.party_unit is distinct from c.party_unit and r.party_unit is not null
                    or c.union_unit <> r.union_unit)
            """).param("today", today).update();
    }
}
