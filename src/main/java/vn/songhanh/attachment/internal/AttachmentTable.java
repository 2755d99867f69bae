package vn.songhanh.attachment.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.attachment.Attachment;
import vn.songhanh.attachment.AttachmentId;

@Repository
class AttachmentTable {

    private final JdbcClient jdbc;

    AttachmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Attachment add(String name, String mediaType, FileStore.Stored stored, Instant now) {
        return jdbc.sql("""
            insert into attachment (name, media_type, size, hash, kept_at)
            values (:name, :mediaType, :size, :hash, :now)
            returning *
            """)
                .param("name", name)
                .param("mediaType", mediaType)
                .param("size", stored.size())
                .param("hash", stored.hash())
                .param("now", Timestamp.from(now))
                .query(AttachmentTable::toAttachment)
                .single();
    }

    Optional<Attachment> find(AttachmentId id) {
        return jdbc.sql("select * from attachment where id = :id")
                .param("id", id.value())
                .query(AttachmentTable::toAttachment)
                .optional();
    }

    private static Attachment toAttachment(ResultSet row, int number) throws SQLException {
        return new Attachment(
                new AttachmentId(row.getLong("id")),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("hash"),
                row.getTimestamp("kept_at").toInstant());
    }
}
