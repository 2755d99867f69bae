package vn.songhanh.attachment;

import java.util.List;

/**
 * A picture that is kept.
 *
 * @param width pixels of its largest size
 * @param height pixels of its largest size
 * @param widths the sizes it is kept in, by their width in pixels, the smallest first
 */
public record Picture(PictureId id, int width, int height, List<Integer> widths) {

    /** The address of one size; it never changes what it shows. */
    public String address(int ofWidth) {
        return "/media/%s-%d.jpg".formatted(id, ofWidth);
    }

    /** The address of the size that is at least so wide, or of the largest. */
    public String addressFor(int wanted) {
        return address(widths.stream().filter(one -> one >= wanted).findFirst().orElse(widths.getLast()));
    }
}
