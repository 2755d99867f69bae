package vn.songhanh.document.internal;

import vn.songhanh.web.Page;

/**
 * A file that is being made, was made, or could not be.
 *
 * @param format DOCX or PDF
 * @param state RUNNING, DONE or FAILED
 * @param done how many of its rows are printed
 * @param size in bytes, once it is made
 * @param address where it is asked for again
 */
public record MakingPage(
        String path, String title, String format, String state, int done, int rows, long size, String address)
        implements Page {

    private static final long KILOBYTE = 1024;

    public boolean is(String other) {
        return state.equals(other);
    }

    /** The page of the paper or the review. */
    public String back() {
        return address.substring(0, address.lastIndexOf('/'));
    }

    public long kilobytes() {
        return Math.ceilDiv(size, KILOBYTE);
    }
}
