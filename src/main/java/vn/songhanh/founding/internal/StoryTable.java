package vn.songhanh.founding.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Side;
import vn.songhanh.enterprise.Reason;
import vn.songhanh.founding.CaseId;
import vn.songhanh.founding.CaseState;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.text.Words;

/** The stories of cases; lines are only ever added. */
@Repository
class StoryTable {

    private final JdbcClient jdbc;

    StoryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseId id, AccountId account, Told told) {
        var entry = told.entry();
        jdbc.sql("""
            insert into founding_step (case_id, version, kind, happened_on, words_vi, words_en, note, side,
                   account_id, told_by, told_at, entry_id, state, reason)
            values (:case, :version, :kind, :on, :vi, :en, :note, :side, :account, :by, :at, :entry, :state, :reason)
            """)
                .param("case", id.value())
                .param("version", told.version())
                .param("kind", told.kind())
                .param("on", told.on())
                .param("vi", told.words().vi())
                .param("en", told.words().en())
                .param("note", told.note())
                .param("side", told.side().name())
                .param("account", account.value())
                .param("by", told.by())
                .param("at", Timestamp.from(told.at()))
                .param("entry", entry == null ? null : entry.value())
                .param("state", nameOf(told.state()))
                .param("reason", nameOf(told.reason()))
                .update();
    }

    /** Newest first. */
    List<Told> of(CaseId id) {
        return jdbc.sql("""
            select s.*, told_anew(s) as told_anew
              from founding_step s
             where s.case_id = :id
             order by s.happened_on desc, s.id desc
            """)
                .param("id", id.value())
                .query((row, number) ->
                        row.getBoolean("told_anew") ? toTold(row, number).toldWrongly() : toTold(row, number))
                .list();
    }

    /** What stands in the ledger for the decision as it was told last. */
    Optional<EntryId> decided(CaseId id) {
        return jdbc.sql("""
            select entry_id
              from founding_step s
             where s.case_id = :id and s.kind = 'DECISION' and not told_anew(s) and s.entry_id is not null
            """)
                .param("id", id.value())
                .query((row, number) -> new EntryId(row.getLong("entry_id")))
                .optional();
    }

    /** What was told last. */
    Optional<Told> newest(CaseId id) {
        return jdbc.sql("select * from founding_step where case_id = :id order by id desc limit 1")
                .param("id", id.value())
                .query(StoryTable::toTold)
                .optional();
    }

    private static Told toTold(ResultSet row, int number) throws SQLException {
        var entry = row.getObject("entry_id", Long.class);
        return new Told(
                row.getString("kind"),
                row.getObject("happened_on", LocalDate.class),
                Words.of(row.getString("words_vi"), row.getString("words_en")),
                row.getString("note"),
                Side.valueOf(row.getString("side")),
                row.getString("told_by"),
                row.getTimestamp("told_at").toInstant(),
                row.getInt("version"),
                entry == null ? null : new EntryId(entry),
                row.getString("state") == null ? null : CaseState.valueOf(row.getString("state")),
                row.getString("reason") == null ? null : Reason.valueOf(row.getString("reason")));
    }

    private static @Nullable String nameOf(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
