package vn.songhanh.ledger.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.ledger.internal.FigureSheet.Fact;
import vn.songhanh.text.Words;
import vn.songhanh.web.Said;

/** Says how one looks at the ledger. */
final class LookWords {

    private static final Words LEDGER = Words.of("Sổ cái", "Ledger");

    private LookWords() {}

    /** What narrows the look, by the name of its field. */
    static Map<String, Fact> facts(ViewWords seen, Function<UnitId, String> names) {
        var facts = new LinkedHashMap<String, Fact>();
        put(
                facts,
                "territory",
                Words.of("Địa bàn", "Place"),
                seen.chosenTerritory().map(names).map(Words::same));
        put(facts, "stood", Words.of("Đơn vị", "Unit"), standing(seen, names));
        put(
                facts,
                "sector",
                Words.of("Khu vực sở hữu", "Ownership sector"),
                seen.chosenSector().map(OwnershipSector::words));
        put(
                facts,
                "structure",
                Words.of("Cơ cấu", "Structure"),
                seen.structureDay()
                        .map(day -> Words.of("theo cơ cấu ngày {0}", "under the structure of {0}")
                                .with(day)));
        put(
                facts,
                "at",
                LEDGER,
                Said.number(seen.at())
                        .map(at -> Words.of("Tại vị trí sổ cái {0}", "At ledger position {0}")
                                .with(at)));
        put(
                facts,
                "recorded",
                LEDGER,
                Said.day(seen.recorded())
                        .map(day -> Words.of("ghi đến hết ngày {0}", "as recorded by {0}")
                                .with(day)));
        return facts;
    }

    private static Optional<Words> standing(ViewWords seen, Function<UnitId, String> names) {
        return Optional.of(seen.chosenStanding())
                .filter(all -> !all.isEmpty())
                .map(all -> Words.joined(
                        "; ",
                        all.stream()
                                .map(one -> TableNames.standing(
                                        names.apply(one.unit()), one.above().map(names)))
                                .toList()));
    }

    static List<Words> of(ViewWords seen, Function<UnitId, String> names) {
        return facts(seen, names).values().stream().map(Fact::value).toList();
    }

    private static void put(Map<String, Fact> facts, String field, Words name, Optional<Words> value) {
        value.ifPresent(words -> facts.put(field, new Fact(name, words)));
    }
}
