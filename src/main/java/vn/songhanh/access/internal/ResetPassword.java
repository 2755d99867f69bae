package vn.songhanh.access.internal;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Voice;
import vn.songhanh.web.NotFound;

/** Gives somebody who has lost their password one for one sign-in; whoever is signed in with the old one is signed out. */
@Service
class ResetPassword {

    private final AccountTable accounts;
    private final SessionTable sessions;
    private final PasswordEncoder passwords;

    ResetPassword(AccountTable accounts, SessionTable sessions, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
    }

    @Transactional
    OneTimeSecret reset(AccountId id) {
        Voice.administrator();
        var account = accounts.byId(id).orElseThrow(NotFound::new);
        var password = OneTimeSecret.fresh();
        accounts.setPassword(account.id(), passwords.encode(password.written()), true);
        sessions.endAll(account.id());
        return password;
    }
}
