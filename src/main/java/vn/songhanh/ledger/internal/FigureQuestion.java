package vn.songhanh.ledger.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.EntryList;
import vn.songhanh.ledger.PivotQuery.RowKey;
import vn.songhanh.ledger.PivotQuery.View;
import vn.songhanh.organisation.Line;
import vn.songhanh.time.Period;
import vn.songhanh.web.Address;
import vn.songhanh.web.Said;

/**
 * Which number of which figure was asked for, as it stands in the address: with the same words a table and the list behind a
 * number of it are the same.
 *
 * @param period a code of {@link Period}
 * @param unit with all below it; nothing for the whole programme
 * @param rest what lies in no row: {@code direct} for what lies at the unit itself, {@code none} for what is of no enterprise, or the
 *     name of a {@link Line} for what has no unit on it
 * @param state a {@link ClaimColumn}; nothing for all that counts
 * @param after the last line of the page before
 */
public record FigureQuestion(
        @Nullable String programme,
        @Nullable String period,
        @Nullable String unit,
        @Nullable String rest,
        @Nullable String enterprise,
        @Nullable String sector,
        @Nullable String territory,
        @Nullable String stood,
        @Nullable String structure,
        @Nullable String at,
        @Nullable String recorded,
        @Nullable String state,
        @Nullable String after) {

    private static final String PATH = "/app/ledger/figures/";
    private static final String DIRECT = "direct";
    private static final String NONE = "none";
    private static final String MARK = "(\\d{4}-\\d{2}-\\d{2})_(\\d{1,15})";

    /** The number of a table. */
    static FigureQuestion of(String programme, Period period, RowKey key, ViewWords seen, ClaimColumn column) {
        var view = switch (key) {
            case RowKey.OfSector one -> seen.of(one.sector());
            case RowKey.OfUnitBelow one -> seen.of(one);
            default -> seen;
        };
        return new FigureQuestion(
                programme,
                period.code(),
                unit(key).map(UnitId::toString).orElse(null),
                key instanceof RowKey.Rest one ? rest(one) : null,
                key instanceof RowKey.OfEnterprise one ? one.enterprise().toString() : null,
                view.sector(),
                view.territory(),
                view.stood(),
                view.structure(),
                view.at(),
                view.recorded(),
                column.name().toLowerCase(Locale.ROOT),
                null);
    }

    private static String rest(RowKey.Rest rest) {
        return switch (rest) {
            case RowKey.Directly _ -> DIRECT;
            case RowKey.OfNoEnterprise _ -> NONE;
            case RowKey.Nowhere(var line) -> line.name().toLowerCase(Locale.ROOT);
        };
    }

    static Optional<UnitId> unit(RowKey key) {
        return switch (key) {
            case RowKey.Whole _ -> Optional.empty();
            case RowKey.OfUnit(var unit) -> Optional.of(unit);
            case RowKey.OfUnitBelow(var unit, var _) -> Optional.of(unit);
            case RowKey.Directly(var unit) -> Optional.of(unit);
            case RowKey.Nowhere _ -> Optional.empty();
            case RowKey.OfNoEnterprise(var within) -> within;
            case RowKey.OfEnterprise one -> one.within();
            case RowKey.OfSector one -> one.within();
        };
    }

    RowKey key() {
        var within = ViewWords.unit(unit);
        return chosenRest()
                .<RowKey>map(one -> one)
                .or(() -> chosenEnterprise().map(one -> new RowKey.OfEnterprise(one, within)))
                .or(() -> within.map(RowKey.OfUnit::new))
                .orElseGet(RowKey.Whole::new);
    }

    Optional<RowKey.Rest> chosenRest() {
        return switch (rest) {
            case DIRECT -> ViewWords.unit(unit).map(RowKey.Directly::new);
            case NONE -> Optional.of(new RowKey.OfNoEnterprise(ViewWords.unit(unit)));
            case null, default -> Said.oneOf(Line.values(), rest).map(RowKey.Nowhere::new);
        };
    }

    Optional<EnterpriseId> chosenEnterprise() {
        return Said.number(enterprise)
                .filter(id -> id > 0 && id <= Integer.MAX_VALUE)
                .map(id -> new EnterpriseId(Math.toIntExact(id)));
    }

    ViewWords seen() {
        return new ViewWords(sector, territory, stood, structure, at, recorded);
    }

    View view() {
        return seen().view();
    }

    Optional<ClaimColumn> column() {
        return Said.oneOf(ClaimColumn.values(), state);
    }

    Set<ClaimState> states() {
        return column().map(ClaimColumn::states).orElse(FigureReader.COUNTED);
    }

    /** Where the page begins. */
    EntryList.Page page(int size) {
        if (after == null || !after.matches(MARK)) {
            return EntryList.Page.first(size);
        }
        var parts = after.split("_", 2);
        return Said.day(parts[0])
                .map(day -> new EntryList.Page(new EntryList.Mark(day, new EntryId(Long.parseLong(parts[1]))), size))
                .orElseGet(() -> EntryList.Page.first(size));
    }

    /** The same with one word said otherwise, from the first page. */
    String with(String indicator, String word, @Nullable String said) {
        return asked(PATH + indicator).with(word, said).toString();
    }

    String address(String indicator) {
        return asked(PATH + indicator).toString();
    }

    /** The page after the mark. */
    String after(String indicator, EntryList.Mark mark) {
        return with(indicator, "after", mark.countsOn() + "_" + mark.entry());
    }

    private Address asked(String path) {
        return seen().into(Address.of(path)
                        .with("programme", programme)
                        .with("period", period)
                        .with("unit", unit)
                        .with("rest", rest)
                        .with("enterprise", enterprise))
                .with("state", state);
    }
}
