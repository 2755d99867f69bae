package vn.songhanh.coordination.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Like;
import vn.songhanh.text.Typed;
import vn.songhanh.web.Address;
import vn.songhanh.web.Said;

/**
 * What a list of this module was asked, as it stands in the address; a word that means nothing is taken as not said.
 *
 * @param whose {@code ours} or {@code theirs}
 * @param state the state, or {@code LATE}
 */
public record Asked(
        @Nullable String q,
        @Nullable String whose,
        @Nullable String state,
        @Nullable String page) {

    static final int ROWS = 25;

    public String typed() {
        return Typed.line(q);
    }

    /** The words as the database compares them. */
    String[] words() {
        return Like.words(typed());
    }

    String chosenState() {
        return Optional.ofNullable(state)
                .filter(word -> word.matches("[A-Z]{1,10}"))
                .orElse("");
    }

    String chosenWhose() {
        return whose != null && (whose.equals("ours") || whose.equals("theirs")) ? whose : "";
    }

    int offset() {
        return (chosenPage() - 1) * ROWS;
    }

    int chosenPage() {
        return Said.page(page);
    }

    Address address(String path) {
        return Address.of(path).with("q", q).with("whose", chosenWhose()).with("state", chosenState());
    }
}
