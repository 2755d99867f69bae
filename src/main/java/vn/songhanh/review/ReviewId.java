package vn.songhanh.review;

/** A yearly review of a programme. */
public record ReviewId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
