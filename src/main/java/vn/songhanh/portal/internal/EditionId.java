package vn.songhanh.portal.internal;

/** One edition of an article. */
record EditionId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
