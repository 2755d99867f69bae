package vn.songhanh.candidate.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Mandate;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Stage;

/** Persons in lists, as the body that speaks may know them. */
@Repository
class CandidateListTable {

    private final JdbcClient jdbc;
    private final NameTable names;

    CandidateListTable(JdbcClient jdbc, NameTable names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** A line of the answer, and how many there are in all. */
    record Found(CandidateLine line, long all) {}

    /** Row security hides from the planner how many files there are: each is looked up by its person, not all by all. */
    private static final String LINE = """
            select c.id, c.code, e.name as enterprise, p.sealed, coalesce(f.stage, c.outcome) as stage,
                   coalesce(f.stage_on, c.outcome_on) as since, c.withdrawn_on, c.erased_on, count(*) over () as of_all
              from candidate c
              join enterprise e on e.id = c.enterprise_id
              left join lateral (select stage, stage_on from candidate_file where candidate_id = c.id offset 0) f on true
              left join candidate_person p on p.candidate_id = c.id
             where c.joined_into is null
            """;

    /** By its own pseudonym or one that went on under it. */
    private static final String CODED =
            "(c.code ilike :code or c.id in (select joined_into from candidate where code ilike :code))";

    /** What changed last comes first: no order says anything of a person. */
    List<Found> find(CandidateQuestion question, int limit, int offset) {
        return jdbc.sql(LINE + """
               and (:stage = '' or coalesce(f.stage, c.outcome) = :stage)
               and (:typed = '' or c.id = any (:named) or e.name_folded like :name or %s)
             order by coalesce(f.stage_on, c.outcome_on) desc, c.id desc
             limit :limit offset :offset
            """.formatted(CODED))
                .param("stage", question.chosenStage().map(Enum::name).orElse(""))
                .param("typed", question.typed())
                .param("named", named(question))
                .param("name", question.namePattern())
                .param("code", question.codePattern())
                .param("limit", limit)
                .param("offset", offset)
                .query(this::toFound)
                .list();
    }

    /** By name, number of a paper or pseudonym alone. */
    List<Found> named(CandidateQuestion question, int limit) {
        return jdbc.sql(LINE + """
               and (c.id = any (:named) or %s)
             order by coalesce(f.stage_on, c.outcome_on) desc, c.id desc
             limit :limit
            """.formatted(CODED))
                .param("named", named(question))
                .param("code", question.codePattern())
                .param("limit", limit)
                .query(this::toFound)
                .list();
    }

    private long[] named(CandidateQuestion question) {
        return question.typed().isEmpty() ? new long[0] : names.holding(question.typed());
    }

    /** How many stand at each stage. */
    Map<Stage, Long> byStage() {
        var counts = new LinkedHashMap<Stage, Long>();
        jdbc.sql("""
            select coalesce(f.stage, c.outcome) as stage, count(*) as persons
              from candidate c
              left join lateral (select stage from candidate_file where candidate_id = c.id offset 0) f on true
             where c.joined_into is null
             group by 1
            """)
                .query((row, number) -> counts.put(Stage.valueOf(row.getString("stage")), row.getLong("persons")))
                .list();
        return counts;
    }

    /** The active enterprises that the unit manages on its line, by their names: the code and the name of each. */
    List<String> managedBy(Mandate mandate, LocalDate today) {
        return jdbc.sql("""
            select r.code || ' ' || r.name as line
              from register_on(:today) r
             where r.active
               and case :side when 'PARTY' then r.party_unit else r.union_unit end = :unit
             order by r.name collate "vi-VN-x-icu", r.id
            """)
                .param("today", today)
                .param("side", mandate.side().name())
                .param("unit", mandate.unit().value())
                .query((row, number) -> row.getString("line"))
                .list();
    }

    private Found toFound(ResultSet row, int number) throws SQLException {
        return new Found(
                new CandidateLine(
                        new CandidateId(row.getLong("id")),
                        row.getString("code"),
                        names.opened(row.getString("sealed")),
                        row.getString("enterprise"),
                        Stage.valueOf(row.getString("stage")),
                        row.getObject("since", LocalDate.class),
                        row.getObject("withdrawn_on", LocalDate.class),
                        row.getObject("erased_on") != null),
                row.getLong("of_all"));
    }
}
