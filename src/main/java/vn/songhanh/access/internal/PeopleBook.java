package vn.songhanh.access.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Acting;
import vn.songhanh.access.NewPerson;
import vn.songhanh.access.NewRole;
import vn.songhanh.access.People;

/** The face of the module for those who bring people in. */
@Service
class PeopleBook implements People {

    private final AccountTable accounts;
    private final MandateTable mandates;
    private final PasswordEncoder passwords;
    private final Clock clock;

    PeopleBook(AccountTable accounts, MandateTable mandates, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.mandates = mandates;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void addAll(List<NewPerson> people) {
        // the same password is made into a hash once: a hash is slow on purpose
        var hashes = new HashMap<String, String>();
        for (var person : people) {
            if (accounts.byName(person.username()).isEmpty()) {
                accounts.add(person, hashes.computeIfAbsent(person.password(), passwords::encode), clock.instant());
            }
        }
    }

    @Override
    @Transactional
    public void grant(NewRole role) {
        mandates.grant(accounts.byName(role.username()).orElseThrow().id(), role);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Acting.Person> acting(String username, LocalDate on) {
        return accounts.byName(username).map(account -> account.acting(Optional.empty(), on));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Acting.Person> seats(AccountId id, LocalDate on) {
        return accounts.byId(id).filter(account -> !account.closed()).stream()
                .flatMap(account -> account.mandates(on).stream()
                        .map(mandate ->
                                new Acting.Person(account.id(), account.fullName(), account.administrator(), mandate)))
                .toList();
    }
}
