package vn.songhanh.founding.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Beside;
import vn.songhanh.text.Words;

/** Leads from an organisation to the case that founded it, and from a managing unit to its cases. */
@Repository
@Order(2)
class CaseBeside implements Beside {

    private final JdbcClient jdbc;

    CaseBeside(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Way> from(UnitId unit, LocalDate on) {
        var ways = new ArrayList<>(jdbc.sql("""
            select id, decision, decided_on
              from founding_case
             where organisation = :unit
             order by id
            """)
                .param("unit", unit.value())
                .query((row, number) -> new Way(
                        Words.of("Hồ sơ thành lập: quyết định {0}", "The case that founded it: decision {0}")
                                .with(row.getString("decision")),
                        "/app/cases/" + row.getLong("id")))
                .list());
        var managing = jdbc.sql("""
            select exists (select
                             from founding_case c
                             join enterprise_management m on m.enterprise_id = c.enterprise_id and m.line = case c.objective when 'PARTY' then 'PARTY' else 'UNION' end
                            where m.unit_id = :unit and m.valid_from <= :on and (m.valid_to is null or m.valid_to > :on))
                or exists (select from founding_case where unit_that_answers(unit_id, :on) = :unit)
            """)
                .param("unit", unit.value())
                .param("on", on)
                .query(Boolean.class)
                .single();
        if (inEnterprises(unit, on)) {
            ways.add(new Way(
                    Words.of(
                            "Doanh nghiệp của tổ chức; củng cố, rời tổ chức ghép",
                            "Its enterprises; consolidation, leaving it"),
                    "/app/cases/organisations/" + unit));
        }
        if (managing) {
            ways.add(new Way(Words.of("Hồ sơ vận động của đơn vị", "Cases of the unit"), "/app/cases?unit=" + unit));
        }
        return List.copyOf(ways);
    }

    private boolean inEnterprises(UnitId unit, LocalDate on) {
        return jdbc.sql("""
            select exists (select
                             from enterprise_organisation
                            where unit_id = :unit and valid_from <= :on and (valid_to is null or valid_to > :on))
            """)
                .param("unit", unit.value())
                .param("on", on)
                .query(Boolean.class)
                .single();
    }
}
