package vn.songhanh.outreach.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.songhanh.outreach.ActivityKind;
import vn.songhanh.outreach.ActivityState;
import vn.songhanh.text.Fold;
import vn.songhanh.text.Typed;
import vn.songhanh.time.TypedDate;

/**
 * What the activities were asked, as it stands in the address. A word that means nothing is taken as not said.
 *
 * @param unit one that leads or takes part, with all below it
 * @param mine {@code true} for those of the own unit and all below it
 * @param view {@code month}, {@code week}, {@code quarter}; else the list
 * @param on the day around which the calendar is read
 */
public record ActivityQuestion(
        @Nullable String q,
        @Nullable String kind,
        @Nullable String state,
        @Nullable String unit,
        @Nullable String mine,
        @Nullable String view,
        @Nullable String on,
        @Nullable String page) {

    static final String PATH = "/app/activities";

    /** How the activities are laid out. */
    public enum View {
        LIST,
        MONTH,
        WEEK,
        QUARTER
    }

    public String typed() {
        return Typed.line(q);
    }

    /** The words as the database compares them; what would be a pattern stands for itself. */
    String pattern() {
        return "%" + Fold.unaccented(typed()).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    public View layout() {
        return Arrays.stream(View.values())
                .filter(one -> one.name().equalsIgnoreCase(view))
                .findFirst()
                .orElse(View.LIST);
    }

    Optional<ActivityKind> chosenKind() {
        return Arrays.stream(ActivityKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
    }

    Optional<ActivityState> chosenState() {
        return Arrays.stream(ActivityState.values())
                .filter(one -> one.name().equals(state))
                .findFirst();
    }

    Optional<Long> chosenUnit() {
        return number(unit);
    }

    public boolean ofMine() {
        return "true".equals(mine);
    }

    public int chosenPage() {
        return number(page).map(Long::intValue).filter(one -> one > 0).orElse(1);
    }

    /** The day around which the calendar is read. */
    LocalDate around(LocalDate today) {
        return switch (TypedDate.read(Typed.line(on))) {
            case TypedDate.Day(var day) -> day;
            case TypedDate.Month(YearMonth month) -> month.atDay(1);
            case TypedDate.Year _, TypedDate.NotADate _ -> today;
        };
    }

    /** The same question with one word said otherwise; from its first page. */
    public String with(String word, @Nullable String said) {
        var words = words();
        words.remove("page");
        return address(words, word, said);
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
        put(words, "kind", kind);
        put(words, "state", state);
        put(words, "unit", unit);
        put(words, "mine", mine);
        put(words, "view", view);
        put(words, "on", on);
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
}
