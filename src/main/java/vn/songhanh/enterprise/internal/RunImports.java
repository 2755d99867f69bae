package vn.songhanh.enterprise.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import vn.songhanh.access.Voice;
import vn.songhanh.text.Words;

/**
 * Runs imports beside the requests. That one is to run stands in the database, so a server that is started after a crash takes up what
 * was cut off; two servers never do the same one.
 */
@Component
class RunImports {

    private static final Logger LOG = LoggerFactory.getLogger(RunImports.class);

    private static final int ATTEMPTS = 60;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final Words FAILED = Words.of(
            "Không ghi được vào cơ sở dữ liệu; chưa dòng nào được nhập. Hãy chạy lại.",
            "The database did not take it; no row was taken in. Please run it again.");

    private final ImportTable imports;
    private final TakeInImport takeIn;
    private final TransactionTemplate apart;
    private final Clock clock;

    RunImports(ImportTable imports, TakeInImport takeIn, PlatformTransactionManager transactions, Clock clock) {
        this.imports = imports;
        this.takeIn = takeIn;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** A command that is started for a moment takes nothing up. */
    @EventListener
    void takeUp(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebApplicationContext) {
            takeUp();
        }
    }

    /** What was running when the server went down runs again. */
    void takeUp() {
        var cutOff = Voice.house("import", () -> apart.execute(_ -> imports.running()));
        for (var id : cutOff == null ? List.<ImportId>of() : cutOff) {
            beside(id);
        }
    }

    /** Starts it in the name of the one who brought it, and returns at once. */
    void start(ImportId id) {
        if (mark(id)) {
            beside(id);
        }
    }

    /** From now on it is to run, whatever happens to this server; false where it is done already. */
    boolean mark(ImportId id) {
        return Boolean.TRUE.equals(apart.execute(_ -> imports.start(id, clock.instant())));
    }

    /** The same, to its end. */
    Ran runNow(ImportId id) {
        mark(id);
        var assessment = run(id);
        var failure =
                Objects.requireNonNull(apart.execute(_ -> imports.find(id))).map(Import::failure);
        return new Ran(assessment, failure);
    }

    /**
     * What came of it.
     *
     * @param assessment what was found and done; empty where it failed or somebody else did it
     * @param failure why it was not taken in, if it was not
     */
    record Ran(Optional<Assessment> assessment, Optional<Words> failure) {}

    private void beside(ImportId id) {
        Thread.ofVirtual().name("import-" + id).start(() -> run(id));
    }

    private Optional<Assessment> run(ImportId id) {
        var brought = Voice.house("import", () -> apart.execute(_ -> imports.find(id)));
        var acting =
                brought == null ? null : brought.map(one -> one.by().acting()).orElse(null);
        if (acting == null) {
            return Optional.empty();
        }
        return Voice.as(acting, () -> {
            try {
                return takeIn.takeIn(id, new Reporting(id));
            } catch (RuntimeException e) {
                // whatever it was: nothing was taken in, and a person waits for the word
                LOG.error("Import {} failed", id, e);
                failed(id);
                return Optional.empty();
            }
        });
    }

    /** A database that went away takes the word when it is back; until then nobody could read it either. */
    private void failed(ImportId id) {
        for (var attempt = 1; ; attempt++) {
            try {
                apart.executeWithoutResult(_ -> imports.fail(id, FAILED, clock.instant()));
                return;
            } catch (DataAccessException | TransactionException away) {
                if (attempt == ATTEMPTS) {
                    throw away;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /** Writes into transactions of its own, so that others see how far it is. */
    private final class Reporting implements TakeInImport.Progress {

        private final ImportId id;

        Reporting(ImportId id) {
            this.id = id;
        }

        @Override
        public void counted(ImportCounts counts) {
            apart.executeWithoutResult(_ -> imports.counted(id, counts));
        }

        @Override
        public void done(int rows) {
            apart.executeWithoutResult(_ -> imports.progress(id, rows));
        }
    }
}
