package vn.songhanh.candidate.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.songhanh.candidate.Stage;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.programme.Account;

/** The stocks on which a person comes by the passing of time alone (indicators 2.05, 2.06b and 2.14). */
final class TimeStocks {

    /** Indicator 2.05 counts certificates that end within so many months. */
    private static final int ENDING = 6;

    private TimeStocks() {}

    /** One movement on the day on which its limit was reached. */
    record Change(Account account, LocalDate on, int quantity) {}

    /** What has come about by today and is not in the ledger yet. */
    static List<Change> of(Candidacy path, Grounds here) {
        var changes = new ArrayList<Change>();
        if (path.stage().ended()) {
            return changes;
        }
        for (var account : List.of(Account.CERTIFICATE_ENDING, Account.DOSSIER_OVERDUE, Account.PROBATION_OVERDUE)) {
            since(account, path, here)
                    .filter(day -> !day.isAfter(here.today()) && !path.counted().contains(account))
                    .filter(_ -> account != Account.CERTIFICATE_ENDING || !over(path, here))
                    .ifPresent(day -> changes.add(new Change(account, day, 1)));
        }
        if (path.counted().contains(Account.CERTIFICATE_ENDING) && over(path, here)) {
            changes.add(new Change(
                    Account.CERTIFICATE_ENDING,
                    certificateEnd(path, here).orElseThrow().plusDays(1),
                    -1));
        }
        return changes;
    }

    /** The first day on which the person stands on a stock of time; empty for any other stock, and where it cannot be. */
    static Optional<LocalDate> since(Account account, Candidacy path, Grounds here) {
        return switch (account) {
            case CERTIFICATE_ENDING ->
                path.stage().ordinal() >= Stage.ADMITTED.ordinal()
                        ? Optional.empty()
                        : certificateEnd(path, here)
                                .map(end -> end.minusMonths(ENDING))
                                .map(near -> notBeforeComing(near, path));
            case DOSSIER_OVERDUE ->
                path.counted().contains(Account.DOSSIER_OPEN)
                        ? path.day(StepKind.DOSSIER)
                                .map(opened -> opened.plusMonths(
                                                here.rule(CellRules.DOSSIER).value())
                                        .plusDays(1))
                        : Optional.empty();
            case PROBATION_OVERDUE ->
                path.stage() == Stage.PROBATION
                        ? PathRules.reviewDue(path, here).map(due -> notBeforeComing(due.plusDays(1), path))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Nobody stands on a stock before they came into the pool, or to this enterprise. */
    private static LocalDate notBeforeComing(LocalDate day, Candidacy path) {
        var came = path.day(StepKind.POOL).orElse(path.enteredOn());
        return day.isBefore(came) ? came : day;
    }

    private static boolean over(Candidacy path, Grounds here) {
        return certificateEnd(path, here)
                .filter(end -> end.isBefore(here.today()))
                .isPresent();
    }

    /** The last day on which the certificate is valid. */
    private static Optional<LocalDate> certificateEnd(Candidacy path, Grounds here) {
        return path.day(StepKind.CERTIFICATE)
                .map(given -> given.plusMonths(here.rule(CellRules.CERTIFICATE).value()));
    }
}
