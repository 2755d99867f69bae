package vn.songhanh.notice.internal;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.songhanh.access.AccountId;

/**
 * The jobs: each minute it is looked whose digest is due; each digest is a job of its own, named by person and day, so that of many
 * machines one takes it, and tried again with doubling pauses while the mail server is away.
 */
@Component
class Jobs {

    private static final Duration ROUND = Duration.ofMinutes(1);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int MOST_TRIES = 9;

    private final PlanDigests planning;
    private final SendDigest sending;

    Jobs(PlanDigests planning, SendDigest sending) {
        this.planning = planning;
        this.sending = sending;
    }

    RecurringTask<Void> planning() {
        return Tasks.recurring("plan digests", FixedDelay.of(ROUND))
                .execute((_, context) -> planning.due()
                        .forEach(one -> context.getSchedulerClient()
                                .scheduleIfNotExists(
                                        new TaskInstance<>("digest", one.account() + "/" + one.day()),
                                        context.getExecution().getExecutionTime())));
    }

    OneTimeTask<Void> digest() {
        return Tasks.oneTime("digest")
                .onFailure(new FailureHandler.MaxRetriesFailureHandler<>(
                        MOST_TRIES, new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_PAUSE, 2)))
                .execute((instance, _) -> {
                    var parts = instance.getId().split("/");
                    sending.send(new AccountId(Long.parseLong(parts[0])), LocalDate.parse(parts[1]));
                });
    }
}
