package vn.songhanh.founding.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.desk.Finder;
import vn.songhanh.founding.CaseState;
import vn.songhanh.founding.Objective;
import vn.songhanh.text.Like;
import vn.songhanh.text.Words;

/** Cases as the desk asks for them. */
@Repository
class CaseTaskTable {

    private final JdbcClient jdbc;

    CaseTaskTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Unfinished cases of what these units manage, what has waited longest first.
     *
     * @param officer leaves out what is given to somebody else; zero leaves out nothing
     * @param member whose working teams' cases come too, whoever manages them; zero for nobody's
     */
    List<CaseDue> unfinished(Objective objective, long[] units, LocalDate today, long officer, long member) {
        return jdbc.sql("""
            select c.id, coalesce(c.trade_name, e.name) as name, c.objective, c.state, c.state_since, c.dossier_on, c.deferred_until,
                   c.board_on, c.congress_on, coalesce(t.name, '') as team
              from founding_case c
              left join enterprise e on e.id = c.enterprise_id
              left join enterprise_management m on m.enterprise_id = e.id and m.line = case c.objective when 'PARTY' then 'PARTY' else 'UNION' end
                                          and m.valid_from <= :today
                                          and (m.valid_to is null or m.valid_to > :today)
              left join working_team t on t.id = c.team_id and t.ended_on is null
             where c.objective = :objective
               and c.state not in ('ANNOUNCED', 'FOLLOW_UP', 'CLOSED', 'REFUSED', 'NOT_YET')
               and (coalesce(unit_that_answers(c.unit_id, :today), m.unit_id) = any (cast(:units as bigint[]))
                    and (:officer = 0 or c.officer_id = :officer or (c.officer_id is null and t.id is null))
                    or t.id in (select w.team_id from working_team_member w where w.account_id = :member))
             order by c.state_since, c.id
            """)
                .param("objective", objective.name())
                .param("units", units)
                .param("today", today)
                .param("officer", officer)
                .param("member", member)
                .query(CaseTaskTable::toDue)
                .list();
    }

    /** By the words or the code of the enterprise, of the trade, of the number of the decision, or of what was noted at a step. */
    List<Finder.Found> find(String question, int limit) {
        return jdbc.sql("""
            select c.id, coalesce(c.trade_name, e.name) as name, coalesce(e.code, w.name, '') as code, c.objective, c.state,
                   coalesce(c.decision, '') as decision
              from founding_case c
              left join enterprise e on e.id = c.enterprise_id
              left join lateral (select p.name
                                   from org_unit_fact p
                                  where p.unit_id = c.place_id
                                  order by p.valid_from desc
                                  limit 1) w on true
             where c.id in (select w.case_id from cases_with(:words, :begins) w)
             order by folded_name(coalesce(c.decision, '')) like :begins desc, coalesce(e.name_folded, folded_name(c.trade_name)) like :within desc,
                      c.state_since desc, c.id desc
             limit :limit
            """)
                .param("within", Like.within(question))
                .param("words", Like.words(question))
                .param("begins", Like.beginning(question))
                .param("limit", limit)
                .query((row, number) -> new Finder.Found(
                        Words.same(row.getString("name")),
                        Words.joined(
                                " · ",
                                List.of(
                                        Objective.valueOf(row.getString("objective"))
                                                .words(),
                                        CaseState.valueOf(row.getString("state"))
                                                .words(),
                                        Words.same(
                                                row.getString("decision").isEmpty()
                                                        ? row.getString("code")
                                                        : row.getString("decision")))),
                        "/app/cases/" + row.getLong("id")))
                .list();
    }

    private static CaseDue toDue(ResultSet row, int number) throws SQLException {
        return new CaseDue(
                row.getLong("id"),
                row.getString("name"),
                row.getString("team"),
                Objective.valueOf(row.getString("objective")),
                CaseState.valueOf(row.getString("state")),
                row.getObject("state_since", LocalDate.class),
                row.getObject("dossier_on", LocalDate.class),
                row.getObject("deferred_until", LocalDate.class),
                row.getObject("board_on", LocalDate.class),
                row.getObject("congress_on", LocalDate.class));
    }
}
