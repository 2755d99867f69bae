package vn.songhanh.paper.internal;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.founding.CaseId;
import vn.songhanh.paper.NewPaper.Issuing;
import vn.songhanh.paper.PaperKind;

/** What a person chose for a paper, as the browser sends it. */
public record NewPaperForm(
        @Nullable String kind,
        @Nullable String programme,
        @Nullable String year,
        @Nullable String issuing,
        @Nullable String about) {

    Optional<PaperKind> chosenKind() {
        return Arrays.stream(PaperKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
    }

    Issuing chosenIssuing() {
        return Arrays.stream(Issuing.values())
                .filter(one -> one.name().equals(issuing))
                .findFirst()
                .orElse(Issuing.ALONE);
    }

    /** The year, from 2000 to 2099. */
    Optional<Integer> chosenYear() {
        return Optional.ofNullable(year)
                .map(String::strip)
                .filter(digits -> digits.matches("20\\d{2}"))
                .map(Integer::valueOf);
    }

    @Nullable
    CaseId chosenCase() {
        return Optional.ofNullable(about)
                .filter(digits -> digits.matches("\\d{1,12}"))
                .map(digits -> new CaseId(Long.parseLong(digits)))
                .orElse(null);
    }
}
