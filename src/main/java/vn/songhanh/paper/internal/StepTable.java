package vn.songhanh.paper.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.paper.PaperId;

/** The story of papers, and their signatures. */
@Repository
class StepTable {

    /** What may happen to a paper. */
    enum Act {
        BEGUN,
        WRITTEN,
        COMMENTED,
        HANDED_IN,
        RETURNED,
        SIGNED,
        NUMBERED,
        CANCELLED
    }

    /** One step of the story. */
    record Step(Act act, Side side, String remark, Instant at, String by) {}

    /**
     * A signature of the running round.
     *
     * @param post in which it was given; empty for the head's
     * @param hash of the contents that were signed
     */
    record Signed(
            UnitId unit, Side side, @Nullable AccountId account, String name, String post, String hash, Instant at) {}

    private final JdbcClient jdbc;

    StepTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void tell(PaperId paper, Step step) {
        jdbc.sql("""
            insert into paper_step (paper_id, act, side, remark, at, by_name)
            values (:paper, :act, :side, :remark, :at, :by)
            """)
                .param("paper", paper.value())
                .param("act", step.act().name())
                .param("side", step.side().name())
                .param("remark", step.remark())
                .param("at", Timestamp.from(step.at()))
                .param("by", step.by())
                .update();
    }

    /** The newest first. */
    List<Step> steps(PaperId paper) {
        return jdbc.sql("select * from paper_step where paper_id = :paper order by id desc")
                .param("paper", paper.value())
                .query((row, number) -> new Step(
                        Act.valueOf(row.getString("act")),
                        Side.valueOf(row.getString("side")),
                        row.getString("remark"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("by_name")))
                .list();
    }

    void sign(Paper paper, Signed signature) {
        jdbc.sql("""
            insert into paper_signature (paper_id, round, unit_id, side, account_id, full_name, post, hash, signed_at)
            values (:paper, :round, :unit, :side, :account, :name, :post, :hash, :at)
            """)
                .param("paper", paper.id().value())
                .param("round", paper.round())
                .param("unit", signature.unit().value())
                .param("side", signature.side().name())
                .param(
                        "account",
                        signature.account() == null ? null : signature.account().value(),
                        Types.BIGINT)
                .param("name", signature.name())
                .param("post", signature.post())
                .param("hash", signature.hash())
                .param("at", Timestamp.from(signature.at()))
                .update();
    }

    /** The post in which somebody signed last. */
    Optional<String> lastPost(AccountId account) {
        return jdbc.sql("""
            select post
              from paper_signature
             where account_id = :account and post <> ''
             order by signed_at desc
             limit 1
            """)
                .param("account", account.value())
                .query(String.class)
                .optional();
    }

    /** The signatures of the running round, in the order in which they were given. */
    List<Signed> signatures(Paper paper) {
        return jdbc.sql("select * from paper_signature where paper_id = :paper and round = :round order by id")
                .param("paper", paper.id().value())
                .param("round", paper.round())
                .query((row, number) -> new Signed(
                        new UnitId(row.getLong("unit_id")),
                        Side.valueOf(row.getString("side")),
                        account(row),
                        row.getString("full_name"),
                        row.getString("post"),
                        row.getString("hash"),
                        row.getTimestamp("signed_at").toInstant()))
                .list();
    }

    private static @Nullable AccountId account(ResultSet row) throws SQLException {
        var account = row.getObject("account_id", Long.class);
        return account == null ? null : new AccountId(account);
    }
}
