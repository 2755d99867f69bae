package vn.songhanh.attachment.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.attachment.Picture;
import vn.songhanh.attachment.PictureId;

@Repository
class PictureTable {

    private final JdbcClient jdbc;

    PictureTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Picture> find(Collection<PictureId> ids) {
        return jdbc.sql("""
            select p.id, p.ending, p.width, p.height, array_agg(s.width order by s.width) as widths
              from picture p
              join picture_size s on s.picture_id = p.id
             where p.id = any (:ids)
             group by p.id, p.ending, p.width, p.height
            """)
                .param("ids", values(ids))
                .query(PictureTable::toPicture)
                .list();
    }

    Optional<byte[]> file(PictureId id, int width, String ending) {
        return jdbc.sql("""
            select s.file
              from picture_size s
              join picture p on p.id = s.picture_id
             where s.picture_id = :id
               and s.width = :width
               and p.ending = :ending
            """)
                .param("id", id.value())
                .param("width", width)
                .param("ending", ending)
                .query((row, number) -> row.getBytes("file"))
                .optional();
    }

    void add(Picture picture, List<PictureSizes.Size> sizes, Instant now) {
        var added = jdbc.sql("""
            insert into picture (id, ending, width, height, taken_at)
            values (:id, :ending, :width, :height, :now)
            on conflict (id) do nothing
            """)
                .param("id", picture.id().value())
                .param("ending", picture.ending())
                .param("width", picture.width())
                .param("height", picture.height())
                .param("now", Timestamp.from(now))
                .update();
        if (added == 1) {
            sizes.forEach(size -> add(picture.id(), size));
        }
    }

    private void add(PictureId id, PictureSizes.Size size) {
        jdbc.sql("""
            insert into picture_size (picture_id, width, height, file)
            values (:id, :width, :height, :file)
            """)
                .param("id", id.value())
                .param("width", size.width())
                .param("height", size.height())
                .param("file", size.file())
                .update();
    }

    void show(Collection<PictureId> ids, boolean shown) {
        jdbc.sql("update picture set shown = :shown where id = any (:ids) and shown <> :shown")
                .param("shown", shown)
                .param("ids", values(ids))
                .update();
    }

    private static String[] values(Collection<PictureId> ids) {
        return ids.stream().map(PictureId::value).toArray(String[]::new);
    }

    private static Picture toPicture(ResultSet row, int number) throws SQLException {
        return new Picture(
                new PictureId(row.getString("id")),
                row.getString("ending"),
                row.getInt("width"),
                row.getInt("height"),
                Arrays.asList((Integer[]) row.getArray("widths").getArray()));
    }
}
