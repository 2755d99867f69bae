package vn.songhanh.paper.internal;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.document.Numbering.Series;
import vn.songhanh.paper.internal.Terms.Run;

/** Every number that was given, with its day. */
@Repository
class GivenTable {

    private final JdbcClient jdbc;

    GivenTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Series series, int number, LocalDate on) {
        jdbc.sql("""
            insert into number_given (unit_id, type_code, run, number, taken_on)
            values (:unit, :type, :run, :number, :on)
            """)
                .param("unit", series.issuer().value())
                .param("type", series.typeCode())
                .param("run", series.run())
                .param("number", number)
                .param("on", on)
                .update();
    }

    /** The last number that the unit gave to papers of the type on these days, in whatever series; 0 where it gave none. */
    int last(Series series, Run days) {
        return jdbc.sql("""
            select coalesce(max(number), 0)
              from number_given
             where unit_id = :unit and type_code = :type and taken_on between :first and :last
            """)
                .param("unit", series.issuer().value())
                .param("type", series.typeCode())
                .param("first", days.first())
                .param("last", days.last())
                .query(Integer.class)
                .single();
    }
}
