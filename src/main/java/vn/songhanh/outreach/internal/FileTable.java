package vn.songhanh.outreach.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.attachment.AttachmentId;
import vn.songhanh.attachment.PictureId;
import vn.songhanh.outreach.ActivityId;

/** Photographs and minutes of activities. */
@Repository
class FileTable {

    private final JdbcClient jdbc;

    FileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One file: a picture, or an attachment. */
    record Kept(
            long id, @Nullable PictureId picture, @Nullable AttachmentId attachment, String name) {}

    List<Kept> of(ActivityId activity) {
        return jdbc.sql("select * from activity_file where activity_id = :activity order by kind, id")
                .param("activity", activity.value())
                .query((row, number) -> {
                    var picture = row.getString("picture_id");
                    var attachment = row.getObject("attachment_id", Long.class);
                    return new Kept(
                            row.getLong("id"),
                            picture == null ? null : new PictureId(picture),
                            attachment == null ? null : new AttachmentId(attachment),
                            row.getString("name"));
                })
                .list();
    }

    /** The same picture once, however often it is sent. */
    void add(
            ActivityId activity,
            @Nullable PictureId picture,
            @Nullable AttachmentId attachment,
            String name,
            String by,
            Instant now) {
        jdbc.sql("""
            insert into activity_file (activity_id, kind, picture_id, attachment_id, name, added_at, added_by)
            values (:activity, case when cast(:picture as text) is null then 'MINUTES' else 'PHOTO' end, :picture, :attachment,
                    :name, :now, :by)
            on conflict (activity_id, picture_id) do nothing
            """)
                .param("activity", activity.value())
                .param("picture", picture == null ? null : picture.value(), java.sql.Types.VARCHAR)
                .param("attachment", attachment == null ? null : attachment.value(), java.sql.Types.BIGINT)
                .param("name", name)
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    void remove(ActivityId activity, long file) {
        jdbc.sql("delete from activity_file where id = :id and activity_id = :activity")
                .param("id", file)
                .param("activity", activity.value())
                .update();
    }
}
