package vn.songhanh.ledger.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.ledger.LivingOrganisations;
import vn.songhanh.organisation.Line;
import vn.songhanh.programme.Programme;

/** Counts the organisations of each enterprise in the ledger and in the tree. */
@Repository
class LivingOrganisationTable implements LivingOrganisations {

    private final JdbcClient jdbc;

    LivingOrganisationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Differing> differing(Programme programme, Line line, LocalDate day) {
        return jdbc.sql("""
            with booked as (
                select p.enterprise_id, sum(p.quantity) as quantity
                  from posting p
                  join entry_state s on s.entry_id = p.entry_id and s.state <> 'WITHDRAWN'
                 where p.programme_id = :programme and p.account = :account and p.counts_on <= :day and p.enterprise_id > 0
                 group by p.enterprise_id
            ), first_place as (
                -- a combined organisation lives once, where it was first
                select distinct on (o.unit_id) o.unit_id, o.line, o.enterprise_id
                  from enterprise_organisation o
                 order by o.unit_id, o.valid_from, o.id
            ), living as (
                select o.enterprise_id, count(*) as quantity
                  from first_place o
                  join enterprise e on e.id = o.enterprise_id and e.ownership_sector in (:sectors)
                  join org_unit_fact f on f.unit_id = o.unit_id
                                      and f.valid_from <= :day and (f.valid_to is null or f.valid_to > :day)
                 where o.line = :line and f.kind <> 'SUBORDINATE_CELL'
                   and exists (select from enterprise_organisation n
                                where n.unit_id = o.unit_id
                                  and n.valid_from <= :day and (n.valid_to is null or n.valid_to > :day))
                 group by o.enterprise_id
            )
            select n.id, n.name, coalesce(b.quantity, 0) as booked, coalesce(l.quantity, 0) as living
              from booked b
              full join living l on l.enterprise_id = b.enterprise_id
              join enterprise n on n.id = coalesce(b.enterprise_id, l.enterprise_id)
             where coalesce(b.quantity, 0) <> coalesce(l.quantity, 0)
             order by n.name collate "vi-VN-x-icu", n.id
            """)
                .param("programme", programme.id().value())
                .param("day", day)
                .param("account", line + "_ORGANISATION")
                .param("line", line.name())
                .param("sectors", programme.scope().stream().map(Enum::name).toList())
                .query((row, number) -> new Differing(
                        new EnterpriseId(row.getInt("id")),
                        row.getString("name"),
                        row.getLong("booked"),
                        row.getLong("living")))
                .list();
    }
}
