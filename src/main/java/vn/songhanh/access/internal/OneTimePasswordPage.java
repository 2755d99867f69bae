package vn.songhanh.access.internal;

import vn.songhanh.web.Page;

/** A password for one sign-in, shown this once. */
public record OneTimePasswordPage(PersonPage person, String password) implements Page {

    @Override
    public String toString() {
        return "OneTimePasswordPage[…]";
    }
}
