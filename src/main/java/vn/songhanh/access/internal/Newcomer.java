package vn.songhanh.access.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Typed;

/** Somebody who is to sign in, by the two names that were typed. */
record Newcomer(String fullName, String username) {

    private static final Pattern PLAIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,60}");

    static Newcomer typed(@Nullable String fullName, @Nullable String username) {
        return new Newcomer(
                Typed.clean(fullName == null ? "" : fullName).strip(),
                (username == null ? "" : username).strip().toLowerCase(Locale.ROOT));
    }

    List<AccountObjection> objections() {
        var objections = new ArrayList<AccountObjection>();
        if (fullName.isEmpty()) {
            objections.add(new AccountObjection.FullNameMissing());
        }
        if (username.isEmpty()) {
            objections.add(new AccountObjection.UsernameMissing());
        } else if (!PLAIN.matcher(username).matches()) {
            objections.add(new AccountObjection.UsernameNotPlain());
        }
        return objections;
    }
}
