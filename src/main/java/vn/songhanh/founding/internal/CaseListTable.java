package vn.songhanh.founding.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.Reason;
import vn.songhanh.founding.CaseState;
import vn.songhanh.founding.Objective;
import vn.songhanh.organisation.Line;

/** Lists of cases, beside their enterprises or trades as of today. */
@Repository
class CaseListTable {

    private final JdbcClient jdbc;

    CaseListTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is asked for.
     *
     * @param line only cases that lead to an organisation on this line; null for both
     * @param officer the account of the one who works on the case; zero for whoever does
     * @param units managing units on the line of the objective, any of which will do; null where every unit will
     * @param ofEachState at most so many of each state, for a board
     */
    record Asked(
            CaseQuestion question,
            @Nullable Line line,
            long officer,
            LocalDate today,
            long @Nullable [] units,
            int ofEachState,
            int limit,
            int offset) {}

    /** A case of the answer, and how many there are in all and in its state. */
    record Found(CaseLine line, long all, long inState) {}

    List<Found> find(Asked asked) {
        var question = asked.question();
        var line = asked.line();
        return jdbc.sql("""
            with fitting as (
                select c.*, coalesce(c.trade_name, r.name) as name, coalesce(r.code, '') as code, r.workers,
                       coalesce(unit_that_answers(c.unit_id, :today), case c.objective when 'PARTY' then r.party_unit else r.union_unit end) as unit,
                       count(*) over () as of_all,
                       count(*) over (partition by c.state) as in_state,
                       row_number() over (partition by c.state order by c.state_since desc, c.id desc) as place
                  from founding_case c
                  left join register_on(:today) r on r.id = c.enterprise_id
                 where (:state = '' or c.state = :state)
                   and (:objective = '' or c.objective = :objective)
                   and (:officer = 0 or c.officer_id = :officer)
                   and (:team = 0 or c.team_id = :team)
                   and (:line = '' or case c.objective when 'PARTY' then 'PARTY' else 'UNION' end = :line)
                   and (cast(:units as bigint[]) is null
                        or coalesce(unit_that_answers(c.unit_id, :today), case c.objective when 'PARTY' then r.party_unit else r.union_unit end)
                           = any (cast(:units as bigint[])))
                   and (:typed = '' or c.id in (select w.case_id from cases_with(:words, :code) w))
            )
            select f.*, coalesce(u.name, '') as unit_name, coalesce(t.name, '') as team_name, coalesce(w.name, '') as place_name,
                   (select t.people from trade_count t where t.case_id = f.id order by t.surveyed_on desc limit 1) as people
              from fitting f
              left join lateral (select p.name
                                   from org_unit_fact p
                                  where p.unit_id = f.place_id and p.valid_from <= :today
                                  order by p.valid_from desc
                                  limit 1) w on true
              left join org_unit_fact u on u.unit_id = f.unit
                                       and u.valid_from <= :today
                                       and (u.valid_to is null or u.valid_to > :today)
              left join working_team t on t.id = f.team_id and t.ended_on is null
             where f.place <= :each
             order by f.state_since desc, f.id desc
             limit :limit offset :offset
            """)
                .param("today", asked.today())
                .param("state", question.chosenState().map(Enum::name).orElse(""))
                .param("objective", question.chosenObjective().map(Enum::name).orElse(""))
                .param("officer", asked.officer())
                .param("team", question.chosenTeam().orElse(0L))
                .param("line", line == null ? "" : line.name())
                .param("units", asked.units())
                .param("typed", question.typed())
                .param("words", question.words())
                .param("code", question.codePattern())
                .param("each", asked.ofEachState())
                .param("limit", asked.limit())
                .param("offset", asked.offset())
                .query(CaseListTable::toFound)
                .list();
    }

    boolean none() {
        return jdbc.sql("select not exists (select from founding_case)")
                .query(Boolean.class)
                .single();
    }

    /** The working teams that have or had a case, by id. */
    Map<String, String> teams() {
        var teams = new LinkedHashMap<String, String>();
        jdbc.sql("""
            select t.id, t.name
              from working_team t
             where t.id in (select c.team_id from founding_case c)
             order by t.ended_on desc nulls first, t.decided_on desc, t.id desc
            """).query(row -> {
            teams.put(Long.toString(row.getLong("id")), row.getString("name"));
        });
        return teams;
    }

    /** The units that manage an enterprise with a case on the line of its objective, or answer for the trade of one. */
    Set<UnitId> managing(LocalDate today) {
        return jdbc.sql("""
            select distinct coalesce(unit_that_answers(c.unit_id, :today), case c.objective when 'PARTY' then r.party_unit else r.union_unit end) as unit
              from founding_case c
              left join register_on(:today) r on r.id = c.enterprise_id
            """).param("today", today).query((row, number) -> row.getLong("unit")).list().stream()
                .filter(unit -> unit != 0)
                .map(UnitId::new)
                .collect(Collectors.toSet());
    }

    private static Found toFound(ResultSet row, int number) throws SQLException {
        var reason = row.getString("reason");
        return new Found(
                new CaseLine(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("trade") == null ? row.getString("code") : row.getString("place_name"),
                        row.getString("trade") != null,
                        Objective.valueOf(row.getString("objective")),
                        CaseState.valueOf(row.getString("state")),
                        row.getObject("state_since", LocalDate.class),
                        reason == null ? null : Reason.valueOf(reason),
                        row.getObject("deferred_until", LocalDate.class),
                        row.getString("decision"),
                        row.getString("unit_name"),
                        row.getString("team_name"),
                        row.getObject(row.getString("trade") == null ? "workers" : "people", Integer.class),
                        row.getInt("version")),
                row.getLong("of_all"),
                row.getLong("in_state"));
    }
}
