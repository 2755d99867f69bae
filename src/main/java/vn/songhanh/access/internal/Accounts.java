package vn.songhanh.access.internal;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.AccountId;

/** Finds people before anybody speaks: at sign-in and at the beginning of each request. */
@Service
class Accounts {

    private final AccountTable table;

    Accounts(AccountTable table) {
        this.table = table;
    }

    @Transactional(readOnly = true)
    Optional<Account> byName(String username) {
        return table.byName(username);
    }

    @Transactional(readOnly = true)
    Optional<Account> byId(AccountId id) {
        return table.byId(id);
    }

    @Transactional(readOnly = true)
    boolean none() {
        return table.none();
    }
}
