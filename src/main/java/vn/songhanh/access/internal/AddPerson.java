package vn.songhanh.access.internal;

import java.time.Clock;
import java.util.List;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.NewPerson;
import vn.songhanh.access.Voice;

/** Adds somebody who will sign in, with a password for one sign-in. */
@Service
class AddPerson {

    /** What it leads to. */
    sealed interface Answer {
        record Added(AccountId account, OneTimeSecret password) implements Answer {}

        record Declined(List<AccountObjection> objections) implements Answer {}
    }

    private final AccountTable accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;

    AddPerson(AccountTable accounts, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Transactional
    Answer add(Newcomer newcomer, boolean administrator) {
        Voice.administrator();
        var objections = newcomer.objections();
        if (!objections.isEmpty()) {
            return new Answer.Declined(objections);
        }
        var password = OneTimeSecret.fresh();
        var person = new NewPerson(newcomer.username(), newcomer.fullName(), password.written(), administrator, true);
        return accounts.add(person, passwords.encode(person.password()), clock.instant())
                .<Answer>map(account -> new Answer.Added(account, password))
                .orElseGet(() -> new Answer.Declined(List.of(new AccountObjection.UsernameTaken(newcomer.username()))));
    }
}
