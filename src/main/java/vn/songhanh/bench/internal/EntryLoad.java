package vn.songhanh.bench.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.songhanh.access.Side;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.ledger.Entering;
import vn.songhanh.ledger.Evidence;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.Posting;
import vn.songhanh.organisation.Line;
import vn.songhanh.programme.Account;
import vn.songhanh.text.Words;

/** Entries through the ledger's own door, with all their sums and the commit: one by one, and by twenty writers at once. */
@Component
class EntryLoad {

    private static final int WARM = 400;
    private static final int ONE_BY_ONE = 200;
    private static final LocalDate DAY = LocalDate.of(2022, 5, 17);
    private static final Words COMMIT =
            Words.of("cùng khóa đó, một dòng, một lần ghi xuống đĩa", "the same lock, one row and one commit");

    private final Ledger ledger;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final AtomicLong number = new AtomicLong();

    EntryLoad(Ledger ledger, JdbcClient jdbc, TransactionOperations transactions) {
        this.ledger = ledger;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    void measure(Bodies.Founded bodies, int entries, Consumer<Result> results) {
        var enterprises = enterprises();
        Runnable ours = () -> enter(bodies, enterprises);
        Runnable bound = this::commit;
        var one = new Timing(WARM, ONE_BY_ONE);
        results.accept(Result.millis(
                "entry-" + entries,
                Words.of("Một bút toán mới, cả các tổng và commit", "One new entry with its sums and the commit"),
                one.millis(ours),
                COMMIT,
                one.millis(bound)));
        var oursAtOnce = AtOnce.of(ours);
        var boundAtOnce = AtOnce.of(bound);
        results.accept(new Result(
                "writers-" + entries,
                Words.of("20 người ghi cùng lúc vào một đơn vị", "Twenty writers at once on one unit"),
                "/s",
                oursAtOnce.perSecond(),
                COMMIT,
                boundAtOnce.perSecond()));
        results.accept(at(50, entries, oursAtOnce, boundAtOnce));
        results.accept(at(95, entries, oursAtOnce, boundAtOnce));
    }

    private static Result at(int percent, int entries, AtOnce ours, AtOnce bound) {
        return Result.millis(
                "writers-p%d-%d".formatted(percent, entries),
                Words.of("20 người ghi: {0}% xong trong", "Twenty writers: {0}% done within")
                        .with(percent),
                ours.percentile(percent),
                COMMIT,
                bound.percentile(percent));
    }

    private List<Integer> enterprises() {
        return Objects.requireNonNull(
                transactions.execute(_ -> jdbc.sql("select id from enterprise order by id limit :count")
                        .param("count", LedgerFillTable.ENTERPRISES)
                        .query((row, number) -> row.getInt("id"))
                        .list()));
    }

    private void enter(Bodies.Founded bodies, List<Integer> enterprises) {
        var next = number.incrementAndGet();
        var enterprise = enterprises.get((int) (next * bodies.unions().size() % enterprises.size()));
        var answer = ledger.enter(
                Fact.of(
                        bodies.programme(),
                        FactKind.CONTACT,
                        "bench-" + next,
                        Words.of("Tiếp xúc", "Contact"),
                        new EnterpriseId(enterprise),
                        DAY.plusDays(next % 100),
                        Map.of(Line.UNION, bodies.unions().getFirst()),
                        List.of(new Posting(Account.ENTERPRISE_REACHED, 1), new Posting(Account.OWNER_MEETING, 1)),
                        Evidence.none("/app/cases/1")),
                Side.UNION);
        if (!(answer instanceof Entering.Entered)) {
            throw new IllegalStateException(answer.toString());
        }
    }

    private void commit() {
        transactions.executeWithoutResult(
                _ -> jdbc.sql("update ledger_clock set position = position + 1").update());
    }
}
