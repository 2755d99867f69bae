package vn.songhanh.coordination;

/** A meeting. */
public record MeetingId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
