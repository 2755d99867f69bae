package vn.songhanh.access.internal;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Voice;
import vn.songhanh.web.NotFound;

/** Closes an account, which ends its sessions at once, or opens it again. What its person wrote stays theirs. */
@Service
class CloseAccount {

    private final AccountTable accounts;
    private final SessionTable sessions;
    private final Clock clock;

    CloseAccount(AccountTable accounts, SessionTable sessions, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Answers why not; nothing when it has been closed. */
    @Transactional
    List<AccountObjection> close(AccountId id) {
        Voice.administrator();
        // two administrators who close each other at once would both be the last but one
        accounts.lock();
        var account = accounts.byId(id).orElseThrow(NotFound::new);
        var objections = account.objectionsToClosing(accounts.otherAdministrators(id));
        if (objections.isEmpty()) {
            accounts.close(id, clock.instant());
            sessions.endAll(id);
        }
        return objections;
    }

    @Transactional
    void reopen(AccountId id) {
        Voice.administrator();
        accounts.reopen(accounts.byId(id).orElseThrow(NotFound::new).id());
    }
}
