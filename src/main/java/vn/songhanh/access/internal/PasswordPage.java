package vn.songhanh.access.internal;

import vn.songhanh.web.Page;

/** Changing one's own password; {@code forced} after a password for one sign-in. */
public record PasswordPage(boolean forced, int leastLength, Faults faults) implements Page {

    static PasswordPage of(boolean forced, Faults faults) {
        return new PasswordPage(forced, NewPassword.LEAST_LENGTH, faults);
    }
}
