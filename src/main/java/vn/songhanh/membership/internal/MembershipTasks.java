package vn.songhanh.membership.internal;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.desk.Shortcut;
import vn.songhanh.desk.Task;
import vn.songhanh.desk.Waiting;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;
import vn.songhanh.time.VietnamTime;

/** Tells the desk which unions of a unit have not told the last month. */
@Service
@Order(4)
class MembershipTasks implements Waiting {

    private static final Words GROUP = Words.of("Số đoàn viên chưa ghi", "Union members not told yet");
    private static final int NAMED = 3;

    private final Rounds rounds;
    private final Rights rights;
    private final Clock clock;

    MembershipTasks(Rounds rounds, Rights rights, Clock clock) {
        this.rounds = rounds;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Task> waitingFor(Mandate mandate) {
        if (!Rights.mayTell(mandate)) {
            return List.of();
        }
        var month = Round.over(VietnamTime.today(clock));
        return rounds.of(month, rights.top(mandate, month.atEndOfMonth())).stream()
                .flatMap(round -> untold(round).stream())
                .toList();
    }

    private static List<Task> untold(Round round) {
        var living = round.living().stream()
                .filter(book ->
                        book.union().dayIn(round.month()).equals(round.month().atEndOfMonth()))
                .toList();
        var untold = living.stream().filter(book -> book.told() == null).toList();
        return untold.isEmpty() ? List.of() : List.of(task(round.month(), untold, living.size()));
    }

    private static Task task(YearMonth month, List<Book> untold, int all) {
        var names =
                untold.stream().limit(NAMED).map(book -> book.union().name()).collect(Collectors.joining(", "));
        var more = untold.size() > NAMED ? Words.of("{0} …", "{0} …") : Words.of("{0}", "{0}");
        return new Task(
                GROUP,
                Words.of("{0}: {1}/{2} công đoàn", "{0}: {1} of {2} unions")
                        .with(Period.month(month).name(), untold.size(), all),
                more.with(names),
                "%s/months/%s".formatted(MembershipQuestion.PATH, month),
                null);
    }

    @Override
    public List<Shortcut> shortcuts(Mandate mandate) {
        return Rights.mayTell(mandate)
                ? List.of(new Shortcut(
                        Words.of("Ghi số đoàn viên", "Tell union members"), MembershipQuestion.PATH, "users"))
                : List.of();
    }
}
