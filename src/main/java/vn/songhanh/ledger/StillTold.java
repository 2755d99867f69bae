package vn.songhanh.ledger;

import java.util.Optional;

/** Where facts are told that are told elsewhere too. One entry stands for all of it, and as long as one of them tells it. */
public interface StillTold {

    /** How many here tell, as they are now, the fact that the entry stands for. */
    int tellings(EntryId entry);

    /** The entry of what was told anew in the place of what this one stands for, so that both never count; empty where none was. */
    default Optional<EntryId> toldAnew(EntryId entry) {
        return Optional.empty();
    }
}
