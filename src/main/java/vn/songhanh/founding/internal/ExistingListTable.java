package vn.songhanh.founding.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Acting;
import vn.songhanh.attachment.AttachmentId;

/** Lists of organisations of before that were brought. */
@Repository
class ExistingListTable {

    /**
     * A list that was brought.
     *
     * @param account who brought it; nobody else takes it in
     * @param recorded how many organisations it has told; null while it was not taken in
     */
    record Brought(
            long id,
            AttachmentId file,
            long account,
            @Nullable Integer recorded) {}

    private final JdbcClient jdbc;

    ExistingListTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(AttachmentId file, Acting.Person person, Instant now) {
        return jdbc.sql("""
            insert into existing_list (attachment_id, account_id, brought_by, brought_at)
            values (:file, :account, :by, :at)
            returning id
            """)
                .param("file", file.value())
                .param("account", person.account().value())
                .param("by", person.fullName())
                .param("at", Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    Optional<Brought> find(long id) {
        return jdbc.sql("select id, attachment_id, account_id, recorded from existing_list where id = :id")
                .param("id", id)
                .query((row, number) -> new Brought(
                        row.getLong("id"),
                        new AttachmentId(row.getLong("attachment_id")),
                        row.getLong("account_id"),
                        row.getObject("recorded", Integer.class)))
                .optional();
    }

    void recorded(long id, int organisations, Instant now) {
        jdbc.sql("update existing_list set recorded = :organisations, recorded_at = :now where id = :id")
                .param("organisations", organisations)
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }
}
