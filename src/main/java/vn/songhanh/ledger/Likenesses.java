package vn.songhanh.ledger;

import java.util.List;

/** Tells which entries may be one fact that both bodies have told. Only people decide it. */
public interface Likenesses {

    /** Two entries that look alike, the older first. */
    record Alike(EntryLine first, EntryLine second) {}

    /** The pairs that nobody has decided yet, of which one at least is not confirmed. */
    List<Alike> undecided();
}
