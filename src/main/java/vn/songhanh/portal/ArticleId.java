package vn.songhanh.portal;

/** An article, the same one through all its editions and addresses. */
public record ArticleId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
