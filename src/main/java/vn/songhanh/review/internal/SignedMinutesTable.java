package vn.songhanh.review.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.songhanh.document.DocumentFormat;

/** The minutes of signed reviews, byte for byte: nothing here is ever written again. */
@Repository
class SignedMinutesTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Minutes without their files. */
    record Kept(String number, List<MinutesLine> lines) {}

    private final JdbcClient jdbc;

    SignedMinutesTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long snapshot, Kept minutes, String profile, byte[] docx, byte[] pdf) {
        jdbc.sql("""
            insert into signed_minutes (snapshot_id, number, profile, lines, docx, pdf)
            values (:snapshot, :number, :profile, :lines, :docx, :pdf)
            """)
                .param("snapshot", snapshot)
                .param("number", minutes.number())
                .param("profile", profile)
                .param("lines", JSON.writeValueAsString(minutes.lines()))
                .param("docx", docx)
                .param("pdf", pdf)
                .update();
    }

    Optional<Kept> find(long snapshot) {
        return jdbc.sql("select number, lines from signed_minutes where snapshot_id = :snapshot")
                .param("snapshot", snapshot)
                .query((row, number) -> new Kept(
                        row.getString("number"),
                        JSON.readValue(row.getString("lines"), new TypeReference<List<MinutesLine>>() {})))
                .optional();
    }

    Optional<byte[]> bytes(long snapshot, DocumentFormat kind) {
        return jdbc.sql("""
            select case when :kind = 'PDF' then pdf else docx end as bytes
              from signed_minutes
             where snapshot_id = :snapshot
            """)
                .param("snapshot", snapshot)
                .param("kind", kind.name())
                .query((row, number) -> row.getBytes("bytes"))
                .optional();
    }
}
