package vn.songhanh.ledger.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.ledger.EnterpriseStock;
import vn.songhanh.ledger.OnItsDay;
import vn.songhanh.time.VietnamTime;

@Component
class CarryOutOnItsDay implements OnItsDay {

    private static final Logger LOG = LoggerFactory.getLogger(CarryOutOnItsDay.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final EnterpriseStock stock;
    private final List<Work<?>> works;
    private final Clock clock;

    CarryOutOnItsDay(
            JdbcClient jdbc, TransactionTemplate transaction, EnterpriseStock stock, List<Work<?>> works, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.stock = stock;
        this.works = works;
        this.clock = clock;
    }

    private record Waiting<T>(Work<T> work, long id, LocalDate day) {}

    @Override
    public int carryOutDue() {
        var waiting =
                transaction.execute(_ -> works.stream().flatMap(this::waiting).toList());
        return (int) waiting.stream()
                .sorted(Comparator.comparing(Waiting::day))
                .filter(this::carriedOut)
                .count();
    }

    private <T> Stream<Waiting<T>> waiting(Work<T> work) {
        return jdbc
                .sql("""
                    select id, effective_on
                      from %s
                     where counted_on is null and effective_on <= :today
                     order by effective_on, id
                    """.formatted(work.table()))
                .param("today", VietnamTime.today(clock))
                .query((row, _) ->
                        new Waiting<>(work, row.getLong("id"), row.getObject("effective_on", LocalDate.class)))
                .list()
                .stream();
    }

    private <T> boolean carriedOut(Waiting<T> one) {
        try {
            return transaction.execute(_ -> take(one));
        } catch (RuntimeException failed) {
            LOG.error("{} {} is not carried out", one.work().table(), one.id(), failed);
            return false;
        }
    }

    /** Of two nodes the second waits and finds it done. */
    private <T> boolean take(Waiting<T> one) {
        stock.waitForOthers();
        var taken = jdbc.sql("update %s set counted_on = :today where id = :id and counted_on is null returning *"
                        .formatted(one.work().table()))
                .param("today", VietnamTime.today(clock))
                .param("id", one.id())
                .query(one.work()::read)
                .optional();
        taken.ifPresent(one.work()::carryOut);
        return taken.isPresent();
    }
}
