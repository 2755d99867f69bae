package vn.songhanh.sheet;

/**
 * How much of a file is read before it is refused, so that no upload can take the memory or the time of the others.
 *
 * @param bytes of the file as it was uploaded
 * @param inflatedBytes of everything that is unpacked from it
 * @param ratio of unpacked to packed bytes, beyond which a file was made to harm
 * @param rows with content, over all sheets
 * @param columns of a sheet
 */
public record Limits(long bytes, long inflatedBytes, int ratio, int rows, int columns) {

    private static final long MEGABYTE = 1024L * 1024;

    /** What an office ever sends: 30 MB, 100 000 rows, 512 columns. */
    public static final Limits USUAL = new Limits(30 * MEGABYTE, 400 * MEGABYTE, 150, 100_000, 512);

    long megabytes() {
        return Math.max(1, bytes / MEGABYTE);
    }
}
