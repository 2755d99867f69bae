package vn.songhanh.access.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the browser sends to create the first administrator. */
record SetUpForm(
        @Nullable String code,
        @Nullable String fullName,
        @Nullable String username,
        @Nullable String password,
        @Nullable String again) {

    String typedCode() {
        return code == null ? "" : code.strip();
    }

    Newcomer newcomer() {
        return Newcomer.typed(fullName, username);
    }

    NewPassword newPassword() {
        return new NewPassword(password == null ? "" : password, again == null ? "" : again);
    }

    List<AccountObjection> objections(boolean codeRight) {
        var objections = new ArrayList<AccountObjection>();
        if (!codeRight) {
            objections.add(new AccountObjection.CodeWrong());
        }
        objections.addAll(newcomer().objections());
        objections.addAll(newPassword().objections(newcomer().username()));
        return objections;
    }

    /** A record would print the passwords. */
    @Override
    public String toString() {
        return "SetUpForm[%s]".formatted(username);
    }
}
