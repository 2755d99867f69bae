package vn.songhanh.attachment;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A picture that is kept.
 *
 * @param ending how its files end: {@code jpg} for photographs, {@code png} for drawings, whichever is smaller
 * @param width pixels of its largest size
 * @param height pixels of its largest size
 * @param widths the sizes it is kept in, by their width in pixels, the smallest first
 */
public record Picture(PictureId id, String ending, int width, int height, List<Integer> widths) {

    /** The address of one size; it never changes what it shows. */
    public String address(int ofWidth) {
        return "/media/%s-%d.%s".formatted(id, ofWidth, ending);
    }

    /** All sizes for a browser to choose from, as {@code srcset} wants them. */
    public String sources() {
        return widths.stream().map(one -> "%s %dw".formatted(address(one), one)).collect(Collectors.joining(", "));
    }

    /** The address of the size that is at least so wide, or of the largest. */
    public String addressFor(int wanted) {
        return address(widths.stream().filter(one -> one >= wanted).findFirst().orElse(widths.getLast()));
    }
}
