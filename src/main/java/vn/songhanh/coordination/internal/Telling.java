package vn.songhanh.coordination.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.coordination.NewMeeting;
import vn.songhanh.notice.Notices;
import vn.songhanh.programme.Programme;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** Tells units what meetings and requests bring them. */
@Component
class Telling {

    private final Notices notices;
    private final Clock clock;

    Telling(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    void called(long id, NewMeeting meeting, Programme programme, Side side) {
        holder(
                programme,
                side,
                Words.of("Họp {1} ngày {0}", "Meeting on {0} at {1}").with(meeting.on(), meeting.at()),
                meeting.title(),
                "/app/meetings/" + id);
    }

    void given(long id, Side side, UnitId unit, String what, LocalDate due) {
        notices.tell(
                side,
                unit,
                Words.of("Giao ban giao việc, hạn {0}", "Given by a meeting, due {0}")
                        .with(due),
                what,
                "/app/assignments/" + id);
    }

    void done(Assignment assignment, Meeting meeting) {
        notices.tell(
                meeting.side(),
                meeting.unit(),
                Words.of("Đã xong việc giao ban", "Done, as a meeting asked"),
                assignment.what(),
                "/app/assignments/" + assignment.id());
    }

    void sent(Request request, Programme programme) {
        holder(
                programme,
                request.from().other(),
                Words.of("Bên kia yêu cầu hỗ trợ, trả lời trước {0}", "The other side asks for support, answer by {0}")
                        .with(request.answerBy()),
                request.subject(),
                "/app/requests/" + request.id());
    }

    void answered(Request request) {
        notices.tell(
                request.from(),
                request.unit(),
                Words.of("Bên kia đã trả lời yêu cầu hỗ trợ", "The other side has answered a support request"),
                request.subject(),
                "/app/requests/" + request.id());
    }

    private void holder(Programme programme, Side side, Words what, String subject, String href) {
        programme
                .holder(side, VietnamTime.today(clock))
                .ifPresent(unit -> notices.tell(side, unit, what, subject, href));
    }
}
