package vn.songhanh.organisation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Succession;

/** Who goes on in whom. A merge notes the share at those that ended, a split at those that took over. */
@Repository
class SuccessionTable {

    private final JdbcClient jdbc;

    SuccessionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Succession> successors(UnitId unit, LocalDate day) {
        return jdbc.sql("""
            with recursive onward (unit_id, share, since, lasts) as (
                select u.id, 1::numeric, date '0001-01-01', org_exists(u.id, :day)
                  from org_unit u
                 where u.id = :unit
                union all
                select s.unit_id, o.share * coalesce(s.share, p.share), e.effective_on, org_exists(s.unit_id, :day)
                  from onward o
                  join org_event_unit p on p.unit_id = o.unit_id and p.part = 'PREDECESSOR'
                  join org_event e on e.id = p.event_id
                  join org_event_unit s on s.event_id = e.id and s.part = 'SUCCESSOR' and s.unit_id <> o.unit_id
                 where not o.lasts
                   and e.effective_on between o.since and :day
            )
            select unit_id, case when count(*) = count(share) then sum(share) end as share
              from onward
             where lasts
             group by unit_id
             order by share desc nulls last, unit_id
            """)
                .param("unit", unit.value())
                .param("day", day)
                .query(SuccessionTable::toSuccession)
                .list();
    }

    List<Succession> predecessors(UnitId unit, LocalDate day) {
        return jdbc.sql("""
            with recursive back (unit_id, share, until) as (
                select u.id, 1::numeric, date '9999-12-31'
                  from org_unit u
                 where u.id = :unit
                union all
                select p.unit_id, b.share * coalesce(s.share, p.share), e.effective_on
                  from back b
                  join org_event_unit s on s.unit_id = b.unit_id and s.part = 'SUCCESSOR'
                  join org_event e on e.id = s.event_id
                  join org_event_unit p on p.event_id = e.id and p.part = 'PREDECESSOR' and p.unit_id <> b.unit_id
                 where e.effective_on > :day
                   and e.effective_on <= b.until
            )
            select unit_id, case when count(*) = count(share) then sum(share) end as share
              from back
             where org_exists(unit_id, :day)
             group by unit_id
             order by unit_id
            """)
                .param("unit", unit.value())
                .param("day", day)
                .query(SuccessionTable::toSuccession)
                .list();
    }

    private static Succession toSuccession(ResultSet row, int number) throws SQLException {
        return new Succession(new UnitId(row.getLong("unit_id")), row.getBigDecimal("share"));
    }
}
