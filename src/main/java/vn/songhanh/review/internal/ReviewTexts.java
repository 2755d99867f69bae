package vn.songhanh.review.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.programme.Programmes;
import vn.songhanh.time.Dateline;

/** Reads the sections of a review with their figures as of now, or as they were pinned. */
@Component
class ReviewTexts {

    private final ReviewTable reviews;
    private final SectionTable sections;
    private final SnapshotTable snapshots;
    private final Programmes programmes;

    ReviewTexts(ReviewTable reviews, SectionTable sections, SnapshotTable snapshots, Programmes programmes) {
        this.reviews = reviews;
        this.sections = sections;
        this.snapshots = snapshots;
        this.programmes = programmes;
    }

    List<ReviewPage.Section> sections(Review review, List<FigureGroup> groups) {
        var texts = reviews.texts(review.id()).stream()
                .collect(Collectors.toMap(ReviewTable.Text::section, Function.identity()));
        var passages = new Passages(groups, address(review));
        // both leaders have signed the texts too
        Map<String, Set<Side>> agreed = review.locked()
                ? texts.keySet().stream().collect(Collectors.toMap(Function.identity(), _ -> Set.of(Side.values())))
                : sections.agreed(review.id());
        var open = sections.open(review.id());
        return ReviewWords.TEXTS.stream()
                .map(section -> section(section, texts.get(section), passages, agreed, open))
                .toList();
    }

    private static ReviewPage.Section section(
            String number,
            ReviewTable.@Nullable Text text,
            Passages passages,
            Map<String, Set<Side>> agreed,
            Map<String, Integer> open) {
        return new ReviewPage.Section(
                number,
                ReviewWords.section(number),
                text == null ? List.of() : passages.of(text.words()),
                text == null ? "" : text.by(),
                text == null ? "" : Dateline.minute(text.at()),
                agreed.getOrDefault(number, Set.of()).stream().map(Side::name).collect(Collectors.toSet()),
                open.getOrDefault(number, 0));
    }

    private Passages.FigureAddress address(Review review) {
        var programme = programmes.byId(review.programme()).orElseThrow().code();
        var at = review.pinned()
                ? snapshots
                        .newest(review.id())
                        .map(kept -> "&at=" + kept.position())
                        .orElse("")
                : "";
        return indicator -> "/app/ledger/figures/%s?programme=%s&period=%s%s"
                .formatted(indicator, programme, review.period().code(), at);
    }
}
