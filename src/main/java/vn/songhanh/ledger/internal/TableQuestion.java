package vn.songhanh.ledger.internal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.text.Words;

/**
 * What a table of figures was asked, as it stands in the address, so that a view can be sent. A word that means nothing is
 * taken as not said; what was typed by hand and cannot be read is a fault.
 *
 * @param indicators their codes; or {@code core}, {@code all}, {@code group-1} to {@code group-3}
 * @param rows a {@link TableRows}
 * @param unit what happened under it; for rows of its own line what lies directly below it; 0 for the whole programme
 * @param by a {@link TableColumns}
 * @param from the first year
 * @param to the last year
 * @param state a {@link ClaimColumn}
 */
public record TableQuestion(
        @Nullable String programme,
        @Nullable List<String> indicators,
        @Nullable String rows,
        @Nullable String unit,
        @Nullable String by,
        @Nullable String from,
        @Nullable String to,
        @Nullable String state,
        @Nullable String sector,
        @Nullable String territory,
        @Nullable String structure,
        @Nullable String at,
        @Nullable String recorded,
        @Nullable String page) {

    static final String PATH = "/app/ledger/tables";
    static final String CORE = "core";
    static final String ALL = "all";

    /** A table that nobody has asked anything of. */
    static TableQuestion of(String programme, String unit, String year) {
        return new TableQuestion(
                programme, null, null, unit, null, year, year, null, null, null, null, null, null, null);
    }

    /** Whether the address says nothing at all. */
    boolean silent() {
        return words().isEmpty();
    }

    public TableRows chosenRows() {
        return AddressWords.oneOf(TableRows.values(), rows).orElse(TableRows.INDICATORS);
    }

    public TableColumns chosenColumns() {
        return AddressWords.oneOf(TableColumns.values(), by).orElse(TableColumns.QUARTERS);
    }

    public ClaimColumn chosenState() {
        return AddressWords.oneOf(ClaimColumn.values(), state).orElse(ClaimColumn.CONFIRMED);
    }

    Optional<UnitId> chosenUnit() {
        return AddressWords.unit(unit);
    }

    Optional<Integer> year(@Nullable String word) {
        return Optional.ofNullable(word).filter(year -> year.matches("\\d{4}")).map(Integer::valueOf);
    }

    public int chosenPage() {
        return Math.toIntExact(AddressWords.number(page)
                .filter(number -> number > 0 && number < 100_000)
                .orElse(1L));
    }

    /** The words that name indicators; the core where none does. */
    Set<String> chosenIndicators() {
        return indicators == null || indicators.isEmpty() ? Set.of(CORE) : new LinkedHashSet<>(indicators);
    }

    ViewWords seen() {
        return new ViewWords(sector, territory, structure, at, recorded);
    }

    Map<String, Words> faults() {
        return seen().faults();
    }

    /** The same table with one word said otherwise; from its first page. */
    public String with(String word, @Nullable String said) {
        return address(PATH, Map.of(word, said == null ? "" : said, "page", ""));
    }

    /** The rows of a unit instead of those in which it stands. */
    String below(UnitId below) {
        var places = chosenRows() == TableRows.TERRITORY || chosenRows() == TableRows.ZONE;
        return address(PATH, Map.of(places ? "territory" : "unit", below.toString(), "page", ""));
    }

    String pageAddress(int number) {
        return address(PATH, Map.of("page", number == 1 ? "" : Integer.toString(number)));
    }

    /** The address of what the table shows, whole, as a file. */
    public String export(String ending) {
        return address(PATH + ending, Map.of("page", ""));
    }

    String address() {
        return address(PATH, Map.of());
    }

    private String address(String path, Map<String, String> otherwise) {
        var words = words();
        otherwise.forEach((word, said) -> {
            words.remove(word);
            AddressWords.put(words, word, said);
        });
        return AddressWords.address(path, words);
    }

    private Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        AddressWords.put(words, "programme", programme);
        AddressWords.put(words, "indicators", indicators == null ? null : String.join(",", indicators));
        AddressWords.put(words, "rows", rows);
        AddressWords.put(words, "unit", unit);
        AddressWords.put(words, "by", by);
        AddressWords.put(words, "from", from);
        AddressWords.put(words, "to", to);
        AddressWords.put(words, "state", state);
        seen().into(words);
        AddressWords.put(words, "page", page);
        return words;
    }
}
