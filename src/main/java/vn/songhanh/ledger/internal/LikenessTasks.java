package vn.songhanh.ledger.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.desk.Task;
import vn.songhanh.desk.Waiting;
import vn.songhanh.text.Words;

/** Tells the desk what may have been told twice, and what the other body has joined this week. */
@Component
@Order(2)
class LikenessTasks implements Waiting {

    private static final Words GROUP = Words.of("Có thể ghi trùng", "May be entered twice");
    private static final Duration NEWS = Duration.ofDays(7);

    private final LikenessTable likenesses;
    private final Clock clock;

    LikenessTasks(LikenessTable likenesses, Clock clock) {
        this.likenesses = likenesses;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Task> waitingFor(Mandate mandate) {
        if (!mandate.works()) {
            return List.of();
        }
        var tasks = new ArrayList<Task>();
        var open = likenesses.candidates(LikenessPages.LIMIT);
        if (!open.isEmpty()) {
            tasks.add(new Task(
                    GROUP,
                    Words.of("{0} cặp bút toán có thể là một việc", "Pairs of entries that may be one fact: {0}")
                            .with(open.size()),
                    Words.of(
                            "Xem cạnh nhau rồi nối lại hoặc cho biết là hai việc.",
                            "Look at them side by side, then join them or tell them apart."),
                    open.size() == 1
                            ? "/app/ledger/likenesses/%s/%s"
                                    .formatted(
                                            open.getFirst().first(),
                                            open.getFirst().second())
                            : "/app/ledger/likenesses",
                    null));
        }
        var joined = likenesses.joinedSince(clock.instant().minus(NEWS)).stream()
                .filter(one -> one.side() != mandate.side())
                .count();
        if (joined > 0) {
            tasks.add(new Task(
                    GROUP,
                    Words.of("Bên kia đã nối {0} cặp trong tuần", "The other body joined {0} pairs this week")
                            .with(joined),
                    Words.of(
                            "Bút toán của bên mình được giữ và hai bên cùng xác nhận.",
                            "Our entries stay, confirmed by both."),
                    "/app/ledger/likenesses",
                    null));
        }
        return tasks;
    }
}
