package vn.songhanh.desk.internal;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Mandate;
import vn.songhanh.desk.Task;
import vn.songhanh.desk.Waiting;
import vn.songhanh.text.Words;

/** Tells the first page that something does not add up. */
@Component
@Order(9)
class CheckTasks implements Waiting {

    static final Words GROUP = Words.of("Số liệu chưa khớp", "What does not add up");

    private final HardChecks checks;

    CheckTasks(HardChecks checks) {
        this.checks = checks;
    }

    @Override
    public List<Task> waitingFor(Mandate mandate) {
        if (!mandate.works()) {
            return List.of();
        }
        var broken = checks.broken();
        return broken == 0
                ? List.of()
                : List.of(new Task(
                        GROUP,
                        Words.of("{0} phép kiểm chưa khớp", "Checks that do not add up: {0}")
                                .with(broken),
                        Words.of(
                                "Xem từng chỗ lệch và nơi sửa, trước khi đối chiếu.",
                                "See each difference and where it is mended, before you reconcile."),
                        "/app/checks",
                        null));
    }
}
