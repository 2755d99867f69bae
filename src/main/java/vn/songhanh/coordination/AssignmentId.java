package vn.songhanh.coordination;

/** Something that a meeting gave somebody to do. */
public record AssignmentId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
