package vn.songhanh.access.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.AccountId;
import vn.songhanh.time.VietnamTime;

/** Lets a person in, or says why not. */
@Service
class SignIn {

    /** What a sign-in leads to. */
    sealed interface Answer {
        /** @param home the page to begin with when no other was asked for */
        record Welcome(AccountId account, boolean mustChange, String home) implements Answer {}

        record WrongNameOrPassword() implements Answer {}

        record TooManyAttempts(Duration pause) implements Answer {}
    }

    private final AccountTable accounts;
    private final SignInAttemptTable attempts;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final String nobody;

    SignIn(AccountTable accounts, SignInAttemptTable attempts, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
        this.clock = clock;
        this.nobody = passwords.encode("nobody has this password");
    }

    @Transactional
    Answer signIn(String typedName, String password, String address) {
        var username = typedName.strip().toLowerCase(Locale.ROOT);
        var now = clock.instant();
        var pause = attempts.throttle(username, address, now).mustWait(now);
        if (pause.isPresent()) {
            return new Answer.TooManyAttempts(pause.get());
        }
        var account = accounts.byName(username).filter(found -> !found.closed());
        // a name that does not exist costs as much time as a wrong password: the answer does not tell them apart
        var matches =
                passwords.matches(password, account.map(Account::passwordHash).orElse(nobody));
        var welcome = matches && account.isPresent();
        attempts.add(username, address, now, welcome);
        attempts.forgetBefore(now.minus(Throttle.WINDOW.multipliedBy(4)));
        return welcome ? welcome(account.get(), now) : new Answer.WrongNameOrPassword();
    }

    /** An administrator who acts for neither body has nothing to do today but to administer. */
    private static Answer welcome(Account account, Instant now) {
        var seated = !account.mandates(VietnamTime.dayOf(now)).isEmpty();
        var home = account.administrator() && !seated ? AdministrationController.PATH : "/app";
        return new Answer.Welcome(account.id(), account.mustChange(), home);
    }
}
