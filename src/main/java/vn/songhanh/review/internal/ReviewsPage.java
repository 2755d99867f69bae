package vn.songhanh.review.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.review.ReviewKind;
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
     * @param until the last day that it would count, where no earlier one is chosen
     * @param due by when the units would submit
     * @param nobody why it cannot be opened before the programme names who holds a side; null where both are held
     */
    public record Open(
            String programme,
            String kind,
            int year,
            Words label,
            LocalDate until,
            LocalDate due,
            @Nullable Words nobody) {

        /** Whether no review follows it in the programme. */
        public boolean last() {
            return ReviewKind.TERM.name().equals(kind);
        }

        public boolean sent(NewReviewForm form) {
            return programme.equals(form.programme())
                    && kind.equals(form.kind())
                    && Integer.valueOf(year).equals(form.year());
        }
    }
}
