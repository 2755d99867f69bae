package vn.songhanh.access.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.NewPerson;

/** Creates the first administrator of an empty system, once. */
@Service
class SetUp {

    /** What it leads to. */
    sealed interface Answer {
        record Welcome(AccountId account) implements Answer {}

        record Declined(List<AccountObjection> objections) implements Answer {}

        record TooManyAttempts(Duration pause) implements Answer {}

        record AlreadySetUp() implements Answer {}
    }

    /** The attempts are counted like those at the door, under a name that nobody can have. */
    private static final String COUNTED_AS = "/set-up";

    private final AccountTable accounts;
    private final SignInAttemptTable attempts;
    private final PasswordEncoder passwords;
    private final SetUpCode code;
    private final Clock clock;

    SetUp(AccountTable accounts, SignInAttemptTable attempts, PasswordEncoder passwords, SetUpCode code, Clock clock) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
        this.code = code;
        this.clock = clock;
    }

    @Transactional
    Answer setUp(SetUpForm form, String address) {
        accounts.lock();
        if (!accounts.none()) {
            return new Answer.AlreadySetUp();
        }
        var now = clock.instant();
        var pause = attempts.throttle(COUNTED_AS, address, now).mustWait(now);
        if (pause.isPresent()) {
            return new Answer.TooManyAttempts(pause.get());
        }
        var codeRight = code.is(form.typedCode());
        if (!codeRight && !form.typedCode().isEmpty()) {
            attempts.add(COUNTED_AS, address, now, false);
        }
        var objections = form.objections(codeRight);
        if (!objections.isEmpty()) {
            return new Answer.Declined(objections);
        }
        var password = form.newPassword().password();
        var first = new NewPerson(form.newcomer().username(), form.newcomer().fullName(), password, true, false);
        return new Answer.Welcome(
                accounts.add(first, passwords.encode(password), now).orElseThrow());
    }
}
