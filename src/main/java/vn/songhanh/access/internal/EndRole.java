package vn.songhanh.access.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Voice;
import vn.songhanh.web.NotFound;

/** Ends a role; from that day on it opens nothing. */
@Service
class EndRole {

    private final AccountTable accounts;
    private final MandateTable mandates;

    EndRole(AccountTable accounts, MandateTable mandates) {
        this.accounts = accounts;
        this.mandates = mandates;
    }

    /** Answers why not; nothing when it ends. {@code on} is the first day without the role. */
    @Transactional
    List<RoleObjection> end(AccountId id, long mandate, LocalDate on) {
        Voice.administrator();
        var account = accounts.byId(id).orElseThrow(NotFound::new);
        var role = account.held().stream()
                .filter(one -> one.id() == mandate)
                .findFirst()
                .orElseThrow(NotFound::new);
        return switch (account.end(role, on)) {
            case Account.Ending.Ends(var day) -> {
                mandates.end(mandate, day);
                yield List.of();
            }
            case Account.Ending.NeverHeld _ -> {
                mandates.remove(mandate);
                yield List.of();
            }
            case Account.Ending.Declined(var objections) -> objections;
        };
    }
}
