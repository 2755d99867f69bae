package vn.songhanh.desk.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.songhanh.access.Voice;
import vn.songhanh.desk.HardCheck;

/** Asks all modules what does not add up. A check that cannot be run says so; it never passes for one that found nothing. */
@Component
class HardChecks {

    /** How old the count on the first page may be; the page of the checks itself is always fresh. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    /** How long the first page waits for a count. */
    private static final Duration PATIENCE = Duration.ofMillis(400);

    private static final ExecutorService COUNTING = Executors.newVirtualThreadPerTaskExecutor();
    private static final Logger LOG = LoggerFactory.getLogger(HardChecks.class);

    private record Count(long turn, Instant at, int broken) {}

    private final ObjectProvider<HardCheck> checks;
    private final Clock clock;
    private Future<?> running = CompletableFuture.completedFuture("");
    private final AtomicReference<Count> last = new AtomicReference<>(new Count(0, Instant.MIN, 0));
    private final AtomicLong turns = new AtomicLong();

    HardChecks(ObjectProvider<HardCheck> checks, Clock clock) {
        this.checks = checks;
        this.clock = clock;
    }

    /** What is broken comes first. */
    List<ChecksPage.Line> lines(int limit) {
        return Stream.concat(shared(limit).stream(), ofSpeaker(limit))
                .sorted(Comparator.comparing(ChecksPage.Line::holds))
                .toList();
    }

    /** What all bodies see alike. A count that began earlier and ends later does not replace what was found since. */
    private List<ChecksPage.Line> shared(int limit) {
        var turn = turns.incrementAndGet();
        var lines = checks.orderedStream()
                .filter(check -> !check.differsBySpeaker())
                .map(check -> line(check, limit))
                .toList();
        last.accumulateAndGet(
                new Count(turn, clock.instant(), broken(lines.stream())),
                (known, found) -> found.turn() > known.turn() ? found : known);
        return lines;
    }

    private Stream<ChecksPage.Line> ofSpeaker(int limit) {
        return checks.orderedStream().filter(HardCheck::differsBySpeaker).map(check -> line(check, limit));
    }

    private static int broken(Stream<ChecksPage.Line> lines) {
        return (int) lines.filter(line -> !line.holds()).count();
    }

    Optional<ChecksPage.Line> line(String code, int limit) {
        return checks.orderedStream()
                .filter(check -> check.code().equals(code))
                .findFirst()
                .map(check -> line(check, limit));
    }

    /**
     * How many rules are broken, or could not be looked at. What all bodies see alike is counted once for them, what differs by speaker at each call. The first page does
     * not wait for a count that takes long: it shows what is known, and the next one shows what was found.
     */
    int broken() {
        var known = last.get();
        var now = clock.instant();
        if (known.at().isBefore(now.minus(FRESH)) || known.at().isAfter(now)) {
            waitAWhile(round());
        }
        return last.get().broken() + broken(ofSpeaker(1));
    }

    /** The count that is under way; a new one where none is. */
    private synchronized Future<?> round() {
        if (running.isDone()) {
            var speaker = Voice.speaker();
            running = COUNTING.submit(() ->
                    speaker.map(one -> Voice.as(one, () -> shared(1))).orElseGet(() -> shared(1)));
        }
        return running;
    }

    private static void waitAWhile(Future<?> round) {
        try {
            round.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            LOG.debug("The checks take longer than {}", PATIENCE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static ChecksPage.Line line(HardCheck check, int limit) {
        try {
            return new ChecksPage.Line(check.code(), check.name(), check.rule(), check.look(limit));
        } catch (DataAccessException | TransactionException failure) {
            LOG.error("The check {} could not be run", check.code(), failure);
            return new ChecksPage.Line(check.code(), check.name(), check.rule(), null);
        }
    }
}
