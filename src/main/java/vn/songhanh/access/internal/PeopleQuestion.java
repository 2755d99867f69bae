package vn.songhanh.access.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Role;
import vn.songhanh.text.Fold;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;
import vn.songhanh.web.Address;
import vn.songhanh.web.Said;

/**
 * What the list of people was asked, as it stands in the address; a word that means nothing is taken as not said.
 *
 * @param role a role held today, or {@code ADMINISTRATOR}
 * @param state {@code closed} or {@code all}; else those who can sign in
 */
public record PeopleQuestion(
        @Nullable String q,
        @Nullable String role,
        @Nullable String state,
        @Nullable String page) {

    static final String PATH = "/app/admin/people";
    static final String ADMINISTRATOR = "ADMINISTRATOR";
    static final int PAGE = 50;

    public String typed() {
        return Typed.line(q);
    }

    String folded() {
        return Fold.unaccented(typed());
    }

    public String chosenRole() {
        return roles().containsKey(role) ? String.valueOf(role) : "";
    }

    public String chosenState() {
        return state != null && state.matches("closed|all") ? state : "open";
    }

    int number() {
        return Said.page(page);
    }

    public Map<String, Words> roles() {
        var roles = new LinkedHashMap<String, Words>();
        Arrays.stream(Role.values()).forEach(one -> roles.put(one.name(), one.words()));
        roles.put(ADMINISTRATOR, Words.of("Quản trị viên", "Administrator"));
        return roles;
    }

    public Map<String, Words> states() {
        var states = new LinkedHashMap<String, Words>();
        states.put("open", Words.of("Đang hoạt động", "Can sign in"));
        states.put("closed", Words.of("Đã đóng", "Closed"));
        states.put("all", Words.of("Tất cả", "All"));
        return states;
    }

    /** What is filtered by, each with the address without it. */
    public Map<Words, String> chosen() {
        var chosen = new LinkedHashMap<Words, String>();
        if (!typed().isEmpty()) {
            chosen.put(Words.same("“" + typed() + "”"), new PeopleQuestion(null, role, state, null).path());
        }
        Optional.ofNullable(roles().get(chosenRole()))
                .ifPresent(words -> chosen.put(words, new PeopleQuestion(q, null, state, null).path()));
        if (!"open".equals(chosenState())) {
            Optional.ofNullable(states().get(chosenState()))
                    .ifPresent(words -> chosen.put(words, new PeopleQuestion(q, role, null, null).path()));
        }
        return chosen;
    }

    String at(int number) {
        return new PeopleQuestion(q, role, state, number == 1 ? null : String.valueOf(number)).path();
    }

    private String path() {
        return Address.of(PATH)
                .with("q", typed())
                .with("role", chosenRole())
                .with("state", "open".equals(chosenState()) ? null : chosenState())
                .with("page", page)
                .toString();
    }
}
