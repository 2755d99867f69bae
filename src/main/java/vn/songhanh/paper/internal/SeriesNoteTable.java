package vn.songhanh.paper.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.UnitId;
import vn.songhanh.document.Numbering.Series;

/** Who said that a series goes on after a number given outside of the system, and why. */
@Repository
class SeriesNoteTable {

    /** One such note. */
    record Note(String typeCode, String run, int number, String remark, Instant at, String by) {}

    private final JdbcClient jdbc;

    SeriesNoteTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Series series, int number, String remark, Instant at, String by) {
        jdbc.sql("""
            insert into series_continued (unit_id, type_code, run, last_number, remark, at, by_name)
            values (:unit, :type, :run, :number, :remark, :at, :by)
            """)
                .param("unit", series.issuer().value())
                .param("type", series.typeCode())
                .param("run", series.run())
                .param("number", number)
                .param("remark", remark)
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
    }

    /** The newest first. */
    List<Note> of(UnitId unit) {
        return jdbc.sql("select * from series_continued where unit_id = :unit order by id desc")
                .param("unit", unit.value())
                .query((row, number) -> new Note(
                        row.getString("type_code"),
                        row.getString("run"),
                        row.getInt("last_number"),
                        row.getString("remark"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("by_name")))
                .list();
    }
}
