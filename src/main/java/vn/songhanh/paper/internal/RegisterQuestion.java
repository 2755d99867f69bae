package vn.songhanh.paper.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.songhanh.paper.PaperKind;
import vn.songhanh.text.Fold;
import vn.songhanh.text.Typed;

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
    String pattern() {
        return "%" + Fold.unaccented(typed()).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    Optional<PaperKind> chosenKind() {
        return Arrays.stream(PaperKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
    }

    Optional<Paper.State> chosenState() {
        return Arrays.stream(Paper.State.values())
                .filter(one -> one.name().equals(state))
                .findFirst();
    }

    Optional<Integer> chosenYear() {
        return Optional.ofNullable(year)
                .filter(digits -> digits.matches("\\d{4}"))
                .map(Integer::valueOf);
    }

    int chosenPage() {
        return Optional.ofNullable(page)
                .filter(digits -> digits.matches("[1-9]\\d{0,5}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    /** The same list without one of its words; from its first page. */
    String without(String word) {
        var words = words();
        words.remove(word);
        return address(words);
    }

    String pageAddress(int number) {
        var words = words();
        if (number > 1) {
            words.put("page", Integer.toString(number));
        }
        return address(words);
    }

    private static String address(Map<String, String> words) {
        var address = UriComponentsBuilder.fromPath(PATH);
        words.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(words).toUriString();
    }

    private Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        put(words, "q", q);
        put(words, "kind", kind);
        put(words, "state", state);
        put(words, "year", year);
        return words;
    }

    private static void put(Map<String, String> words, String name, @Nullable String said) {
        if (said != null && !said.isBlank()) {
            words.put(name, said);
        }
    }
}
