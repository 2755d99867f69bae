package vn.songhanh.review.internal;

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
import vn.songhanh.access.Acting;
import vn.songhanh.access.Side;
import vn.songhanh.review.ReviewId;

/** Snapshots, and who has signed them. */
@Repository
class SnapshotTable {

    /**
     * A snapshot as it is kept.
     *
     * @param text of its figures, to the last character what was hashed
     */
    record Kept(long id, ReviewId review, Seal seal, String text, String hash, Instant preparedAt, String preparedBy) {

        long position() {
            return seal.position();
        }

        Snapshot figures() {
            return Snapshot.read(text);
        }

        /** Whether what is kept still is what was hashed. */
        boolean sound() {
            return seal.hash(text).equals(hash);
        }

        /** Whether it is sound and the ledger gives the same again, to the last character. */
        boolean identical(Snapshot again) {
            return sound() && seal.hash(again.text()).equals(hash);
        }
    }

    /**
     * One leader's signature.
     *
     * @param account null where the one who signed has no account any more
     */
    record Signed(Side side, @Nullable AccountId account, String name, String post, Instant at) {}

    private final JdbcClient jdbc;

    SnapshotTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ReviewId review, Seal seal, Snapshot figures, Instant now, String by) {
        jdbc.sql("""
            insert into snapshot (review_id, position, rule_version, plan_versions, structure_on, noughts, figures,
                   hash, prepared_at, prepared_by)
            values (:review, :position, :rules, :plans, :structureOn, :noughts, :figures, :hash, :now, :by)
            """)
                .param("review", review.value())
                .param("position", seal.position())
                .param("rules", seal.rules())
                .param("plans", seal.plans().text())
                .param("structureOn", seal.structureOn())
                .param("noughts", seal.noughts())
                .param("figures", figures.text())
                .param("hash", seal.hash(figures.text()))
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    /** The one that is signed, or to be signed. */
    Optional<Kept> newest(ReviewId review) {
        return of(review).stream().findFirst();
    }

    /** Every one that was pinned for a review, the newest first. */
    List<Kept> of(ReviewId review) {
        return jdbc.sql("""
            select s.*, r.year
              from snapshot s
              join review r on r.id = s.review_id
             where s.review_id = :review
             order by s.id desc
            """)
                .param("review", review.value())
                .query(SnapshotTable::toKept)
                .list();
    }

    Optional<Kept> byId(long id) {
        return jdbc.sql("""
            select s.*, r.year
              from snapshot s
              join review r on r.id = s.review_id
             where s.id = :id
            """).param("id", id).query(SnapshotTable::toKept).optional();
    }

    void sign(long snapshot, Side side, Acting.Person person, String post, Instant now) {
        jdbc.sql("""
            insert into signature (snapshot_id, side, account_id, full_name, post, signed_at)
            values (:snapshot, :side, :account, :name, :post, :now)
            """)
                .param("snapshot", snapshot)
                .param("side", side.name())
                .param("account", person.account().value())
                .param("name", person.fullName())
                .param("post", post)
                .param("now", Timestamp.from(now))
                .update();
    }

    List<Signed> signatures(long snapshot) {
        return jdbc.sql("select * from signature where snapshot_id = :snapshot order by signed_at")
                .param("snapshot", snapshot)
                .query((row, number) -> new Signed(
                        Side.valueOf(row.getString("side")),
                        account(row),
                        row.getString("full_name"),
                        post(row),
                        row.getTimestamp("signed_at").toInstant()))
                .list();
    }

    /** Whether anybody has signed any set of the review. */
    boolean anySigned(ReviewId review) {
        return jdbc.sql("""
            select exists (
                select from signature g
                  join snapshot s on s.id = g.snapshot_id
                 where s.review_id = :review)
            """)
                .param("review", review.value())
                .query(Boolean.class)
                .single();
    }

    /** The post in which somebody signed the last time. */
    Optional<String> lastPost(AccountId account) {
        return jdbc.sql("""
            select post
              from signature
             where account_id = :account and post <> ''
             order by signed_at desc
             limit 1
            """)
                .param("account", account.value())
                .query(String.class)
                .optional();
    }

    private static @Nullable AccountId account(ResultSet row) throws SQLException {
        var account = row.getObject("account_id", Long.class);
        return account == null ? null : new AccountId(account);
    }

    private static String post(ResultSet row) throws SQLException {
        var post = row.getString("post");
        return post.isEmpty() ? ReportForm.headPost(Side.valueOf(row.getString("side"))) : post;
    }

    /** Snapshots from before a review could span years name the version of its one plan. */
    private static PlansUsed toPlans(ResultSet row) throws SQLException {
        var versions = row.getString("plan_versions");
        if (versions != null) {
            return PlansUsed.read(versions);
        }
        var number = row.getObject("plan_number", Integer.class);
        return number == null ? PlansUsed.none() : PlansUsed.of(row.getInt("year"), number);
    }

    private static Kept toKept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getLong("id"),
                new ReviewId(row.getLong("review_id")),
                new Seal(
                        row.getLong("position"),
                        row.getString("rule_version"),
                        toPlans(row),
                        row.getObject("structure_on", LocalDate.class),
                        row.getBoolean("noughts")),
                row.getString("figures"),
                row.getString("hash"),
                row.getTimestamp("prepared_at").toInstant(),
                row.getString("prepared_by"));
    }
}
