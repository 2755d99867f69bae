package vn.songhanh.ledger.internal;

import java.time.Clock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.RowMapper;
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
    private final Clock clock;

    CarryOutOnItsDay(JdbcClient jdbc, TransactionTemplate transaction, EnterpriseStock stock, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.stock = stock;
        this.clock = clock;
    }

    @Override
    public <T> int carryOut(String table, RowMapper<T> row, Consumer<T> work) {
        var waiting = transaction.execute(_ -> jdbc.sql(
                        "select id from %s where counted_on is null and effective_on <= :today order by effective_on, id"
                                .formatted(table))
                .param("today", VietnamTime.today(clock))
                .query((one, _) -> one.getLong("id"))
                .list());
        return (int)
                waiting.stream().filter(id -> carriedOut(table, id, row, work)).count();
    }

    private <T> boolean carriedOut(String table, long id, RowMapper<T> row, Consumer<T> work) {
        try {
            return transaction.execute(_ -> {
                stock.waitForOthers();
                return take(table, id, row, work);
            });
        } catch (RuntimeException failed) {
            LOG.error("{} {} is not carried out", table, id, failed);
            return false;
        }
    }

    /** Held, so that two nodes never take the same. */
    private <T> boolean take(String table, long id, RowMapper<T> row, Consumer<T> work) {
        var taken = jdbc.sql("""
            update %1$s
               set counted_on = :today
             where id in (select id from %1$s where id = :id and counted_on is null for update skip locked)
            returning *
            """.formatted(table))
                .param("today", VietnamTime.today(clock))
                .param("id", id)
                .query(row)
                .optional();
        taken.ifPresent(work);
        return taken.isPresent();
    }
}
