package vn.songhanh.review.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.review.ReviewId;

/** The article that a review became: one, as long as its draft is not thrown away. */
@Repository
class ReviewArticleTable {

    private final JdbcClient jdbc;

    ReviewArticleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ArticleId> of(ReviewId review) {
        return jdbc.sql("select article_id from review_article where review_id = :review")
                .param("review", review.value())
                .query(Long.class)
                .optional()
                .map(ArticleId::new);
    }

    void add(ReviewId review, ArticleId article, Instant now, String by) {
        jdbc.sql("""
            insert into review_article (review_id, article_id, brought_at, brought_by)
            values (:review, :article, :now, :by)
            """)
                .param("review", review.value())
                .param("article", article.value())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }
}
