package vn.songhanh.ledger;

import java.util.List;

/**
 * An entry of an open period that puts a locked one right.
 *
 * @param entry counts on a later day than it happened
 * @param postings what it moves
 * @param reason why it came later
 */
public record Correction(EntryLine entry, List<Posting> postings, String reason) {}
