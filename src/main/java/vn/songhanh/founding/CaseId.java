package vn.songhanh.founding;

/** The case of one enterprise and one objective. */
public record CaseId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
