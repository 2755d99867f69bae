package vn.songhanh.enterprise.internal;

/** A list that was brought to be taken in. */
public record ImportId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
