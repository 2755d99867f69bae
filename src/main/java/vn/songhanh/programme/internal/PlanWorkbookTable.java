package vn.songhanh.programme.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.attachment.AttachmentId;
import vn.songhanh.programme.ProgrammeId;

/** Workbooks of plans that were brought. */
@Repository
class PlanWorkbookTable {

    /**
     * A workbook that was brought.
     *
     * @param seen the newest version at that time; 0 before the first
     * @param takenAs the number of the version that it became; null while it has not been taken in
     */
    record Brought(
            long id,
            ProgrammeId programme,
            int year,
            AttachmentId file,
            int seen,
            String by,
            @Nullable Integer takenAs) {}

    private final JdbcClient jdbc;

    PlanWorkbookTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(ProgrammeId programme, int year, AttachmentId file, int seen, PlanTable.Author author, Instant now) {
        return jdbc.sql("""
                        insert into plan_workbook
                               (programme_id, year, attachment_id, seen, brought_by, side, brought_at)
                        values (:programme, :year, :file, :seen, :by, :side, :now)
                        returning id
                        """)
                .param("programme", programme.value())
                .param("year", year)
                .param("file", file.value())
                .param("seen", seen)
                .param("by", author.name())
                .param("side", author.side())
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    Optional<Brought> find(ProgrammeId programme, int year, long id) {
        return jdbc.sql("""
                        select id, programme_id, year, attachment_id, seen, brought_by, taken_as
                          from plan_workbook
                         where id = :id and programme_id = :programme and year = :year
                        """)
                .param("id", id)
                .param("programme", programme.value())
                .param("year", year)
                .query((row, number) -> new Brought(
                        row.getLong("id"),
                        new ProgrammeId(row.getLong("programme_id")),
                        row.getInt("year"),
                        new AttachmentId(row.getLong("attachment_id")),
                        row.getInt("seen"),
                        row.getString("brought_by"),
                        row.getObject("taken_as", Integer.class)))
                .optional();
    }

    void taken(long id, int version) {
        jdbc.sql("update plan_workbook set taken_as = :version where id = :id")
                .param("version", version)
                .param("id", id)
                .update();
    }
}
