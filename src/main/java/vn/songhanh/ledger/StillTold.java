package vn.songhanh.ledger;

/** One who tells facts that others tell too. One entry stands for all who tell it, and as long as one of them does. */
public interface StillTold {

    /** Whether this one tells, as it is now, the fact that the entry stands for. */
    boolean tells(EntryId entry);
}
