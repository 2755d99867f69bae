package vn.songhanh.ledger.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.ledger.PivotQuery.RowKey;
import vn.songhanh.web.Address;
import vn.songhanh.web.Said;

/**
 * What a table of figures was asked, as it stands in the address, so that a view can be sent. What means nothing is a fault
 * ({@link TableFaults}).
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
        @Nullable String stood,
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
                programme, null, null, unit, null, year, year, null, null, null, null, null, null, null, null);
    }

    /** Whether the address says nothing at all. */
    boolean silent() {
        return asked().bare();
    }

    public TableRows chosenRows() {
        return Said.oneOf(TableRows.values(), rows).orElse(TableRows.INDICATORS);
    }

    public TableColumns chosenColumns() {
        return Said.oneOf(TableColumns.values(), by).orElse(TableColumns.QUARTERS);
    }

    public ClaimColumn chosenState() {
        return Said.oneOf(ClaimColumn.values(), state).orElse(ClaimColumn.CONFIRMED);
    }

    Optional<UnitId> chosenUnit() {
        return ViewWords.unit(unit);
    }

    Optional<Integer> year(@Nullable String word) {
        return Optional.ofNullable(word).filter(year -> year.matches("\\d{4}")).map(Integer::valueOf);
    }

    public int chosenPage() {
        return Said.page(page);
    }

    /** The words that name indicators; the core where none does. */
    Set<String> chosenIndicators() {
        return indicators == null || indicators.isEmpty() ? Set.of(CORE) : new LinkedHashSet<>(indicators);
    }

    ViewWords seen() {
        return new ViewWords(sector, territory, stood, structure, at, recorded);
    }

    /** The same table with one word said otherwise; from its first page. */
    public String with(String word, @Nullable String said) {
        return asked().first().with(word, said).toString();
    }

    /** The rows of a unit instead of those in which it stands. */
    String below(UnitId below) {
        return with(chosenRows().below(), below.toString());
    }

    /** The same with only what it did where it stood. */
    String below(RowKey.OfUnitBelow one) {
        return asked().first()
                .with(chosenRows().below(), one.unit().toString())
                .with("stood", seen().of(one).stood())
                .toString();
    }

    String pageAddress(int number) {
        return asked().page(number).toString();
    }

    /** The address of what the table shows, whole, as a file. */
    public String export(String ending) {
        return asked().at(PATH + ending).first().toString();
    }

    String address() {
        return asked().toString();
    }

    private Address asked() {
        return seen().into(Address.of(PATH)
                        .with("programme", programme)
                        .with("indicators", indicators == null ? null : String.join(",", indicators))
                        .with("rows", rows)
                        .with("unit", unit)
                        .with("by", by)
                        .with("from", from)
                        .with("to", to)
                        .with("state", state))
                .with("page", page);
    }
}
