package vn.songhanh.ledger.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.ledger.PivotQuery.Moment;
import vn.songhanh.ledger.PivotQuery.RowKey;
import vn.songhanh.ledger.PivotQuery.View;
import vn.songhanh.text.Words;
import vn.songhanh.web.Address;
import vn.songhanh.web.Said;

/**
 * How one looks at the ledger, as it stands in an address: the same words for a table and for the entries behind one of its
 * numbers.
 *
 * @param sector only enterprises of it
 * @param territory a place or zone, with all below it
 * @param stood units by what they stood directly below, such as {@code 17-5.23-17}; 0 for below none
 * @param structure the day whose units are meant; nothing for the units of the time
 * @param at a position of the ledger
 * @param recorded the day at whose end the ledger is read
 */
record ViewWords(
        @Nullable String sector,
        @Nullable String territory,
        @Nullable String stood,
        @Nullable String structure,
        @Nullable String at,
        @Nullable String recorded) {

    private static final Pattern STANDING = Pattern.compile("[.]");
    private static final Pattern STOOD = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    View view() {
        return new View(structureDay(), moment(), chosenTerritory(), chosenStanding(), chosenSector());
    }

    Optional<LocalDate> structureDay() {
        return Said.day(structure);
    }

    Optional<UnitId> chosenTerritory() {
        return unit(territory);
    }

    Optional<OwnershipSector> chosenSector() {
        return Said.oneOf(OwnershipSector.values(), sector);
    }

    /** Under the structure of a day a unit stands in one place, so that nothing is left out. */
    List<RowKey.OfUnitBelow> chosenStanding() {
        return structureDay().isPresent() ? List.of() : standing().toList();
    }

    private Stream<RowKey.OfUnitBelow> standing() {
        return Stream.ofNullable(stood)
                .flatMap(STANDING::splitAsStream)
                .map(STOOD::matcher)
                .filter(Matcher::matches)
                .map(one -> new RowKey.OfUnitBelow(new UnitId(Long.parseLong(one.group(1))), unit(one.group(2))));
    }

    /** The units that stood somewhere, and where. */
    Stream<UnitId> standingUnits() {
        return standing().flatMap(one -> Stream.concat(Stream.of(one.unit()), one.above().stream()));
    }

    /** Whether only a part of what happened is looked at. */
    boolean narrows() {
        return !view().isOfEverything();
    }

    private Moment moment() {
        return Said.number(at)
                .<Moment>map(Moment.At::new)
                .or(() -> Said.day(recorded).map(Moment.Recorded::new))
                .orElseGet(Moment.Now::new);
    }

    /** What was typed and cannot be meant, by the name of its field. */
    Map<String, Words> faults() {
        var faults = new LinkedHashMap<String, Words>();
        if (Said.anything(sector) && chosenSector().isEmpty()) {
            faults.put("sector", NotKnown.oneOf(sector, Arrays.stream(OwnershipSector.values())));
        }
        if (Said.anything(territory) && Said.number(territory).isEmpty()) {
            faults.put("territory", NotKnown.unit(territory));
        }
        if (Said.anything(stood)
                && standing().count() < STANDING.splitAsStream(stood).count()) {
            faults.put("unit", NotKnown.unit(stood));
        }
        if (Said.anything(structure) && structureDay().isEmpty()) {
            faults.put("structure", NotKnown.day());
        }
        if (Said.anything(at) && Said.number(at).isEmpty()) {
            faults.put(
                    "at",
                    Words.of(
                            "Vị trí sổ cái là một số, ví dụ 1.250.",
                            "A position of the ledger is a number, such as 1,250."));
        }
        if (Said.anything(recorded) && Said.day(recorded).isEmpty()) {
            faults.put("recorded", NotKnown.day());
        } else if (Said.anything(recorded) && Said.anything(at)) {
            faults.put(
                    "recorded",
                    Words.of(
                            "Chọn vị trí sổ cái hoặc ngày ghi, không chọn cả hai.",
                            "Choose a position of the ledger or a day, not both."));
        }
        return faults;
    }

    /** What stands beyond the last position would be another figure tomorrow. */
    Optional<Words> beyond(long now) {
        return Said.number(at)
                .filter(position -> position > now)
                .map(position -> Words.of(
                                "Sổ cái mới đến vị trí {1}; ghi một vị trí không quá số đó thay cho {0}.",
                                "The ledger stands at position {1}; give one up to it instead of {0}.")
                        .with(position, now));
    }

    /** The address with these words. */
    Address into(Address address) {
        return address.with("sector", sector)
                .with("territory", territory)
                .with("stood", stood)
                .with("structure", structureDay().map(LocalDate::toString).orElse(null))
                .with("at", Said.number(at).map(Object::toString).orElse(null))
                .with("recorded", Said.day(recorded).map(LocalDate::toString).orElse(null));
    }

    /** A unit; 0 and nothing stand for no unit in particular. */
    static Optional<UnitId> unit(@Nullable String word) {
        return Said.number(word).filter(id -> id > 0).map(UnitId::new);
    }

    /** The same for enterprises of another sector. */
    ViewWords of(OwnershipSector only) {
        return new ViewWords(only.name(), territory, stood, structure, at, recorded);
    }

    /** The same with only what a unit did where it stood. */
    ViewWords of(RowKey.OfUnitBelow one) {
        var word = one.unit() + "-" + one.above().map(UnitId::toString).orElse("0");
        return new ViewWords(sector, territory, stood == null ? word : stood + "." + word, structure, at, recorded);
    }

    /** The same under another unit, or under none. */
    ViewWords within(Optional<UnitId> other) {
        return new ViewWords(sector, other.map(UnitId::toString).orElse(null), stood, structure, at, recorded);
    }
}
