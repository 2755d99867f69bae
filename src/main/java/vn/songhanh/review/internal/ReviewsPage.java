package vn.songhanh.review.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/** All reviews, and the years that can be opened. */
public record ReviewsPage(
        List<Line> lines,
        List<Open> open,
        boolean mayOpen,
        @Nullable Words problem) implements Page {

    /** One review. */
    public record Line(String address, String programme, int year, Words state, String signed) {}

    /** A year without a review. */
    public record Open(String programme, int year) {}
}
