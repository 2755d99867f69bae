package vn.songhanh.paper.internal;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.document.DocumentFormat;
import vn.songhanh.paper.PaperId;

/** Signed papers, byte for byte: nothing here is ever written again. */
@Repository
class FileTable {

    private final JdbcClient jdbc;

    FileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PaperId paper, DocumentFormat format, byte[] bytes) {
        jdbc.sql("insert into paper_file (paper_id, kind, bytes) values (:paper, :kind, :bytes)")
                .param("paper", paper.value())
                .param("kind", format.name())
                .param("bytes", bytes)
                .update();
    }

    void add(PaperId paper, Shown shown) {
        jdbc.sql("insert into paper_contents (paper_id, shown) values (:paper, :shown)")
                .param("paper", paper.value())
                .param("shown", shown.json())
                .update();
    }

    /** What the paper said when it was issued; empty before. */
    Optional<Shown> shown(PaperId paper) {
        return jdbc.sql("select shown from paper_contents where paper_id = :paper")
                .param("paper", paper.value())
                .query((row, number) -> Shown.read(row.getString("shown")))
                .optional();
    }

    Optional<byte[]> find(PaperId paper, DocumentFormat format) {
        return jdbc.sql("select bytes from paper_file where paper_id = :paper and kind = :kind")
                .param("paper", paper.value())
                .param("kind", format.name())
                .query((row, number) -> row.getBytes("bytes"))
                .optional();
    }
}
