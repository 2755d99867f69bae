package vn.songhanh.ledger.internal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.desk.Task;
import vn.songhanh.desk.Waiting;
import vn.songhanh.text.Words;

/** Tells the desk what the other body has claimed, disputed or proposed and we have not answered. */
@Component
@Order(1)
class LedgerTasks implements Waiting {

    private static final Words CONFIRM = Words.of("Chờ bên mình xác nhận", "To be confirmed by us");
    private static final Words ANSWER = Words.of("Chờ bên mình trả lời", "To be answered by us");

    private final LedgerPages pages;
    private final AnswerTable answers;

    LedgerTasks(LedgerPages pages, AnswerTable answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Task> waitingFor(Mandate mandate) {
        if (!mandate.works()) {
            return List.of();
        }
        var tasks = new ArrayList<Task>();
        var count = pages.count(mandate, Queue.MINE);
        if (count > 0) {
            tasks.add(new Task(
                    CONFIRM,
                    Words.of("{0} kết quả bên kia đã ghi nhận", "Results the other body has claimed: {0}")
                            .with(count),
                    Words.of(
                            "Xem căn cứ rồi xác nhận hoặc nêu ý kiến khác.",
                            "Look at the evidence, then confirm or dispute."),
                    count <= LedgerPage.AT_ONCE
                            ? QueueQuestion.PATH + "/confirmations/new?all=true"
                            : QueueQuestion.PATH,
                    null));
        }
        answers.due(mandate.side()).forEach(due -> tasks.add(task(due)));
        return tasks;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Task> waitingOnOthers(Mandate mandate) {
        var count = mandate.works() ? pages.count(mandate, Queue.THEIRS) : 0;
        return count == 0
                ? List.of()
                : List.of(new Task(
                        Words.of("Chờ bên kia xác nhận", "The other body is to confirm"),
                        Words.of("{0} kết quả bên mình đã ghi nhận", "Results that we have claimed: {0}")
                                .with(count),
                        Words.of("Xem lâu nhất từ bao giờ.", "See since when they wait."),
                        QueueQuestion.PATH + "?queue=" + Queue.THEIRS.word(),
                        null));
    }

    private static Task task(AnswerTable.Due due) {
        var detail = due.proposal()
                ? Words.of("Bên kia đề nghị cách chốt: {0}", "The other body proposes how to settle it.")
                : Words.of("Bên kia nói: {0}", "The other body has said something.");
        return new Task(ANSWER, due.title(), detail.with(due.words()), "/app/ledger/entries/" + due.entry(), null);
    }
}
