package vn.songhanh.portal.internal;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.songhanh.access.Voice;
import vn.songhanh.time.VietnamTime;

/**
 * Counts how often articles are read: by article and day, nothing about who reads. A request only adds one in memory; a batch is
 * written each half minute, so a crash loses at most that.
 */
@Component
class ReadCounter {

    private static final Pattern MACHINE = Pattern.compile(
            "(?i)bot|crawl|spider|slurp|preview|fetch|scan|monitor|curl|wget|python|java/|go-http|headless|lighthouse|wrk");

    private final Map<String, LongAdder> views = new ConcurrentHashMap<>();
    private final ViewTable table;
    private final TransactionOperations transactions;
    private final Clock clock;

    ReadCounter(ViewTable table, TransactionOperations transactions, Clock clock) {
        this.table = table;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Machines that say what they are, and readers that say nothing, are not counted. */
    void read(String slug, String userAgent) {
        if (!userAgent.isBlank() && !MACHINE.matcher(userAgent).find()) {
            views.computeIfAbsent(slug, _ -> new LongAdder()).increment();
        }
    }

    /** Writes what was counted since the last time. */
    @PreDestroy
    void write() {
        var counted = new HashMap<String, Long>();
        views.forEach((slug, adder) -> {
            var sum = adder.sumThenReset();
            if (sum > 0) {
                counted.put(slug, sum);
            }
        });
        if (!counted.isEmpty()) {
            Voice.house(
                    "count views",
                    () -> transactions.execute(_ -> {
                        table.add(VietnamTime.today(clock), counted);
                        return true;
                    }));
        }
    }
}
