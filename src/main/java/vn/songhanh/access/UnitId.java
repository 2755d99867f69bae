package vn.songhanh.access;

/** An organisation unit, the same one through all its names and parents; {@code organisation} tells what it is. */
public record UnitId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
