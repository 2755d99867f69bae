package vn.songhanh.portal.internal;

import org.jspecify.annotations.Nullable;

/** Which part of a list a page shows. */
public record Paging(int page, int size, long all) {

    static final int DEEPEST = 500;

    /** A number somebody wrote into an address: what makes no sense is the first page. */
    static int asked(@Nullable String page) {
        return page != null && page.matches("[1-9]\\d{0,3}") ? Math.min(Integer.parseInt(page), DEEPEST) : 1;
    }

    int offset() {
        return (page - 1) * size;
    }

    public long from() {
        return all == 0 ? 0 : offset() + 1L;
    }

    public long to() {
        return Math.min(all, (long) offset() + size);
    }

    public boolean before() {
        return page > 1;
    }

    public boolean after() {
        return to() < all && page < DEEPEST;
    }

    boolean beyond() {
        return page > 1 && offset() >= all;
    }

    /** The query of a page of the list; the first one has none. */
    static String query(int page) {
        return page == 1 ? "" : "trang=" + page;
    }

    /** The address of another page of the list at this path. */
    public String at(String path, int other) {
        return path + (other == 1 ? "" : (path.contains("?") ? "&" : "?") + query(other));
    }
}
