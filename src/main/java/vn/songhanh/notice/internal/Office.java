package vn.songhanh.notice.internal;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Works off the jobs while a server runs; commands beside it do not. */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "songhanh.jobs", havingValue = "on", matchIfMissing = true)
class Office implements SmartLifecycle {

    private static final Duration ROUND = Duration.ofSeconds(10);
    private static final int HANDS = 2;

    private final DataSource dataSource;
    private final Jobs jobs;
    private @Nullable Scheduler scheduler;

    Office(DataSource dataSource, Jobs jobs) {
        this.dataSource = dataSource;
        this.jobs = jobs;
    }

    @Override
    public void start() {
        var started = Scheduler.create(dataSource, jobs.digest())
                .startTasks(jobs.planning())
                .pollingInterval(ROUND)
                .threads(HANDS)
                .build();
        started.start();
        scheduler = started;
    }

    @Override
    public void stop() {
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
