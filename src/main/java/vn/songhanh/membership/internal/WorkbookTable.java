package vn.songhanh.membership.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.attachment.AttachmentId;

/** Workbooks of months that were brought. */
@Repository
class WorkbookTable {

    /**
     * A workbook that was brought.
     *
     * @param account who brought it; nobody else takes it in
     * @param taken how many unions it has told; null while it was not taken in
     */
    record Brought(
            long id,
            AttachmentId file,
            @Nullable Long account,
            @Nullable Integer taken) {}

    private final JdbcClient jdbc;

    WorkbookTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(AttachmentId file, Teller teller) {
        return jdbc.sql("""
            insert into membership_workbook (attachment_id, account_id, brought_by, brought_at)
            values (:file, :account, :by, :at)
            returning id
            """)
                .param("file", file.value())
                .param("account", teller.account())
                .param("by", teller.name())
                .param("at", Timestamp.from(teller.at()))
                .query(Long.class)
                .single();
    }

    Optional<Brought> find(long id) {
        return jdbc.sql("select id, attachment_id, account_id, taken from membership_workbook where id = :id")
                .param("id", id)
                .query((row, number) -> new Brought(
                        row.getLong("id"),
                        new AttachmentId(row.getLong("attachment_id")),
                        row.getObject("account_id", Long.class),
                        row.getObject("taken", Integer.class)))
                .optional();
    }

    void taken(long id, int unions, Instant now) {
        jdbc.sql("update membership_workbook set taken = :unions, taken_at = :now where id = :id")
                .param("unions", unions)
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }
}
