package vn.songhanh.ledger;

/** An entry of the ledger. */
public record EntryId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
