package vn.songhanh.programme;

/** A coordination programme. */
public record ProgrammeId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
