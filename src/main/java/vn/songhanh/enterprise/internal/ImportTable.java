package vn.songhanh.enterprise.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.attachment.Attachment;
import vn.songhanh.attachment.AttachmentId;
import vn.songhanh.text.Words;

/** The lists that were brought, and their state. */
@Repository
class ImportTable {

    private static final long LOCKS_OF_IMPORTS = 0x1A9_0000_0000L;

    private final JdbcClient jdbc;

    ImportTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ImportId add(Attachment file, Import.Bringer by, LocalDate asOf, @Nullable UnitId managing, Instant now) {
        return new ImportId(jdbc.sql("""
            insert into enterprise_import (attachment_id, file_name, file_hash, account_id, account_name, side, unit_id,
                                           as_of, managing_unit, created_at)
            values (:attachment, :name, :hash, :account, :accountName, :side, :unit, :asOf, :managing, :now)
            returning id
            """)
                .param("attachment", file.id().value())
                .param("name", file.name())
                .param("hash", file.hash())
                .param("account", by.account() == null ? null : by.account().value())
                .param("accountName", by.name())
                .param("side", by.side() == null ? null : by.side().name())
                .param("unit", by.unit() == null ? null : by.unit().value())
                .param("asOf", asOf)
                .param("managing", managing == null ? null : managing.value())
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .single());
    }

    Optional<Import> find(ImportId id) {
        return jdbc.sql("select * from enterprise_import where id = :id")
                .param("id", id.value())
                .query(ImportTable::toImport)
                .optional();
    }

    /** The latest first. */
    List<Import> latest(int limit) {
        return jdbc.sql("select * from enterprise_import order by id desc limit :limit")
                .param("limit", limit)
                .query(ImportTable::toImport)
                .list();
    }

    List<ImportId> running() {
        return jdbc.sql("select id from enterprise_import where state = 'RUNNING' order by id")
                .query((row, number) -> new ImportId(row.getLong("id")))
                .list();
    }

    void terms(ImportId id, LocalDate asOf, LocalDate knownFrom, @Nullable UnitId managing) {
        jdbc.sql("""
            update enterprise_import
               set as_of = :asOf, known_from = :knownFrom, managing_unit = :managing
             where id = :id and state in ('PREPARED', 'FAILED')
            """)
                .param("id", id.value())
                .param("asOf", asOf)
                .param("knownFrom", knownFrom)
                .param("managing", managing == null ? null : managing.value())
                .update();
    }

    void counted(ImportId id, ImportCounts counts) {
        jdbc.sql("""
            update enterprise_import
               set all_rows = :rows, new_rows = :new, changed_rows = :changed, unchanged_rows = :unchanged,
                   doubtful_rows = :doubtful, refused_rows = :refused
             where id = :id
            """)
                .param("id", id.value())
                .param("rows", counts.rows())
                .param("new", counts.newOnes())
                .param("changed", counts.changed())
                .param("unchanged", counts.unchanged())
                .param("doubtful", counts.doubtful())
                .param("refused", counts.refused())
                .update();
    }

    /** False where it has been taken in already. */
    boolean start(ImportId id, Instant now) {
        return jdbc.sql("""
            update enterprise_import
               set state = 'RUNNING', started_at = :now, done_rows = 0, failure_vi = null, failure_en = null
             where id = :id and state <> 'DONE'
            """)
                        .param("id", id.value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Taken until the end of the transaction; false while another thread or another server takes the list in. */
    boolean takeLock(ImportId id) {
        return jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCKS_OF_IMPORTS + id.value())
                .query(Boolean.class)
                .single();
    }

    void progress(ImportId id, int done) {
        jdbc.sql("update enterprise_import set done_rows = least(:done, all_rows) where id = :id and state = 'RUNNING'")
                .param("id", id.value())
                .param("done", done)
                .update();
    }

    void finish(ImportId id, Instant now) {
        jdbc.sql("update enterprise_import set state = 'DONE', done_rows = all_rows, finished_at = :now where id = :id")
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    void fail(ImportId id, Words why, Instant now) {
        jdbc.sql("""
            update enterprise_import
               set state = 'FAILED', failure_vi = :vi, failure_en = :en, finished_at = :now
             where id = :id and state = 'RUNNING'
            """)
                .param("id", id.value())
                .param("vi", why.vi())
                .param("en", why.en())
                .param("now", Timestamp.from(now))
                .update();
    }

    private static Import toImport(ResultSet row, int number) throws SQLException {
        var account = row.getObject("account_id", Long.class);
        var side = row.getString("side");
        var failure = row.getString("failure_vi");
        var finished = row.getTimestamp("finished_at");
        return new Import(
                new ImportId(row.getLong("id")),
                new AttachmentId(row.getLong("attachment_id")),
                row.getString("file_name"),
                row.getString("file_hash"),
                new Import.Bringer(
                        account == null ? null : new AccountId(account),
                        row.getString("account_name"),
                        side == null ? null : Side.valueOf(side),
                        unit(row, "unit_id")),
                row.getObject("as_of", LocalDate.class),
                row.getObject("known_from", LocalDate.class),
                unit(row, "managing_unit"),
                Import.State.valueOf(row.getString("state")),
                failure == null ? null : Words.of(failure, row.getString("failure_en")),
                row.getInt("all_rows"),
                row.getInt("done_rows"),
                new ImportCounts(
                        row.getInt("all_rows"),
                        row.getInt("new_rows"),
                        row.getInt("changed_rows"),
                        row.getInt("unchanged_rows"),
                        row.getInt("doubtful_rows"),
                        row.getInt("refused_rows")),
                row.getTimestamp("created_at").toInstant(),
                finished == null ? null : finished.toInstant());
    }

    private static @Nullable UnitId unit(ResultSet row, String column) throws SQLException {
        var unit = row.getObject(column, Long.class);
        return unit == null ? null : new UnitId(unit);
    }
}
