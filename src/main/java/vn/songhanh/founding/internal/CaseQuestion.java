package vn.songhanh.founding.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.songhanh.founding.CaseState;
import vn.songhanh.founding.Objective;
import vn.songhanh.text.Fold;
import vn.songhanh.text.Typed;

/**
 * What a list of cases was asked, as it stands in the address. A word that means nothing is taken as not said.
 *
 * @param unit a managing unit, with all below it
 * @param mine {@code true} for cases of the own unit's enterprises and the own side's objective
 * @param view {@code board} for the board, {@code ready} for the enterprises that have no case yet
 */
public record CaseQuestion(
        @Nullable String q,
        @Nullable String state,
        @Nullable String objective,
        @Nullable String unit,
        @Nullable String mine,
        @Nullable String view,
        @Nullable String page) {

    static final String PATH = "/app/cases";

    public String typed() {
        return Typed.line(q);
    }

    public boolean board() {
        return "board".equals(view);
    }

    boolean ready() {
        return "ready".equals(view);
    }

    public boolean ofMine() {
        return "true".equals(mine);
    }

    /** The name as the database compares it; what would be a pattern stands for itself. */
    String namePattern() {
        return "%" + escaped(Fold.unaccented(typed())) + "%";
    }

    String codePattern() {
        return escaped(typed()) + "%";
    }

    Optional<CaseState> chosenState() {
        return Arrays.stream(CaseState.values())
                .filter(one -> one.name().equals(state))
                .findFirst();
    }

    Optional<Objective> chosenObjective() {
        return Arrays.stream(Objective.values())
                .filter(one -> one.name().equals(objective))
                .findFirst();
    }

    Optional<Long> chosenUnit() {
        return number(unit);
    }

    public int chosenPage() {
        return number(page).map(Long::intValue).filter(one -> one > 0).orElse(1);
    }

    /** The same list with one word said otherwise; from its first page. */
    public String with(String word, @Nullable String said) {
        var words = words();
        words.remove("page");
        return address(words, word, said);
    }

    /** The same list with two words said otherwise. */
    public String with(String word, @Nullable String said, String other, @Nullable String otherSaid) {
        var words = words();
        words.remove("page");
        words.remove(word);
        if (said != null) {
            words.put(word, said);
        }
        return address(words, other, otherSaid);
    }

    public String pageAddress(int number) {
        return address(words(), "page", number == 1 ? null : Integer.toString(number));
    }

    private static String address(Map<String, String> words, String word, @Nullable String said) {
        words.remove(word);
        if (said != null) {
            words.put(word, said);
        }
        var address = UriComponentsBuilder.fromPath(PATH);
        words.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(words).toUriString();
    }

    private Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        put(words, "q", q);
        put(words, "state", state);
        put(words, "objective", objective);
        put(words, "unit", unit);
        put(words, "mine", mine);
        put(words, "view", view);
        put(words, "page", page);
        return words;
    }

    private static void put(Map<String, String> words, String name, @Nullable String said) {
        if (said != null && !said.isBlank()) {
            words.put(name, said);
        }
    }

    private static Optional<Long> number(@Nullable String written) {
        return Optional.ofNullable(written)
                .filter(digits -> digits.matches("\\d{1,9}"))
                .map(Long::valueOf);
    }

    private static String escaped(String word) {
        return word.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
