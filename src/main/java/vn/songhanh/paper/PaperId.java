package vn.songhanh.paper;

/** An official paper. */
public record PaperId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
