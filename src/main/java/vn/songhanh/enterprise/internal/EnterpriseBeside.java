package vn.songhanh.enterprise.internal;

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

/** Leads from an organisation to the enterprise it exists in, and from a managing unit to its enterprises. */
@Repository
@Order(1)
class EnterpriseBeside implements Beside {

    private final JdbcClient jdbc;

    EnterpriseBeside(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Way> from(UnitId unit, LocalDate on) {
        var ways = new ArrayList<>(jdbc.sql("""
            select distinct e.id, e.name
              from enterprise_organisation o
              join enterprise e on e.id = o.enterprise_id
             where o.unit_id = :unit
             order by e.name
            """)
                .param("unit", unit.value())
                .query((row, number) -> new Way(
                        Words.of("Doanh nghiệp: {0}", "Enterprise: {0}").with(row.getString("name")),
                        RegisterQuestion.PATH + "/" + row.getLong("id")))
                .list());
        var managed = jdbc.sql("""
            select count(*)
              from enterprise_management m
             where m.unit_id = :unit and m.valid_from <= :on and (m.valid_to is null or m.valid_to > :on)
            """)
                .param("unit", unit.value())
                .param("on", on)
                .query(Long.class)
                .single();
        if (managed > 0) {
            ways.add(new Way(
                    Words.of("{0} doanh nghiệp quản lý trực tiếp", "{0 enterprise|enterprises} managed directly")
                            .with(managed),
                    RegisterQuestion.PATH + "?unit=" + unit));
        }
        return List.copyOf(ways);
    }
}
