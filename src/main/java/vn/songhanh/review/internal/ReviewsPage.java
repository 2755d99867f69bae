package vn.songhanh.review.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * All reviews, and those that can be opened.
 *
 * @param form what was sent to open one and refused; empty otherwise
 */
public record ReviewsPage(
        List<Line> lines,
        List<Open> open,
        boolean mayOpen,
        @Nullable Words problem,
        NewReviewForm form) implements Page {

    /**
     * One review.
     *
     * @param units how many were asked for figures
     * @param accepted how many of them have been accepted
     * @param due by when the two bodies reconcile, while that lies ahead
     */
    public record Line(
            String address,
            String programme,
            Words name,
            Words state,
            boolean locked,
            int units,
            long accepted,
            @Nullable LocalDate due,
            String signed) {}

    /**
     * A review that can be opened.
     *
     * @param cutoff the day on which the register would be counted
     * @param due by when the units would submit
     * @param nobody why it cannot be opened before the programme names who holds a side; null where both are held
     */
    public record Open(
            String programme,
            String kind,
            int year,
            Words label,
            LocalDate cutoff,
            LocalDate due,
            @Nullable Words nobody) {

        public boolean sent(NewReviewForm form) {
            return programme.equals(form.programme())
                    && kind.equals(form.kind())
                    && Integer.valueOf(year).equals(form.year());
        }
    }
}
