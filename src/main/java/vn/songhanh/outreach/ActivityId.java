package vn.songhanh.outreach;

/** An activity. */
public record ActivityId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
