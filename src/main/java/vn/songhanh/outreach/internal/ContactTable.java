package vn.songhanh.outreach.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Side;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.outreach.ActivityKind;

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
            select v.*, a.id, a.kind, a.title, a.ends_on, a.lead_side, coalesce(u.name, '') as lead_name
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

    ContactsPage.Totals totals(EnterpriseId enterprise) {
        return jdbc.sql("""
            select count(*) as contacts, count(*) filter (where v.owner_met) as owners
              from activity_enterprise v
              join activity a on a.id = v.activity_id
             where v.enterprise_id = :enterprise and v.present and a.state = 'HELD'
            """)
                .param("enterprise", enterprise.value())
                .query((row, number) -> new ContactsPage.Totals(row.getLong("contacts"), row.getLong("owners")))
                .single();
    }

    private static Contact toContact(ResultSet row, int number) throws SQLException {
        return new Contact(
                row.getLong("activity_id"),
                ActivityKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getObject("ends_on", LocalDate.class),
                Side.valueOf(row.getString("lead_side")),
                row.getString("lead_name"),
                new ActivityPage.Reached("", VisitTable.toVisit(row, number)));
    }
}
