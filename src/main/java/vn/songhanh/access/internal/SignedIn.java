package vn.songhanh.access.internal;

import java.io.Serializable;
import java.security.Principal;

/** All that a session remembers of a person. */
record SignedIn(long account) implements Principal, Serializable {

    @Override
    public String getName() {
        return Long.toString(account);
    }
}
