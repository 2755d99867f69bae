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
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Mandate;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.text.Words;

/** The heads of editions and the steps they take; their words are in {@link WrittenTable}. */
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

    EditionId add(ArticleId article, Written written, Mandate by, Instant now) {
        var id = jdbc.sql("""
            insert into edition (article_id, number, section_id, author, source, source_address, major,
                                 change_vi, change_en, wanted_slug, hands, drafted_side, saved_by, saved_at)
            select :article, coalesce(max(number), 0) + 1, :section, :author, :source, :sourceAddress, :major,
                   :changeVi, :changeEn, :wantedSlug, array[:account]::bigint[], :side, :account, :now
              from edition
             where article_id = :article
            returning id
            """)
                .param("article", article.value())
                .param("side", by.side().name())
                .params(head(written, by, now))
                .query((row, number) -> new EditionId(row.getLong("id")))
                .single();
        words.write(id, written);
        return id;
    }

    /** True when the edition is still the one that was read. */
    boolean save(Edition edition, int readVersion, Written written, Mandate by, Instant now) {
        var saved = jdbc.sql("""
            update edition
               set section_id = :section, author = :author, source = :source, source_address = :sourceAddress,
                   major = :major, change_vi = :changeVi, change_en = :changeEn, wanted_slug = :wantedSlug,
                   hands = case when :account = any (hands) then hands else hands || :account::bigint end,
                   saved_by = :account, saved_at = :now, version = version + 1
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

    private static Map<String, Object> head(Written written, Mandate by, Instant now) {
        return Map.of(
                "section", written.section(),
                "author", written.author(),
                "source", written.source(),
                "sourceAddress", written.sourceAddress(),
                "major", written.change().major(),
                "changeVi", written.change().note().vi(),
                "changeEn", written.change().note().en(),
                "wantedSlug", written.wantedSlug(),
                "account", by.account().value(),
                "now", Timestamp.from(now));
    }

    void submitted(Edition edition, AccountId by, Instant now) {
        step(edition, jdbc.sql("""
            update edition
               set state = 'SUBMITTED', submitted_by = :by, submitted_at = :now, version = version + 1
             where id = :id
               and version = :version
            """).param("by", by.value()).param("now", Timestamp.from(now)));
    }

    void returned(Edition edition, AccountId by, String remark, Instant now) {
        step(
                edition,
                jdbc.sql("""
                    update edition
                       set state = 'RETURNED', remark = :remark, remarked_by = :by, remarked_at = :now,
                           published_by = null, publish_at = null, version = version + 1
                     where id = :id
                       and version = :version
                    """).param("remark", remark).param("by", by.value()).param("now", Timestamp.from(now)));
    }

    void takenBack(Edition edition) {
        step(edition, jdbc.sql("""
            update edition
               set state = 'DRAFT', published_by = null, publish_at = null, version = version + 1
             where id = :id
               and version = :version
            """));
    }

    void scheduled(Edition edition, AccountId by, Instant at) {
        step(edition, jdbc.sql("""
            update edition
               set state = 'SCHEDULED', published_by = :by, publish_at = :at, version = version + 1
             where id = :id
               and version = :version
            """).param("by", by.value()).param("at", Timestamp.from(at)));
    }

    void approved(Edition edition, AccountId by) {
        jdbc.sql("update edition set published_by = :by where id = :id")
                .param("by", by.value())
                .param("id", edition.id().value())
                .update();
    }

    void published(Edition edition, Instant at) {
        step(edition, jdbc.sql("""
            update edition
               set state = 'PUBLISHED', published_at = :at, version = version + 1
             where id = :id
               and version = :version
            """).param("at", Timestamp.from(at)));
    }

    void leaves(EditionId id, EditionState state) {
        jdbc.sql("update edition set state = :state, version = version + 1 where id = :id")
                .param("state", state.name())
                .param("id", id.value())
                .update();
    }

    void remove(Edition edition) {
        step(edition, jdbc.sql("delete from edition where id = :id and version = :version"));
    }

    private static void step(Edition edition, JdbcClient.StatementSpec statement) {
        var taken = statement
                .param("id", edition.id().value())
                .param("version", edition.version())
                .update();
        if (taken != 1) {
            throw new OptimisticLockingFailureException("edition %s changed meanwhile".formatted(edition.id()));
        }
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
