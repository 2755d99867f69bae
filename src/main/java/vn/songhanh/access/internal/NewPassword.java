package vn.songhanh.access.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A password that somebody chose, typed twice. */
record NewPassword(String password, String again) {

    /** NIST SP 800-63B asks for length, not for kinds of signs. */
    static final int LEAST_LENGTH = 10;

    /** The hash reads no further. */
    private static final int MOST_BYTES = 72;

    List<AccountObjection> objections(String username) {
        var objections = new ArrayList<AccountObjection>();
        if (password.codePointCount(0, password.length()) < LEAST_LENGTH) {
            objections.add(new AccountObjection.PasswordTooShort(LEAST_LENGTH));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            objections.add(new AccountObjection.PasswordTooLong());
        }
        if (!username.isEmpty() && password.strip().equalsIgnoreCase(username)) {
            objections.add(new AccountObjection.PasswordIsUsername());
        }
        if (!password.equals(again)) {
            objections.add(new AccountObjection.PasswordNotRepeated());
        }
        return objections;
    }

    /** A record would print them. */
    @Override
    public String toString() {
        return "NewPassword[…]";
    }
}
