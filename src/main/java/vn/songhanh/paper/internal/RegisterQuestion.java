package vn.songhanh.paper.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.paper.PaperKind;
import vn.songhanh.text.Like;
import vn.songhanh.text.Typed;
import vn.songhanh.web.Address;
import vn.songhanh.web.Said;

/**
 * What the register of papers was asked, as it stands in the address. A word that means nothing is taken as not said.
 *
 * @param year the year in which it was dated, or begun while it has no date
 */
public record RegisterQuestion(
        @Nullable String q,
        @Nullable String kind,
        @Nullable String state,
        @Nullable String year,
        @Nullable String page) {

    static final String PATH = "/app/papers";

    public String typed() {
        return Typed.line(q);
    }

    /** The words as the database compares them; what would be a pattern stands for itself. */
    String[] words() {
        return Like.words(typed());
    }

    Optional<PaperKind> chosenKind() {
        return Said.oneOf(PaperKind.values(), kind);
    }

    Optional<Paper.State> chosenState() {
        return Said.oneOf(Paper.State.values(), state);
    }

    Optional<Integer> chosenYear() {
        return Optional.ofNullable(year)
                .filter(digits -> digits.matches("\\d{4}"))
                .map(Integer::valueOf);
    }

    int chosenPage() {
        return Said.page(page);
    }

    /** The same list without one of its words; from its first page. */
    String without(String word) {
        return address().without(word).toString();
    }

    String pageAddress(int number) {
        return address().page(number).toString();
    }

    private Address address() {
        return Address.of(PATH)
                .with("q", q)
                .with("kind", kind)
                .with("state", state)
                .with("year", year);
    }
}
