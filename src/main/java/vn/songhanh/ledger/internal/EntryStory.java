package vn.songhanh.ledger.internal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.HouseReason;
import vn.songhanh.text.Words;

/** What the bodies have done and said about an entry, as one thread. */
@Component
class EntryStory {

    private final QueueTable queues;
    private final RemarkTable remarks;

    EntryStory(QueueTable queues, RemarkTable remarks) {
        this.queues = queues;
        this.remarks = remarks;
    }

    /** Newest first. */
    List<EntryPage.Said> of(EntryId id) {
        var acts = queues.steps(id).stream()
                .map(step -> new EntryPage.Said(
                        step.at(),
                        told(step.side(), LedgerWords.of(step.act())),
                        HouseReason.read(step.reason()),
                        step.by(),
                        step.side()));
        var words = remarks.of(id).stream()
                .map(remark -> new EntryPage.Said(
                        remark.at(),
                        told(remark.side(), LedgerWords.of(remark.kind())),
                        Words.same(remark.words()),
                        remark.by(),
                        remark.side()));
        return Stream.concat(acts, words)
                .sorted(Comparator.comparing(EntryPage.Said::at).reversed())
                .toList();
    }

    /** The proposal that waits for an answer, as this side reads it. */
    EntryPage.@Nullable Proposed proposal(EntryId id, Side side) {
        return remarks.open(id)
                .map(proposal -> new EntryPage.Proposed(
                        proposal.id(),
                        proposal.side() == side,
                        proposal.outcome() == ClaimState.CONFIRMED,
                        proposal.reason()))
                .orElse(null);
    }

    private static Words told(Side side, Words what) {
        return Words.joined(" ", List.of(side.words(), what));
    }
}
