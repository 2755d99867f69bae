package vn.songhanh.access.internal;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Voice;
import vn.songhanh.web.NotFound;

/** Puts right what somebody is called, and makes them an administrator or no longer one. */
@Service
class ChangePerson {

    /** What comes of it. */
    sealed interface Answer {
        record Changed() implements Answer {}

        /** Somebody else saved after the form was shown; nothing has been written. */
        record ChangedMeanwhile() implements Answer {}

        record Declined(List<AccountObjection> objections) implements Answer {}
    }

    private final AccountTable accounts;

    ChangePerson(AccountTable accounts) {
        this.accounts = accounts;
    }

    @Transactional
    Answer change(AccountId id, int seenVersion, String fullName, boolean administrator) {
        Voice.administrator();
        // two administrators who take the right from each other at once would both be the last but one
        accounts.lock();
        var account = accounts.byId(id).orElseThrow(NotFound::new);
        if (account.version() != seenVersion) {
            return new Answer.ChangedMeanwhile();
        }
        var objections = account.objectionsTo(fullName, administrator, accounts.otherAdministrators(id));
        if (!objections.isEmpty()) {
            return new Answer.Declined(objections);
        }
        accounts.change(id, fullName, administrator);
        return new Answer.Changed();
    }
}
