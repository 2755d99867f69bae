package vn.songhanh.ledger.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.text.Fold;
import vn.songhanh.text.Typed;
import vn.songhanh.time.TypedDate;

/**
 * What a queue of the ledger was asked, as it stands in the address. A word that means nothing is taken as not said.
 *
 * @param queue {@code mine} to confirm, {@code theirs} waiting for the other body, {@code disputed}, {@code settled}
 *     lately, {@code all}
 * @param enterprise part of its name or the beginning of its code
 * @param unit entries that count for this unit or below it
 * @param by the side that entered it
 */
public record QueueQuestion(
        @Nullable String programme,
        @Nullable String queue,
        @Nullable String enterprise,
        @Nullable String kind,
        @Nullable String unit,
        @Nullable String indicator,
        @Nullable String from,
        @Nullable String to,
        @Nullable String by,
        @Nullable String page) {

    static final String PATH = "/app/ledger";
    private static final LocalDate BEGINNING = LocalDate.of(1930, 1, 1);
    private static final LocalDate END = LocalDate.of(9999, 1, 1);

    /** The queue that is shown; the own one where none is named. */
    public Queue chosenQueue() {
        return Arrays.stream(Queue.values())
                .filter(one -> one.word().equals(queue))
                .findFirst()
                .orElse(Queue.MINE);
    }

    public String typed() {
        return Typed.line(enterprise);
    }

    String namePattern() {
        return "%" + escaped(Fold.unaccented(typed())) + "%";
    }

    String codePattern() {
        return escaped(typed()) + "%";
    }

    Optional<FactKind> chosenKind() {
        return Arrays.stream(FactKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
    }

    Optional<Side> chosenSide() {
        return Arrays.stream(Side.values()).filter(one -> one.name().equals(by)).findFirst();
    }

    Optional<UnitId> chosenUnit() {
        return number(unit).map(UnitId::new);
    }

    public Optional<LocalDate> first() {
        return day(from);
    }

    public Optional<LocalDate> last() {
        return day(to);
    }

    LocalDate firstDay() {
        return first().orElse(BEGINNING);
    }

    LocalDate lastDay() {
        return last().orElse(END);
    }

    public int chosenPage() {
        return number(page).map(Long::intValue).filter(one -> one > 0).orElse(1);
    }

    /** The same list with one word said otherwise; from its first page. */
    public String with(String word, @Nullable String said) {
        var words = words();
        words.remove("page");
        return address(PATH, words, word, said);
    }

    public String pageAddress(int number) {
        return address(PATH, words(), "page", number == 1 ? null : Integer.toString(number));
    }

    /** Where all that is listed here is looked at before it is confirmed. */
    public String confirmAll() {
        var words = words();
        words.remove("page");
        return address(PATH + "/confirmations/new", words, "all", "true");
    }

    private static String address(String path, Map<String, String> words, String word, @Nullable String said) {
        words.remove(word);
        if (said != null) {
            words.put(word, said);
        }
        var address = UriComponentsBuilder.fromPath(path);
        words.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(words).toUriString();
    }

    private Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        put(words, "programme", programme);
        put(words, "queue", queue);
        put(words, "enterprise", enterprise);
        put(words, "kind", kind);
        put(words, "unit", unit);
        put(words, "indicator", indicator);
        put(words, "from", from);
        put(words, "to", to);
        put(words, "by", by);
        put(words, "page", page);
        return words;
    }

    private static void put(Map<String, String> words, String name, @Nullable String said) {
        if (said != null && !said.isBlank()) {
            words.put(name, said);
        }
    }

    private static Optional<LocalDate> day(@Nullable String written) {
        return written != null && TypedDate.read(written) instanceof TypedDate.Day(var date)
                ? Optional.of(date)
                : Optional.empty();
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
