package vn.songhanh.candidate.internal;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.desk.Task;
import vn.songhanh.desk.Waiting;
import vn.songhanh.text.Words;

/** Tells the Party side's officer who was introduced to it and may be in its pool already, by their pseudonyms. */
@Service
@Order(3)
class AlikeTasks implements Waiting {

    private static final Words GROUP =
            Words.of("Được giới thiệu: có thể đã ở trong nguồn", "Introduced, perhaps in the pool already");

    private final AlikeTable alike;

    AlikeTasks(AlikeTable alike) {
        this.alike = alike;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Task> waitingFor(Mandate mandate) {
        return mandate.side() == Side.PARTY && mandate.may(Role.OFFICER)
                ? alike.open().stream().map(AlikeTasks::task).toList()
                : List.of();
    }

    private static Task task(Alike one) {
        return new Task(
                GROUP,
                Words.of("Có phải là một người: {0} · {1}", "One person or two: {0} · {1}")
                        .with(one.introducedCode(), one.ownCode()),
                Words.same(one.enterprise()),
                one.path(),
                null);
    }
}
