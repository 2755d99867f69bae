package vn.songhanh.review;

/** A review of a programme. */
public record ReviewId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
