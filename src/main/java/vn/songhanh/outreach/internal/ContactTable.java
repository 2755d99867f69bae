package vn.songhanh.outreach.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Side;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.outreach.ActivityKind;
import vn.songhanh.text.Words;

/** When an enterprise was reached, and by whom. */
@Repository
class ContactTable {

    private final JdbcClient jdbc;

    ContactTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every time it was reached at an activity that was held, the latest first. */
    List<Contact> of(EnterpriseId enterprise, int limit, int offset) {
        return jdbc.sql("""
            select v.*, a.id, a.kind, a.title, a.ends_on, a.lead_side, coalesce(u.name, '') as lead_name,
                   v.owner_met and row_number() over (partition by a.ends_on, v.owner_met order by a.id desc) > 1 as again
              from activity_enterprise v
              join activity a on a.id = v.activity_id
              left join lateral (select n.name from org_unit_fact n
                                  where n.unit_id = a.lead_unit and n.valid_from <= a.ends_on
                                  order by n.valid_from desc limit 1) u on true
             where v.enterprise_id = :enterprise and v.present and a.state = 'HELD'
             order by a.ends_on desc, a.id desc
             limit :limit offset :offset
            """)
                .param("enterprise", enterprise.value())
                .param("limit", limit)
                .param("offset", offset)
                .query(ContactTable::toContact)
                .list();
    }

    /** Of one day all meetings with the owner are one. */
    ContactsPage.Totals totals(EnterpriseId enterprise) {
        return jdbc.sql("""
            select count(*) as lines, count(*) filter (where not v.owner_met) as without,
                   count(distinct a.ends_on) filter (where v.owner_met) as meetings
              from activity_enterprise v
              join activity a on a.id = v.activity_id
             where v.enterprise_id = :enterprise and v.present and a.state = 'HELD'
            """)
                .param("enterprise", enterprise.value())
                .query((row, number) -> new ContactsPage.Totals(
                        row.getLong("lines"),
                        row.getLong("without") + row.getLong("meetings"),
                        row.getLong("meetings")))
                .single();
    }

    /** The days on which its owner or a manager was met. */
    Set<LocalDate> meetings(EnterpriseId enterprise) {
        return jdbc.sql("""
            select distinct a.ends_on
              from activity_enterprise v
              join activity a on a.id = v.activity_id
             where v.enterprise_id = :enterprise and v.present and v.owner_met and a.state = 'HELD'
            """)
                .param("enterprise", enterprise.value())
                .query((row, number) -> row.getObject("ends_on", LocalDate.class))
                .set();
    }

    private static Contact toContact(ResultSet row, int number) throws SQLException {
        return new Contact(
                ActivityQuestion.PATH + "/" + row.getLong("activity_id"),
                ActivityKind.valueOf(row.getString("kind")).words(),
                Words.same(row.getString("title")),
                row.getObject("ends_on", LocalDate.class),
                Side.valueOf(row.getString("lead_side")),
                row.getString("lead_name"),
                new ActivityPage.Reached("", VisitTable.toVisit(row, number)),
                row.getBoolean("again"));
    }
}
