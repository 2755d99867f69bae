package vn.songhanh.notice.internal;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.desk.Task;
import vn.songhanh.desk.Waiting;
import vn.songhanh.text.Words;

/** Shows notices, and tells the first page how many are new. */
@Service
@Order(0)
class NoticeBoard implements Waiting {

    static final int ROWS = 25;

    private final NoticeTable notices;

    NoticeBoard(NoticeTable notices) {
        this.notices = notices;
    }

    @Transactional(readOnly = true)
    NoticesPage page(Mandate mandate, long before) {
        var lines = notices.of(mandate, before, ROWS + 1);
        var shown = lines.stream().limit(ROWS).toList();
        return new NoticesPage(
                shown,
                before == Long.MAX_VALUE,
                lines.size() > ROWS ? shown.getLast().id() : null);
    }

    @Transactional
    void read(Mandate mandate, long until) {
        notices.read(mandate, until);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Task> waitingFor(Mandate mandate) {
        var unread = notices.unread(mandate);
        return unread == 0
                ? List.of()
                : List.of(new Task(
                        Words.of("Thông báo mới", "New notices"),
                        Words.of("{0} thông báo chưa đọc", "{0} notices not read")
                                .with(unread),
                        Words.of(
                                "Việc vừa có liên quan đến đơn vị.", "What has just happened that concerns your unit."),
                        "/app/notices",
                        null));
    }
}
