package vn.songhanh.demonstration.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.coordination.AssignmentId;
import vn.songhanh.coordination.MeetingId;
import vn.songhanh.coordination.Meetings;
import vn.songhanh.coordination.NewMeeting;
import vn.songhanh.coordination.Outcome;
import vn.songhanh.coordination.RequestId;
import vn.songhanh.coordination.SupportRequests;
import vn.songhanh.coordination.Verdict;

/** Meetings of 2025 and 2026, what they gave to do, and what the bodies asked each other; some of it is still open. */
@Component
class Coordination {

    private final Meetings meetings;
    private final SupportRequests requests;
    private final Stage stage;
    private final Map<String, MeetingId> called = new HashMap<>();

    Coordination(Meetings meetings, SupportRequests requests, Stage stage) {
        this.meetings = meetings;
        this.requests = requests;
        this.stage = stage;
    }

    List<Moment> moments() {
        var given = Rows.of("assignments.csv");
        var moments = new ArrayList<Moment>();
        for (var row : Rows.of("meetings.csv")) {
            moments.add(new Moment(row.day("called"), Moment.WORK, () -> call(row)));
            if (row.has("conclusions")) {
                moments.add(new Moment(row.day("on"), Moment.REVIEW, () -> conclude(row)));
                given.stream()
                        .filter(task -> task.get("meeting").equals(row.get("key")))
                        .forEach(task -> moments.add(new Moment(row.day("on"), Moment.REVIEW, () -> give(row, task))));
            }
        }
        Rows.of("support-requests.csv")
                .forEach(row -> moments.add(new Moment(row.day("written"), Moment.WORK, () -> ask(row))));
        return moments;
    }

    private void call(Rows.Row row) {
        var meeting = new NewMeeting(
                Boolean.parseBoolean(row.get("joint")),
                row.get("title"),
                row.day("on"),
                row.get("at"),
                row.get("place"),
                lines(row.get("agenda")));
        var id = new MeetingId(did(row.get("officer"), row.day("called"), () -> meetings.call(meeting)));
        called.put(row.get("key"), id);
        if (row.has("cancelled")) {
            did(row.get("officer"), row.day("called"), () -> meetings.cancel(id, row.get("cancelled")));
        }
    }

    private void conclude(Rows.Row row) {
        did(
                row.get("officer"),
                row.day("on"),
                () -> meetings.conclude(
                        id(row.get("key")), lines(row.get("attendance")), lines(row.get("conclusions"))));
    }

    private void give(Rows.Row meeting, Rows.Row row) {
        var id = new AssignmentId(did(
                row.get("officer"),
                meeting.day("on"),
                () -> meetings.assign(
                        id(meeting.get("key")),
                        Side.valueOf(row.get("side")),
                        stage.unit(row.get("unit")),
                        row.get("what"),
                        row.day("due"))));
        if (row.has("done_by")) {
            var on = row.day("done_on");
            did(row.get("done_by"), on, () -> meetings.complete(id, on, row.get("result")));
        }
    }

    private void ask(Rows.Row row) {
        var officer = row.get("officer");
        var id = new RequestId(did(
                officer,
                row.day("written"),
                () -> requests.write(row.get("subject"), row.get("words"), row.day("answer_by"))));
        if (row.has("sent")) {
            did(officer, row.day("sent"), () -> requests.send(id));
        }
        if (row.has("answered_by")) {
            did(
                    row.get("answered_by"),
                    row.day("answered"),
                    () -> requests.answer(id, Verdict.valueOf(row.get("verdict")), row.get("answer")));
        }
    }

    private MeetingId id(String key) {
        return Objects.requireNonNull(called.get(key), key);
    }

    private static String lines(String cell) {
        return cell.replace("; ", "\n");
    }

    private long did(String username, LocalDate on, Supplier<Outcome> act) {
        return switch (stage.as(username, on, act)) {
            case Outcome.Done(var id) -> id;
            case Outcome.Declined(var objections) ->
                throw new IllegalStateException("%s on %s: %s".formatted(username, on, objections));
        };
    }
}
