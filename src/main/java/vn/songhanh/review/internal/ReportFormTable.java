package vn.songhanh.review.internal;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Side;
import vn.songhanh.document.Profile;
import vn.songhanh.review.ReviewId;

/** The forms chosen for the reports of reviews. */
@Repository
class ReportFormTable {

    private final JdbcClient jdbc;

    ReportFormTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest choice; the usual form where none was made. */
    ReportForm of(ReviewId review) {
        return jdbc.sql(
                        "select lead, family, recipients from report_form where review_id = :review order by id desc limit 1")
                .param("review", review.value())
                .query((row, number) -> ReportForm.of(
                        Side.valueOf(row.getString("lead")),
                        Profile.Family.valueOf(row.getString("family")),
                        row.getString("recipients")))
                .optional()
                .orElse(ReportForm.USUAL);
    }

    void choose(ReviewId review, ReportForm form, Instant now, String by) {
        jdbc.sql("""
            insert into report_form (review_id, lead, family, recipients, chosen_at, chosen_by)
            values (:review, :lead, :family, :recipients, :now, :by)
            """)
                .param("review", review.value())
                .param("lead", form.lead().name())
                .param("family", form.family().name())
                .param("recipients", form.typed())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }
}
