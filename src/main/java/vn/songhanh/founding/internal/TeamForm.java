package vn.songhanh.founding.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Typed;

/** What was typed to set up a working team. */
public record TeamForm(
        @Nullable String name,
        @Nullable String decision,
        @Nullable String on,
        @Nullable List<String> member) {

    static final TeamForm EMPTY = new TeamForm(null, null, null, null);

    public String typedName() {
        return Typed.line(name);
    }

    public String typedDecision() {
        return Typed.line(decision);
    }

    public String typedOn() {
        return Typed.line(on);
    }

    public boolean chosen(String account) {
        return member != null && member.contains(account);
    }
}
