package vn.songhanh.access.internal;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Voice;
import vn.songhanh.text.Words;
import vn.songhanh.web.Refused;

/** The account of the person who speaks. */
@Service
class OwnAccount {

    private final AccountTable accounts;
    private final SessionTable sessions;

    OwnAccount(AccountTable accounts, SessionTable sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @Transactional(readOnly = true)
    Account account() {
        if (Voice.speaker().orElse(null) instanceof Acting.Person person) {
            return accounts.byId(person.account()).orElseThrow();
        }
        throw new Refused(HttpStatus.FORBIDDEN, Words.of("Hãy đăng nhập trước.", "Sign in first."));
    }

    @Transactional
    void endOtherSessions(AccountId account, String session) {
        sessions.endOthers(account, session);
    }
}
