package vn.songhanh.ledger;

import java.util.Optional;
import vn.songhanh.access.Side;

/**
 * How two equal bodies talk about an entry and settle what they count differently: one proposes, the other accepts.
 * Everything said stays.
 */
public interface Disputes {

    /** A word on an entry that changes nothing. */
    Claiming say(EntryId entry, Side side, String words);

    /**
     * Proposes how to end a dispute; a newer proposal of either body takes the place of an older one.
     *
     * @param outcome {@link ClaimState#CONFIRMED} or {@link ClaimState#WITHDRAWN}
     */
    Claiming propose(EntryId entry, Side side, ClaimState outcome, String reason);

    /**
     * The other body agrees: the entry stands as proposed.
     *
     * @param proposal the one that was read; a newer one is not accepted by mistake
     */
    Claiming accept(EntryId entry, Side side, long proposal);

    /** The other body does not agree, or the proposer takes it back; the dispute goes on. */
    Claiming decline(EntryId entry, Side side, long proposal, String reason);

    /** The proposal that waits for an answer. */
    Optional<Proposal> open(EntryId entry);

    /** How one body would end the dispute. */
    record Proposal(long id, Side side, ClaimState outcome, String reason) {}
}
