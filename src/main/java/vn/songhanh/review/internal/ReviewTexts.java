package vn.songhanh.review.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.document.Block;
import vn.songhanh.review.ReviewAnswer.Objection.WrittenMeanwhile;
import vn.songhanh.time.Dateline;

/** Reads the sections of a review, each with what its form shows. */
@Component
class ReviewTexts {

    /** What a person typed and could not save, because somebody else was faster. */
    record Unsaved(WrittenMeanwhile meanwhile, String typed) {}

    private final ReviewTable reviews;

    ReviewTexts(ReviewTable reviews) {
        this.reviews = reviews;
    }

    List<ReviewPage.Section> sections(Review review, boolean editable, @Nullable Unsaved unsaved) {
        var texts = reviews.texts(review.id());
        return ReviewWords.SECTIONS.stream()
                .map(section -> texts.stream()
                        .filter(text -> text.section().equals(section))
                        .findFirst()
                        .map(text -> section(text, editable, unsaved))
                        .orElseGet(() -> empty(section, editable)))
                .toList();
    }

    private static ReviewPage.Section empty(String section, boolean editable) {
        return new ReviewPage.Section(section, ReviewWords.section(section), List.of(), "", "", 0, editable, "", null);
    }

    private static ReviewPage.Section section(ReviewTable.Text text, boolean editable, @Nullable Unsaved unsaved) {
        var ours = Optional.ofNullable(unsaved)
                .filter(other -> other.meanwhile().section().equals(text.section()));
        return new ReviewPage.Section(
                text.section(),
                ReviewWords.section(text.section()),
                passages(text.words()),
                text.by(),
                Dateline.minute(text.at()),
                text.number(),
                editable,
                ours.map(Unsaved::typed).orElse(text.words()),
                ours.map(other -> meanwhile(other.meanwhile())).orElse(null));
    }

    private static ReviewPage.Meanwhile meanwhile(WrittenMeanwhile other) {
        return new ReviewPage.Meanwhile(other.by(), Dateline.minute(other.at()), other.words());
    }

    private static List<ReviewPage.Passage> passages(String words) {
        return SectionText.blocks(words).stream().map(ReviewTexts::passage).toList();
    }

    private static ReviewPage.Passage passage(Block block) {
        return switch (block) {
            case Block.SectionHeading heading -> new ReviewPage.Passage("heading", List.of(heading.words()));
            case Block.BulletList list ->
                new ReviewPage.Passage(
                        "list", list.items().stream().map(ReviewTexts::words).toList());
            case Block.Paragraph paragraph -> new ReviewPage.Passage("text", List.of(words(paragraph.runs())));
            case Block.Bases _, Block.Table _, Block.Figure _, Block.PageBreak _ ->
                throw new IllegalStateException("A section's text has no " + block);
        };
    }

    private static String words(List<Block.Run> runs) {
        return String.join("", runs.stream().map(Block.Run::text).toList());
    }
}
