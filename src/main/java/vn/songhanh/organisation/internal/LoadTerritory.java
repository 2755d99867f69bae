package vn.songhanh.organisation.internal;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.organisation.UnitEvent;
import vn.songhanh.organisation.internal.Change.Part;
import vn.songhanh.organisation.internal.TerritoryFiles.Pair;
import vn.songhanh.organisation.internal.TerritoryTable.Happening;
import vn.songhanh.organisation.internal.TerritoryTable.Taking;

/**
 * Takes the shipped territory into an installation that has none. It is what happened, so it is taken as it is told and not
 * ruled upon anew.
 */
@Service
class LoadTerritory {

    private final TerritoryTable territory;
    private final Clock clock;

    LoadTerritory(TerritoryTable territory, Clock clock) {
        this.territory = territory;
        this.clock = clock;
    }

    @Transactional
    void load() {
        if (territory.loaded()) {
            return;
        }
        var facts = TerritoryFiles.facts();
        territory.addUnits(
                facts.stream().map(TerritoryFiles.Fact::key).distinct().toList());
        territory.addFacts(facts);
        var byEvent = TerritoryFiles.pairs().stream()
                .collect(Collectors.groupingBy(Pair::event, LinkedHashMap::new, Collectors.toList()));
        var events = List.copyOf(byEvent.values());
        var ids = territory.addEvents(
                events.stream().map(LoadTerritory::happening).toList(), clock.instant());
        territory.involve(IntStream.range(0, events.size())
                .boxed()
                .flatMap(place -> takings(ids.get(place), events.get(place)))
                .toList());
    }

    private static Happening happening(List<Pair> pairs) {
        var first = pairs.getFirst();
        var merges = pairs.stream().anyMatch(pair -> pair.kind() == UnitEvent.Kind.MERGE);
        return new Happening(merges ? UnitEvent.Kind.MERGE : first.kind(), first.decision(), first.note());
    }

    private static Stream<Taking> takings(long event, List<Pair> pairs) {
        return pairs.stream().flatMap(pair -> takings(event, pair)).distinct();
    }

    /** An area alone that changes hands is told at both units, but neither goes on in the other. */
    private static Stream<Taking> takings(long event, Pair pair) {
        var area = pair.kind() == UnitEvent.Kind.TRANSFER;
        var same = pair.predecessor() != null && pair.predecessor().equals(pair.successor());
        var alone = pair.kind() == UnitEvent.Kind.DISSOLVE;
        var before = area || same || alone ? Part.SUBJECT : Part.PREDECESSOR;
        var after = area || same ? Part.SUBJECT : Part.SUCCESSOR;
        return Stream.concat(
                Stream.ofNullable(pair.predecessor())
                        .map(key -> new Taking(event, key, before, before == Part.SUBJECT ? null : pair.share())),
                Stream.ofNullable(pair.successor()).map(key -> new Taking(event, key, after, null)));
    }
}
