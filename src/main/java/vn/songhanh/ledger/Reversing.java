package vn.songhanh.ledger;

/** What comes of reversing an entry. */
public sealed interface Reversing {

    /** The reversal is in the ledger as an entry of its own. */
    record Entered(EntryId entry, long position) implements Reversing {}

    /** Nothing changed, and why. */
    record Declined(Claiming.Objection objection) implements Reversing {}
}
