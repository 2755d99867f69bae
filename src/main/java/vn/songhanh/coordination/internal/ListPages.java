package vn.songhanh.coordination.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** Reads the lists of the module. */
@Service
class ListPages {

    private static final Map<String, Words> STATES = Map.of(
            "CALLED", MeetingState.CALLED.words(),
            "HELD", MeetingState.HELD.words(),
            "CANCELLED", MeetingState.CANCELLED.words(),
            "OPEN", AssignmentState.OPEN.words(),
            "DONE", AssignmentState.DONE.words(),
            "LATE", Words.of("Quá hạn", "Late"),
            "DRAFT", RequestState.DRAFT.words(),
            "SENT", RequestState.SENT.words(),
            "ANSWERED", RequestState.ANSWERED.words(),
            "WITHDRAWN", RequestState.WITHDRAWN.words());

    private final ListTable lists;
    private final Clock clock;

    ListPages(ListTable lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    MeetingsPage meetings(Asked asked, Mandate mandate) {
        return new MeetingsPage(
                rows("/app/meetings", asked, lists.meetings(asked, today())), mandate.may(Role.OFFICER));
    }

    @Transactional(readOnly = true)
    AssignmentsPage assignments(Asked asked, Mandate mandate) {
        return new AssignmentsPage(rows("/app/assignments", asked, lists.assignments(asked, mandate.side(), today())));
    }

    @Transactional(readOnly = true)
    RequestsPage requests(Asked asked, Mandate mandate) {
        return new RequestsPage(
                rows("/app/requests", asked, lists.requests(asked, mandate.side(), today())),
                mandate.may(Role.OFFICER));
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }

    private static <T> Rows<T> rows(String path, Asked asked, List<ListTable.Found<T>> found) {
        return new Rows<>(
                path,
                asked,
                found.stream().map(ListTable.Found::line).toList(),
                found.isEmpty() ? 0 : found.getFirst().all(),
                filters(asked));
    }

    private static Map<String, Words> filters(Asked asked) {
        var filters = new LinkedHashMap<String, Words>();
        if (!asked.typed().isEmpty()) {
            filters.put("q", Words.same("“" + asked.typed() + "”"));
        }
        if (!asked.chosenWhose().isEmpty()) {
            filters.put(
                    "whose",
                    asked.chosenWhose().equals("ours")
                            ? Words.of("Bên mình", "Our side")
                            : Words.of("Bên kia", "The other side"));
        }
        var state = STATES.get(asked.chosenState());
        if (state != null) {
            filters.put("state", state);
        }
        return filters;
    }
}
