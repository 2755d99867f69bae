package vn.songhanh.review.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.review.NewReview;
import vn.songhanh.review.ReviewKind;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;
import vn.songhanh.time.TypedDate;
import vn.songhanh.web.NotFound;

/**
 * What is sent to open a review.
 *
 * @param kind of {@link ReviewKind}; a year where it is missing
 * @param cutoff the last day that is counted; empty for the last of the period
 * @param due by when the units submit; empty for the usual day
 */
public record NewReviewForm(
        @Nullable String programme,
        @Nullable String kind,
        @Nullable Integer year,
        @Nullable String cutoff,
        @Nullable String due) {

    static final NewReviewForm EMPTY = new NewReviewForm(null, null, null, null, null);
    static final Words NOT_A_DATE = Words.of(
            "Ngày chốt và hạn nộp viết dạng ngày/tháng/năm, ví dụ 30/11/2026.",
            "Write the cut-off and the units' day as day/month/year, such as 30/11/2026.");

    String code() {
        return programme == null ? "" : programme;
    }

    boolean understood() {
        return readable(cutoff) && readable(due);
    }

    NewReview wanted(ProgrammeId id) {
        return new NewReview(id, chosen(), year == null ? 0 : year, day(cutoff), day(due));
    }

    private ReviewKind chosen() {
        if (kind == null || kind.isBlank()) {
            return ReviewKind.YEAR;
        }
        return Arrays.stream(ReviewKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static boolean readable(@Nullable String typed) {
        return Typed.clean(typed).isEmpty() || day(typed).isPresent();
    }

    private static Optional<LocalDate> day(@Nullable String typed) {
        return TypedDate.read(Typed.clean(typed)) instanceof TypedDate.Day(var date)
                ? Optional.of(date)
                : Optional.empty();
    }
}
