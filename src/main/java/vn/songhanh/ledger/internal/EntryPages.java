package vn.songhanh.ledger.internal;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.UnitNames;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.organisation.Line;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Reads one entry for one seat. */
@Service
class EntryPages {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private final QueueTable queues;
    private final EntryReader entries;
    private final PeriodTable periods;
    private final UnitNames names;
    private final EntrySurroundings surroundings;

    EntryPages(
            QueueTable queues,
            EntryReader entries,
            PeriodTable periods,
            UnitNames names,
            EntrySurroundings surroundings) {
        this.queues = queues;
        this.entries = entries;
        this.periods = periods;
        this.names = names;
        this.surroundings = surroundings;
    }

    @Transactional(readOnly = true)
    EntryPage page(Mandate mandate, EntryId id, @Nullable Words problem, String typed) {
        var line = queues.line(id).orElseThrow(NotFound::new);
        var fact = entries.fact(id);
        var locked = periods.around(fact.programme(), line.countsOn()).orElse(null);
        var moved = entries.postings(id).stream()
                .map(posting -> new EntryPage.Moved(LedgerWords.of(posting.account()), posting.quantity()))
                .toList();
        return new EntryPage(
                line,
                moved,
                surroundings.enterprise(fact),
                places(line),
                surroundings.figures(fact, line.countsOn(), entries.postings(id)),
                said(id),
                acts(line, mandate, locked != null),
                locked,
                problem,
                typed);
    }

    private List<EntryPage.Place> places(EntryLine line) {
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

    private List<EntryPage.Said> said(EntryId id) {
        return queues.steps(id).stream()
                .map(step -> new EntryPage.Said(
                        MINUTE.format(VietnamTime.at(step.at())),
                        Words.joined(" ", List.of(step.side().words(), LedgerWords.of(step.act()))),
                        step.reason(),
                        step.by(),
                        step.side().name()))
                .toList();
    }

    /** What this seat may do now; the ledger decides again when it is done. */
    private static List<String> acts(EntryLine line, Mandate mandate, boolean locked) {
        var acts = new ArrayList<String>();
        if (!LedgerPages.mayAct(mandate) || line.reversedBy() != null) {
            return acts;
        }
        var own = line.claimedBy() == mandate.side();
        var open = line.state().waits() || line.state() == ClaimState.DISPUTED;
        if (!locked && open) {
            acts.add(own ? "withdrawal" : "confirmation");
        }
        if (!locked && (line.state() == ClaimState.CONFIRMED || (line.state().waits() && !own))) {
            acts.add("dispute");
        }
        if (line.state() != ClaimState.WITHDRAWN) {
            acts.add("reversal");
        }
        return acts;
    }
}
