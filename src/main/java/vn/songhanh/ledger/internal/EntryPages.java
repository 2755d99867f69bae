package vn.songhanh.ledger.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.HouseReason;
import vn.songhanh.text.Words;
import vn.songhanh.web.NotFound;

/** Reads one entry for one seat. */
@Service
class EntryPages {

    private final QueueTable queues;
    private final EntryReader entries;
    private final EntryStory story;
    private final EntrySurroundings surroundings;
    private final EntryActs acts;

    EntryPages(
            QueueTable queues, EntryReader entries, EntryStory story, EntrySurroundings surroundings, EntryActs acts) {
        this.queues = queues;
        this.entries = entries;
        this.story = story;
        this.surroundings = surroundings;
        this.acts = acts;
    }

    @Transactional(readOnly = true)
    EntryPage page(Mandate mandate, EntryId id, @Nullable Words problem, String typed) {
        var shown = queues.line(id).orElseThrow(NotFound::new);
        var fact = entries.fact(id);
        var postings = entries.postings(id);
        return new EntryPage(
                shown,
                postings.stream()
                        .map(posting -> new EntryPage.Moved(posting.account().words(), posting.quantity()))
                        .toList(),
                surroundings.enterprise(fact),
                surroundings.places(shown.line()),
                surroundings.figures(fact, shown.line().countsOn(), postings),
                entries.reversal(id).flatMap(queues::line).map(QueueLine::line).orElse(null),
                entries.reason(id).map(HouseReason::read).orElse(null),
                surroundings.twins(shown.line()),
                story.of(id),
                story.proposal(id, mandate.side()),
                acts.open(id, mandate),
                acts.locked(id).orElse(null),
                problem,
                typed);
    }
}
