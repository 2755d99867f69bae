package vn.songhanh.portal.internal;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import vn.songhanh.access.Voice;

/** What a running server does again and again; commands beside it do not. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnWebApplication
class Rounds {

    private final PublishDueEditions due;
    private final ReadCounter reads;

    Rounds(PublishDueEditions due, ReadCounter reads) {
        this.due = due;
        this.reads = reads;
    }

    @Scheduled(initialDelay = 5_000, fixedDelay = 5_000)
    void publishWhatIsDue() {
        Voice.house("publish what is due", due::publish);
    }

    @Scheduled(initialDelay = 30_000, fixedDelay = 30_000)
    void writeViews() {
        reads.write();
    }
}
