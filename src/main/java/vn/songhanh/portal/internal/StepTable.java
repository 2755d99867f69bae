package vn.songhanh.portal.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.portal.ArticleId;

/** The steps of editions: what they change, and the story they leave. A step on an edition that has moved on is refused. */
@Repository
class StepTable {

    private final JdbcClient jdbc;

    StepTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void submitted(Edition edition, Hand by, Instant now) {
        step(edition, jdbc.sql("""
            update edition
               set state = 'SUBMITTED', submitted_by = :by, submitted_at = :now, version = version + 1
             where id = :id
               and version = :version
            """).param("by", by.account().value()).param("now", Timestamp.from(now)));
        tell(edition.id(), EditionStep.SUBMITTED, by.name(), "", now);
    }

    void returned(Edition edition, Hand by, String remark, Instant now) {
        step(
                edition,
                jdbc.sql("""
                    update edition
                       set state = 'RETURNED', remark = :remark, remarked_by = :by, remarked_at = :now,
                           published_by = null, publish_at = null, version = version + 1
                     where id = :id
                       and version = :version
                    """)
                        .param("remark", remark)
                        .param("by", by.account().value())
                        .param("now", Timestamp.from(now)));
        tell(edition.id(), EditionStep.RETURNED, by.name(), remark, now);
    }

    void takenBack(Edition edition, Hand by, Instant now) {
        step(edition, jdbc.sql("""
            update edition
               set state = 'DRAFT', published_by = null, publish_at = null, version = version + 1
             where id = :id
               and version = :version
            """));
        tell(edition.id(), EditionStep.TAKEN_BACK, by.name(), "", now);
    }

    void scheduled(Edition edition, Hand by, Instant at, Instant now) {
        step(edition, jdbc.sql("""
            update edition
               set state = 'SCHEDULED', published_by = :by, publish_at = :at, version = version + 1
             where id = :id
               and version = :version
            """).param("by", by.account().value()).param("at", Timestamp.from(at)));
        tell(edition.id(), EditionStep.SCHEDULED, by.name(), "", now);
    }

    /** Somebody approved it for now; it is {@link #published} in the same breath. */
    void approved(Edition edition, Hand by, Instant now) {
        jdbc.sql("update edition set published_by = :by where id = :id")
                .param("by", by.account().value())
                .param("id", edition.id().value())
                .update();
        tell(edition.id(), EditionStep.PUBLISHED, by.name(), "", now);
    }

    void published(Edition edition, Instant at) {
        step(edition, jdbc.sql("""
            update edition
               set state = 'PUBLISHED', published_at = :at, version = version + 1
             where id = :id
               and version = :version
            """).param("at", Timestamp.from(at)));
    }

    /** Readers no longer see it, for another edition or for none. */
    void leaves(EditionId id, EditionState state) {
        jdbc.sql("update edition set state = :state, version = version + 1 where id = :id")
                .param("state", state.name())
                .param("id", id.value())
                .update();
    }

    void remove(Edition edition) {
        step(edition, jdbc.sql("delete from edition where id = :id and version = :version"));
    }

    void tell(EditionId edition, EditionStep step, String person, String note, Instant at) {
        jdbc.sql("""
            insert into edition_step (edition_id, step, person, note, at)
            values (:edition, :step, :person, :note, :at)
            """)
                .param("edition", edition.value())
                .param("step", step.name())
                .param("person", person)
                .param("note", note)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** The story of all editions of an article, the newest step first. */
    List<ArticleDeskPage.Told> story(ArticleId article) {
        return jdbc.sql("""
            select e.number, s.step, s.person, s.note, s.at
              from edition_step s
              join edition e on e.id = s.edition_id
             where e.article_id = :article
             order by s.at desc, s.id desc
            """)
                .param("article", article.value())
                .query((row, number) -> new ArticleDeskPage.Told(
                        row.getInt("number"),
                        EditionStep.valueOf(row.getString("step")),
                        row.getString("person"),
                        row.getString("note"),
                        row.getTimestamp("at").toInstant()))
                .list();
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
}
