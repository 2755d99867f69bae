package vn.songhanh.founding.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.EntryId;

/** The months of which it was told how many official members came to an organisation and went. */
@Repository
class MovedMonths {

    private final JdbcClient jdbc;

    MovedMonths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The latest first; what was taken back is left out.
     *
     * @param ever the enterprises in which it is or was, by which the entries are found
     */
    List<AfterFoundingPage.Moved> of(UnitId organisation, List<Standing> ever, int limit) {
        return jdbc.sql("""
            select e.id, e.happened_on, n.name, s.state,
                   coalesce(sum(p.quantity) filter (where p.account = 'MEMBER_MOVED_IN'), 0) as came,
                   coalesce(sum(p.quantity) filter (where p.account = 'MEMBER_MOVED_OUT'), 0) as went
              from entry e
              join entry_state s on s.entry_id = e.id and s.state <> 'WITHDRAWN'
              join posting p on p.entry_id = e.id
              join enterprise n on n.id = e.enterprise_id
             where e.enterprise_id = any(cast(:enterprises as integer[])) and e.kind = 'PARTY_MEMBERS' and e.link = :link and e.reverses_id is null
               and not exists (select from entry r
                                 join entry_state x on x.entry_id = r.id and x.state <> 'WITHDRAWN'
                                where r.reverses_id = e.id)
             group by e.id, e.happened_on, n.name, s.state
             order by e.happened_on desc, e.id desc
             limit :limit
            """)
                .param(
                        "enterprises",
                        ever.stream().mapToInt(one -> one.id().value()).toArray())
                .param("link", "/app/cases/organisations/" + organisation)
                .param("limit", limit)
                .query((row, number) -> new AfterFoundingPage.Moved(
                        YearMonth.from(row.getObject("happened_on", LocalDate.class)),
                        row.getString("name"),
                        row.getLong("came"),
                        row.getLong("went"),
                        ClaimState.valueOf(row.getString("state")),
                        new EntryId(row.getLong("id"))))
                .list();
    }
}
