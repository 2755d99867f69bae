package vn.songhanh.portal.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.AccountId;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.text.Words;

/** The heads of editions; their words are in {@link WrittenTable}, their steps in {@link StepTable}. */
@Repository
class EditionTable {

    private final JdbcClient jdbc;
    private final WrittenTable words;

    EditionTable(JdbcClient jdbc, WrittenTable words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /** An edition on the clock and the moment it was promised for. */
    record Due(Edition edition, Instant at) {}

    /** The edition on which work goes on; there is at most one. */
    Optional<Edition> open(ArticleId article) {
        return jdbc.sql("""
            select e.*, a.live_id is not null as follows
              from edition e
              join article a on a.id = e.article_id
             where e.article_id = :article
               and e.state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'SCHEDULED')
            """)
                .param("article", article.value())
                .query(this::toEdition)
                .optional();
    }

    Optional<Edition> find(EditionId id) {
        return jdbc.sql("""
            select e.*, a.live_id is not null as follows
              from edition e
              join article a on a.id = e.article_id
             where e.id = :id
            """).param("id", id.value()).query(this::toEdition).optional();
    }

    /** Those whose time has come, taken by one node each: another one passes over them. */
    List<Due> due(Instant now) {
        return jdbc.sql("""
            select e.*, a.live_id is not null as follows
              from edition e
              join article a on a.id = e.article_id
             where e.state = 'SCHEDULED'
               and e.publish_at <= :now
             order by e.publish_at, e.id
               for update of e skip locked
            """)
                .param("now", Timestamp.from(now))
                .query((row, number) -> new Due(
                        toEdition(row, number), row.getTimestamp("publish_at").toInstant()))
                .list();
    }

    EditionId add(ArticleId article, Written written, Hand by, Instant now) {
        var id = jdbc.sql("""
            insert into edition (article_id, number, section_id, author, source, source_address, major,
                                 change_vi, change_en, wanted_slug, hands, drafted_side, saved_by, saved_by_name, saved_at)
            select :article, coalesce(max(number), 0) + 1, :section, :author, :source, :sourceAddress, :major,
                   :changeVi, :changeEn, :wantedSlug, array[:account]::bigint[], :side, :account, :name, :now
              from edition
             where article_id = :article
            returning id
            """)
                .param("article", article.value())
                .param("side", by.mandate().side().name())
                .params(head(written, by, now))
                .query((row, number) -> new EditionId(row.getLong("id")))
                .single();
        words.write(id, written);
        return id;
    }

    /** True when the edition is still the one that was read. */
    boolean save(Edition edition, int readVersion, Written written, Hand by, Instant now) {
        var saved = jdbc.sql("""
            update edition
               set section_id = :section, author = :author, source = :source, source_address = :sourceAddress,
                   major = :major, change_vi = :changeVi, change_en = :changeEn, wanted_slug = :wantedSlug,
                   hands = case when :account = any (hands) then hands else hands || :account::bigint end,
                   saved_by = :account, saved_by_name = :name, saved_at = :now, version = version + 1
             where id = :id
               and version = :version
               and state in ('DRAFT', 'RETURNED')
            """)
                .param("id", edition.id().value())
                .param("version", readVersion)
                .params(head(written, by, now))
                .update();
        if (saved == 1) {
            words.write(edition.id(), written);
        }
        return saved == 1;
    }

    /** Why it was returned the last time. */
    String remark(EditionId id) {
        return jdbc.sql("select remark from edition where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    /** When it goes live. */
    Instant due(EditionId id) {
        return jdbc.sql("select publish_at from edition where id = :id")
                .param("id", id.value())
                .query((row, number) -> row.getTimestamp("publish_at").toInstant())
                .single();
    }

    private static Map<String, Object> head(Written written, Hand by, Instant now) {
        return Map.ofEntries(
                Map.entry("section", written.section()),
                Map.entry("author", written.author()),
                Map.entry("source", written.source()),
                Map.entry("sourceAddress", written.sourceAddress()),
                Map.entry("major", written.change().major()),
                Map.entry("changeVi", written.change().note().vi()),
                Map.entry("changeEn", written.change().note().en()),
                Map.entry("wantedSlug", written.wantedSlug()),
                Map.entry("account", by.account().value()),
                Map.entry("name", by.name()),
                Map.entry("now", Timestamp.from(now)));
    }

    private Edition toEdition(ResultSet row, int number) throws SQLException {
        var id = new EditionId(row.getLong("id"));
        var submitter = row.getObject("submitted_by", Long.class);
        return new Edition(
                id,
                new ArticleId(row.getLong("article_id")),
                EditionState.valueOf(row.getString("state")),
                Arrays.stream((Long[]) row.getArray("hands").getArray())
                        .map(AccountId::new)
                        .collect(Collectors.toSet()),
                submitter == null ? null : new AccountId(submitter),
                row.getBoolean("follows"),
                new Edition.Saved(
                        row.getString("saved_by_name"),
                        row.getTimestamp("saved_at").toInstant()),
                words.read(id, toHead(row)),
                row.getInt("version"));
    }

    private static WrittenTable.Head toHead(ResultSet row) throws SQLException {
        return new WrittenTable.Head(
                row.getLong("section_id"),
                row.getString("author"),
                row.getString("source"),
                row.getString("source_address"),
                new Change(row.getBoolean("major"), Words.of(row.getString("change_vi"), row.getString("change_en"))),
                row.getString("wanted_slug"));
    }
}
