package vn.songhanh.access.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.AccountId;

/** Lets a person in, or says why not. */
@Service
class SignIn {

    /** What a sign-in leads to. */
    sealed interface Answer {
        record Welcome(AccountId account, boolean mustChange) implements Answer {}

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
        return welcome
                ? new Answer.Welcome(account.get().id(), account.get().mustChange())
                : new Answer.WrongNameOrPassword();
    }
}
