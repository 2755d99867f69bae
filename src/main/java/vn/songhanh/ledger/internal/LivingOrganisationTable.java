package vn.songhanh.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.ledger.LivingOrganisations;
import vn.songhanh.organisation.Line;
import vn.songhanh.programme.Programme;

/** Counts the organisations of each enterprise in the ledger and in the tree. */
@Repository
class LivingOrganisationTable implements LivingOrganisations {

    /** A combined organisation lives once, where it was first of those where it is. */
    private static final String LIVING = """
        with first_place as (
            select distinct on (o.unit_id) o.unit_id, o.line, o.enterprise_id
              from enterprise_organisation o
             where o.valid_from <= :day and (o.valid_to is null or o.valid_to > :day)
             order by o.unit_id, o.valid_from, o.id
        ), living as (
            select o.line, o.unit_id, o.enterprise_id
              from first_place o
              join enterprise e on e.id = o.enterprise_id and e.ownership_sector in (:sectors)
              join org_unit_fact f on f.unit_id = o.unit_id
                                  and f.valid_from <= :day and (f.valid_to is null or f.valid_to > :day)
             where f.kind <> 'SUBORDINATE_CELL'
        )
        """;

    private final JdbcClient jdbc;

    LivingOrganisationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Differing> differing(Programme programme, Line line, LocalDate day) {
        return jdbc.sql(LIVING + """
            , booked as (
                select p.enterprise_id, sum(p.quantity) as quantity
                  from posting p
                  join entry_state s on s.entry_id = p.entry_id and s.state <> 'WITHDRAWN'
                 where p.programme_id = :programme and p.account = :account and p.counts_on <= :day and p.enterprise_id > 0
                 group by p.enterprise_id
            ), counted as (
                select enterprise_id, count(*) as quantity from living where line = :line group by enterprise_id
            )
            select n.id, n.name, coalesce(b.quantity, 0) as booked, coalesce(l.quantity, 0) as living
              from booked b
              full join counted l on l.enterprise_id = b.enterprise_id
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

    @Override
    public List<Unopened> unopened(Programme programme) {
        return jdbc.sql(LIVING + """
            select l.line, l.unit_id, l.enterprise_id
              from living l
             where not exists (select
                                 from entry e
                                 join posting p on p.entry_id = e.id and p.account = l.line || '_ORGANISATION'
                                 join enterprise_organisation o on o.enterprise_id = e.enterprise_id and o.unit_id = l.unit_id
                                where e.programme_id = :programme and e.kind = 'OPENING')
             union all
            select f.line, f.unit_id, null
              from org_unit_fact f
             where f.kind = 'PROFESSIONAL_UNION' and f.valid_from <= :day and (f.valid_to is null or f.valid_to > :day)
               and not exists (select from enterprise_organisation o where o.unit_id = f.unit_id)
               and not exists (select
                                 from entry e
                                where e.programme_id = :programme
                                  and e.natural_key in ('OPENING/unit:' || f.unit_id,
                                                        'PROFESSIONAL_UNION_FOUNDED/unit:' || f.unit_id))
             order by 1, 2
            """)
                .param("programme", programme.id().value())
                .param("day", programme.term().first().minusDays(1))
                .param("sectors", programme.scope().stream().map(Enum::name).toList())
                .query(LivingOrganisationTable::toUnopened)
                .list();
    }

    private static Unopened toUnopened(ResultSet row, int number) throws SQLException {
        var enterprise = row.getObject("enterprise_id", Integer.class);
        return new Unopened(
                Line.valueOf(row.getString("line")),
                new UnitId(row.getLong("unit_id")),
                enterprise == null ? null : new EnterpriseId(enterprise));
    }
}
