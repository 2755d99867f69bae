package vn.songhanh.access.internal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.AccountId;

/** A person chooses another password, and says the old one. */
@Service
class ChangePassword {

    private final AccountTable accounts;
    private final PasswordEncoder passwords;

    ChangePassword(AccountTable accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** Answers why not; nothing when it has been changed. */
    @Transactional
    List<AccountObjection> change(AccountId id, String old, NewPassword wish) {
        var account = accounts.byId(id).orElseThrow();
        var objections = new ArrayList<AccountObjection>();
        if (!passwords.matches(old, account.passwordHash())) {
            objections.add(new AccountObjection.OldPasswordWrong());
        }
        objections.addAll(wish.objections(account.username()));
        if (objections.isEmpty() && old.equals(wish.password())) {
            objections.add(new AccountObjection.PasswordAsBefore());
        }
        if (objections.isEmpty()) {
            accounts.setPassword(id, passwords.encode(wish.password()), false);
        }
        return objections;
    }
}
