package vn.songhanh.ledger.internal;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Mandate;
import vn.songhanh.desk.Task;
import vn.songhanh.desk.Waiting;
import vn.songhanh.text.Words;

/** Tells the desk what the other body has claimed and we have not looked at. */
@Component
@Order(1)
class LedgerTasks implements Waiting {

    private final LedgerPages pages;

    LedgerTasks(LedgerPages pages) {
        this.pages = pages;
    }

    @Override
    public List<Task> waitingFor(Mandate mandate) {
        if (!LedgerPages.mayAct(mandate)) {
            return List.of();
        }
        var count = pages.waiting(mandate);
        if (count == 0) {
            return List.of();
        }
        return List.of(new Task(
                Words.of("Chờ bên mình xác nhận", "To be confirmed by us"),
                Words.of("{0} kết quả bên kia đã ghi nhận", "{0} results the other body has claimed")
                        .with(count),
                Words.of(
                        "Xem căn cứ rồi xác nhận hoặc nêu ý kiến khác.",
                        "Look at the evidence, then confirm or dispute."),
                "/app/ledger",
                null));
    }
}
