package vn.songhanh.organisation.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.organisation.UnitEvent;
import vn.songhanh.organisation.internal.Change.Part;
import vn.songhanh.organisation.internal.TerritoryFiles.Pair;
import vn.songhanh.organisation.internal.TerritoryTable.Taking;

/**
 * Takes the shipped territory into an installation that has none. It is what happened, so it is taken as it is told and not
 * ruled upon anew.
 */
@Service
class LoadTerritory {

    private final TerritoryTable territory;
    private final EventTable events;
    private final Clock clock;

    LoadTerritory(TerritoryTable territory, EventTable events, Clock clock) {
        this.territory = territory;
        this.events = events;
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
        var byEvent = new LinkedHashMap<String, List<Pair>>();
        TerritoryFiles.pairs()
                .forEach(pair -> byEvent.computeIfAbsent(pair.event(), _ -> new ArrayList<>())
                        .add(pair));
        territory.involve(byEvent.values().stream().flatMap(this::record).toList());
    }

    private Stream<Taking> record(List<Pair> pairs) {
        var first = pairs.getFirst();
        var kind = pairs.stream().anyMatch(pair -> pair.kind() == UnitEvent.Kind.MERGE)
                ? UnitEvent.Kind.MERGE
                : first.kind();
        var event = events.add(kind, first.decision(), first.note(), clock.instant());
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
