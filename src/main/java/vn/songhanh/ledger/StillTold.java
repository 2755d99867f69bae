package vn.songhanh.ledger;

/** Where facts are told that are told elsewhere too. One entry stands for all of it, and as long as one of them tells it. */
public interface StillTold {

    /** How many here tell, as they are now, the fact that the entry stands for. */
    int tellings(EntryId entry);
}
