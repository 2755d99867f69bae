package vn.songhanh.ledger.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitNames;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.Posting;
import vn.songhanh.organisation.Line;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Programmes;

/** What an entry leads to: the enterprise where it happened, its units, and the figures that it makes. */
@Component
class EntrySurroundings {

    private final Enterprises enterprises;
    private final Programmes programmes;
    private final QueueTable queues;
    private final UnitNames names;
    private final LikenessTable likenesses;

    EntrySurroundings(
            Enterprises enterprises,
            Programmes programmes,
            QueueTable queues,
            UnitNames names,
            LikenessTable likenesses) {
        this.enterprises = enterprises;
        this.programmes = programmes;
        this.queues = queues;
        this.names = names;
        this.likenesses = likenesses;
    }

    /** The same fact as the other body told it. */
    List<EntryPage.Twin> twins(EntryLine line) {
        return likenesses.twins(line.id());
    }

    /** The units it counts for, as they were called that day. */
    List<EntryPage.Place> places(EntryLine line) {
        var places = queues.places(line.id());
        var called = names.namesOn(
                line.happenedOn(), places.stream().map(QueueTable.Place::unit).toList());
        return places.stream()
                .map(place -> new EntryPage.Place(
                        Line.valueOf(place.line()).words(),
                        new EntryPage.Link(
                                called.getOrDefault(
                                        place.unit(), "#" + place.unit().value()),
                                "/app/organisation/%s?on=%s".formatted(place.unit(), line.happenedOn()))))
                .toList();
    }

    EntryPage.@Nullable Link enterprise(Fact fact) {
        var enterprise = fact.enterprise();
        return enterprise == null
                ? null
                : new EntryPage.Link(
                        enterprises.names(List.of(enterprise)).getOrDefault(enterprise, "#" + enterprise),
                        "/app/enterprises/" + enterprise);
    }

    List<EntryPage.FigureLink> figures(Fact fact, LocalDate countsOn, List<Posting> postings) {
        var moved = postings.stream().map(Posting::account).collect(Collectors.toSet());
        var programme = programmes.byId(fact.programme()).orElseThrow();
        return programme
                .year(countsOn.getYear())
                .map(period -> programmes.indicators().stream()
                        .filter(indicator -> reads(indicator, moved))
                        .map(indicator -> new EntryPage.FigureLink(
                                indicator.name(),
                                "/app/ledger/figures/%s?programme=%s&period=%s"
                                        .formatted(indicator.code(), programme.code(), period.code())))
                        .toList())
                .orElse(List.of());
    }

    private static boolean reads(Indicator indicator, Set<Account> moved) {
        return Question.accountsOf(indicator.measure()).stream().anyMatch(moved::contains);
    }
}
