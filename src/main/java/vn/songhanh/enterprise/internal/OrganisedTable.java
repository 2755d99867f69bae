package vn.songhanh.enterprise.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.organisation.Line;

/** The grassroots organisations that exist in enterprises, put on a day as the other dated facts are. */
@Repository
class OrganisedTable {

    private final JdbcClient jdbc;

    OrganisedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(EnterpriseId id, Line line, UnitId unit, LocalDate from) {
        put("""
            update enterprise_organisation
               set valid_to = :from
             where enterprise_id = :id and line = :line
               and valid_from < :from and (valid_to is null or valid_to > :from)
            """, id, line, unit, from);
        var corrected = put("""
            update enterprise_organisation
               set unit_id = :unit
             where enterprise_id = :id and line = :line and valid_from = :from
            """, id, line, unit, from);
        if (corrected == 0) {
            put("""
                insert into enterprise_organisation (enterprise_id, line, unit_id, valid_from, valid_to)
                values (:id, :line, :unit, :from,
                        (select min(valid_from)
                           from enterprise_organisation
                          where enterprise_id = :id and line = :line and valid_from > :from))
                """, id, line, unit, from);
        }
    }

    List<EnterpriseId> enterprisesOf(UnitId unit, LocalDate first, LocalDate last) {
        return jdbc.sql("""
            select enterprise_id
              from enterprise_organisation
             where unit_id = :unit and valid_from <= :last and (valid_to is null or valid_to > :first)
             group by enterprise_id
             order by min(valid_from), min(id)
            """)
                .param("unit", unit.value())
                .param("first", first)
                .param("last", last)
                .query((row, number) -> new EnterpriseId(row.getInt("enterprise_id")))
                .list();
    }

    /** The day on which the enterprise came back after it had left stays as it was told. */
    void since(EnterpriseId id, UnitId unit, LocalDate from) {
        jdbc.sql("""
            update enterprise_organisation
               set valid_from = :from
             where enterprise_id = :id and unit_id = :unit
               and valid_from = (select min(valid_from)
                                   from enterprise_organisation
                                  where enterprise_id = :id and unit_id = :unit)
            """)
                .param("id", id.value())
                .param("unit", unit.value())
                .param("from", from)
                .update();
    }

    /** What began on that day or later was recorded of a unit that had ended: the check of the register shows it. */
    void end(UnitId unit, LocalDate from) {
        jdbc.sql("""
            update enterprise_organisation
               set valid_to = :from
             where unit_id = :unit and valid_from < :from and (valid_to is null or valid_to > :from)
            """).param("unit", unit.value()).param("from", from).update();
    }

    /** Answers whether it was there; an end that is recorded stays as it was decided. */
    boolean leave(EnterpriseId id, UnitId unit, LocalDate from) {
        return jdbc.sql("""
            update enterprise_organisation
               set valid_to = :from
             where enterprise_id = :id and unit_id = :unit and valid_from < :from and valid_to is null
            """)
                        .param("id", id.value())
                        .param("unit", unit.value())
                        .param("from", from)
                        .update()
                == 1;
    }

    private int put(String statement, EnterpriseId id, Line line, UnitId unit, LocalDate from) {
        return jdbc.sql(statement)
                .param("id", id.value())
                .param("line", line.name())
                .param("unit", unit.value())
                .param("from", from)
                .update();
    }
}
