package vn.songhanh.notice.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Voice;
import vn.songhanh.rulebook.WorkingCalendar;
import vn.songhanh.time.VietnamTime;

/** Finds whose digest is due now and was not sent; nobody's while no mail server is told. */
@Service
class PlanDigests {

    /** The digest of a person for a day. */
    record Due(AccountId account, LocalDate day) {}

    private final DigestTable digests;
    private final WorkingCalendar calendar;
    private final MailSettings settings;
    private final TransactionOperations transactions;
    private final Clock clock;

    PlanDigests(
            DigestTable digests,
            WorkingCalendar calendar,
            MailSettings settings,
            TransactionOperations transactions,
            Clock clock) {
        this.digests = digests;
        this.calendar = calendar;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    List<Due> due() {
        if (settings.problem() != null) {
            return List.of();
        }
        return Voice.house(SendDigest.TASK, () -> Objects.requireNonNull(transactions.execute(_ -> find())));
    }

    private List<Due> find() {
        var now = VietnamTime.at(clock.instant());
        var days = calendar.days();
        return digests.wanted(now).stream()
                .flatMap(choice -> choice.due(now, days).map(day -> new Due(choice.account(), day)).stream())
                .toList();
    }
}
