package vn.songhanh.paper.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Side;
import vn.songhanh.paper.PaperId;
import vn.songhanh.paper.PaperText;
import vn.songhanh.web.NotFound;

/** The texts of papers, every version of them. */
@Repository
class TextTable {

    /** One version: who wrote it, for which side, when. */
    record Version(int number, PaperText text, Side side, Instant at, String by) {}

    private final JdbcClient jdbc;

    TextTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All versions, the newest first; a paper has at least the one it was begun with. */
    List<Version> versions(PaperId paper) {
        return jdbc.sql("select * from paper_text where paper_id = :paper order by number desc")
                .param("paper", paper.value())
                .query(TextTable::toVersion)
                .list();
    }

    /** The newest version; nobody who may not see the paper sees its texts. */
    Version newest(PaperId paper) {
        return jdbc.sql("select * from paper_text where paper_id = :paper order by number desc limit 1")
                .param("paper", paper.value())
                .query(TextTable::toVersion)
                .optional()
                .orElseThrow(NotFound::new);
    }

    void add(PaperId paper, Version version) {
        jdbc.sql("""
            insert into paper_text (paper_id, number, subject, words, recipients, side, written_at, written_by)
            values (:paper, :number, :subject, :words, :recipients, :side, :at, :by)
            """)
                .param("paper", paper.value())
                .param("number", version.number())
                .param("subject", version.text().subject())
                .param("words", version.text().words())
                .param("recipients", version.text().recipients())
                .param("side", version.side().name())
                .param("at", Timestamp.from(version.at()))
                .param("by", version.by())
                .update();
    }

    private static Version toVersion(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getInt("number"),
                new PaperText(row.getString("subject"), row.getString("words"), row.getString("recipients")),
                Side.valueOf(row.getString("side")),
                row.getTimestamp("written_at").toInstant(),
                row.getString("written_by"));
    }
}
