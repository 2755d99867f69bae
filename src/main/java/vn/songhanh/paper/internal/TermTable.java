package vn.songhanh.paper.internal;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.UnitId;

/** When the terms of a unit's committee began, as its officers have written it down. */
@Repository
class TermTable {

    /**
     * One such word.
     *
     * @param first the first day of the term; null where it is the usual one again
     */
    record Said(String name, @Nullable LocalDate first, Instant at, String by) {}

    private final JdbcClient jdbc;

    TermTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UnitId unit, Said said) {
        jdbc.sql("""
            insert into committee_term (unit_id, name, first_day, at, by_name)
            values (:unit, :name, :first, :at, :by)
            """)
                .param("unit", unit.value())
                .param("name", said.name())
                .param("first", said.first(), Types.DATE)
                .param("at", Timestamp.from(said.at()))
                .param("by", said.by())
                .update();
    }

    Terms of(UnitId unit) {
        return Terms.of(jdbc.sql("""
            select name, first_day
              from (select distinct on (name) name, first_day
                      from committee_term
                     where unit_id = :unit
                     order by name, id desc) said
             where first_day is not null
            """)
                .param("unit", unit.value())
                .query((row, number) ->
                        Term.written(row.getString("name"), row.getObject("first_day", LocalDate.class)))
                .list());
    }

    /** The newest first. */
    List<Said> said(UnitId unit) {
        return jdbc.sql("select * from committee_term where unit_id = :unit order by id desc")
                .param("unit", unit.value())
                .query((row, number) -> new Said(
                        row.getString("name"),
                        row.getObject("first_day", LocalDate.class),
                        row.getTimestamp("at").toInstant(),
                        row.getString("by_name")))
                .list();
    }
}
