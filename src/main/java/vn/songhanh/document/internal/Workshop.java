package vn.songhanh.document.internal;

import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;

/** Where long work is done beside the requests: so much at once, so much more in the queue, each piece of work once. */
@Component
class Workshop implements DisposableBean {

    private static final int AT_ONCE = 2;
    private static final int QUEUE = 20;
    private static final int IDLE_SECONDS = 30;
    private static final Logger LOG = LoggerFactory.getLogger(Workshop.class);

    /** The unit that wants it, and what. */
    record Order(Side side, UnitId unit, String print) {

        static Order of(Mandate mandate, String print) {
            return new Order(mandate.side(), mandate.unit(), print);
        }
    }

    /** What is to be done; it tells how far it is. */
    interface Work {
        void run(IntConsumer progress);
    }

    private final Map<Order, AtomicInteger> orders = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor hands;

    Workshop() {
        hands = new ThreadPoolExecutor(
                AT_ONCE,
                AT_ONCE,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(QUEUE),
                Thread.ofPlatform()
                        .daemon()
                        .name("making-", 1)
                        .uncaughtExceptionHandler((_, failure) -> LOG.error("A file could not be made", failure))
                        .factory());
        hands.allowCoreThreadTimeOut(true);
    }

    /** How far it is; empty where nobody is at it. */
    OptionalInt progress(Order order) {
        var done = orders.get(order);
        return done == null ? OptionalInt.empty() : OptionalInt.of(done.get());
    }

    /**
     * Takes the order, unless somebody is at it already.
     *
     * @param first what is noted before the work begins; only where the order is taken
     * @throws RejectedExecutionException when the queue is full
     */
    void take(Order order, Runnable first, Work work) {
        var done = new AtomicInteger();
        if (orders.putIfAbsent(order, done) != null) {
            return;
        }
        try {
            first.run();
            hands.execute(() -> {
                try {
                    work.run(done::set);
                } finally {
                    orders.remove(order);
                }
            });
        } catch (RuntimeException | Error refused) {
            orders.remove(order);
            throw refused;
        }
    }

    @Override
    public void destroy() {
        hands.shutdownNow();
    }
}
