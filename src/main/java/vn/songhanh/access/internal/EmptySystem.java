package vn.songhanh.access.internal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Voice;

/** Whether nobody can sign in yet. The demonstration brings its people and is never set up by hand. */
@Component
class EmptySystem {

    private final Accounts accounts;
    private final boolean demonstration;

    /** Accounts are never deleted: once there is one, there is always one. */
    private volatile boolean inhabited;

    EmptySystem(Accounts accounts, @Value("${songhanh.demonstration:false}") boolean demonstration) {
        this.accounts = accounts;
        this.demonstration = demonstration;
    }

    boolean awaitsSetUp() {
        if (!inhabited) {
            inhabited = demonstration || !Voice.house("set-up", accounts::none);
        }
        return !inhabited;
    }
}
