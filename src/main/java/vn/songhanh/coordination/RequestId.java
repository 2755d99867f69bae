package vn.songhanh.coordination;

/** A support request. */
public record RequestId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
