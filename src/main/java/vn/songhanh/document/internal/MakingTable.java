package vn.songhanh.document.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.document.DocumentFormat;

/** The makings of the unit that asks. */
@Repository
class MakingTable {

    private final JdbcClient jdbc;

    MakingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Making> find(String print) {
        return jdbc.sql("""
            select print, name, format, title, rows, asked_at, state, coalesce(length(bytes), 0) as size
              from making
             where print = :print
            """).param("print", print).query(MakingTable::toMaking).optional();
    }

    Optional<byte[]> bytes(String print) {
        return jdbc.sql("select bytes from making where print = :print and bytes is not null")
                .param("print", print)
                .query((row, number) -> row.getBytes("bytes"))
                .optional();
    }

    /** Begins it, or begins it anew where it was cut off or failed. */
    void begin(Making making, Instant now) {
        jdbc.sql("""
            insert into making (print, name, format, title, rows, asked_at, begun_at)
            values (:print, :name, :format, :title, :rows, :address, :now)
                on conflict on constraint made_once do update
               set state = 'RUNNING', bytes = null, name = :name, asked_at = :address, begun_at = :now
            """)
                .param("print", making.print())
                .param("name", making.name())
                .param("format", making.format().name())
                .param("title", making.title())
                .param("rows", making.rows())
                .param("address", making.address())
                .param("now", Timestamp.from(now))
                .update();
    }

    void done(String print, byte[] bytes) {
        jdbc.sql("update making set state = 'DONE', bytes = :bytes where print = :print")
                .param("print", print)
                .param("bytes", bytes)
                .update();
    }

    void failed(String print) {
        jdbc.sql("update making set state = 'FAILED', bytes = null where print = :print")
                .param("print", print)
                .update();
    }

    /** How many there were. */
    int forgetBegunBefore(Instant moment) {
        return jdbc.sql("delete from making where begun_at < :moment")
                .param("moment", Timestamp.from(moment))
                .update();
    }

    private static Making toMaking(ResultSet row, int number) throws SQLException {
        return new Making(
                row.getString("print"),
                row.getString("name"),
                DocumentFormat.valueOf(row.getString("format")),
                row.getString("title"),
                row.getInt("rows"),
                row.getString("asked_at"),
                Making.State.valueOf(row.getString("state")),
                row.getLong("size"));
    }
}
