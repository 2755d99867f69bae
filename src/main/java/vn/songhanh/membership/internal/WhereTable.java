package vn.songhanh.membership.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;

/** Which enterprises were of one union, and when. */
@Repository
class WhereTable {

    private final JdbcClient jdbc;

    WhereTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param to the first day on which the union was there no more; null while it is */
    record Span(
            UnitId union,
            String name,
            EnterpriseId enterprise,
            LocalDate from,
            @Nullable LocalDate to) {

        boolean holds(LocalDate day) {
            return !from.isAfter(day) && (to == null || to.isAfter(day));
        }

        /** The months at whose end it begins or ends to be so. */
        Set<YearMonth> turns() {
            return Stream.of(from, to)
                    .flatMap(Stream::ofNullable)
                    .map(YearMonth::from)
                    .collect(Collectors.toSet());
        }
    }

    /** Where the unions were, from a day on, that were in any of these enterprises then. */
    List<Span> around(Collection<EnterpriseId> enterprises, LocalDate since) {
        return jdbc.sql("""
            select o.unit_id, f.name, o.enterprise_id, o.valid_from, o.valid_to
              from enterprise_organisation o
             cross join lateral (select n.name from org_unit_fact n where n.unit_id = o.unit_id
                                  order by n.valid_from desc limit 1) f
             where o.line = 'UNION' and (o.valid_to is null or o.valid_to > :since)
               and o.unit_id in (select a.unit_id
                                   from enterprise_organisation a
                                  where a.line = 'UNION' and a.enterprise_id = any(cast(:enterprises as integer[]))
                                    and (a.valid_to is null or a.valid_to > :since))
            """)
                .param(
                        "enterprises",
                        enterprises.stream().mapToInt(EnterpriseId::value).toArray())
                .param("since", since)
                .query(WhereTable::toSpan)
                .list();
    }

    String name(EnterpriseId enterprise) {
        return jdbc.sql("select name from enterprise where id = :id")
                .param("id", enterprise.value())
                .query(String.class)
                .single();
    }

    /** As it is or was called last. */
    String name(UnitId union) {
        return jdbc.sql("select name from org_unit_fact where unit_id = :id order by valid_from desc limit 1")
                .param("id", union.value())
                .query(String.class)
                .single();
    }

    private static Span toSpan(ResultSet row, int number) throws SQLException {
        return new Span(
                new UnitId(row.getLong("unit_id")),
                row.getString("name"),
                new EnterpriseId(row.getInt("enterprise_id")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
