package vn.songhanh.review.internal;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.document.DocumentFormat;

/** The documents made of signed reviews, byte for byte: nothing here is ever written again. */
@Repository
class SignedReportTable {

    /**
     * A document that both have signed.
     *
     * @param number with its symbol, as printed
     * @param profile the code of the profile in force on its date
     */
    record Kept(DocumentFormat kind, String number, String profile, byte[] bytes) {}

    private final JdbcClient jdbc;

    SignedReportTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long snapshot, Kept kept) {
        jdbc.sql("""
            insert into signed_report (snapshot_id, kind, number, profile, bytes)
            values (:snapshot, :kind, :number, :profile, :bytes)
            """)
                .param("snapshot", snapshot)
                .param("kind", kept.kind().name())
                .param("number", kept.number())
                .param("profile", kept.profile())
                .param("bytes", kept.bytes())
                .update();
    }

    Optional<Kept> find(long snapshot, DocumentFormat kind) {
        return jdbc.sql("select * from signed_report where snapshot_id = :snapshot and kind = :kind")
                .param("snapshot", snapshot)
                .param("kind", kind.name())
                .query((row, number) ->
                        new Kept(kind, row.getString("number"), row.getString("profile"), row.getBytes("bytes")))
                .optional();
    }

    Optional<String> number(long snapshot) {
        return jdbc.sql("select number from signed_report where snapshot_id = :snapshot limit 1")
                .param("snapshot", snapshot)
                .query(String.class)
                .optional();
    }
}
