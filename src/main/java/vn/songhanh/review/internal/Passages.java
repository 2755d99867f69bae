package vn.songhanh.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.songhanh.document.Block;

/** A section's text for the page: each figure in it leads to its entries. */
final class Passages {

    private final List<FigureGroup> groups;
    private final LiveFigures live;
    private final FigureAddress address;

    Passages(List<FigureGroup> groups, FigureAddress address) {
        this.groups = groups;
        this.live = new LiveFigures(groups);
        this.address = address;
    }

    /** Where the entries behind an indicator are seen. */
    interface FigureAddress {
        String of(String indicator);
    }

    List<ReviewPage.Passage> of(String words) {
        return SectionText.blocks(words).stream().map(this::passage).toList();
    }

    private ReviewPage.Passage passage(Block block) {
        return switch (block) {
            case Block.SectionHeading heading -> words("heading", Stream.of(heading.words()));
            case Block.BulletList list -> words("list", list.items().stream().map(Passages::joined));
            case Block.Paragraph paragraph ->
                Mark.alone(joined(paragraph.runs()))
                        .map(this::drawn)
                        .orElseGet(() -> words("text", Stream.of(joined(paragraph.runs()))));
            case Block.Bases _, Block.Table _, Block.Figure _, Block.PageBreak _ ->
                throw new IllegalStateException("A section's text has no " + block);
        };
    }

    private ReviewPage.Passage drawn(Mark mark) {
        return switch (mark) {
            case Mark.Grid(int group) -> new ReviewPage.Passage("table", List.of(), shown(group));
            case Mark.Chart(int group) ->
                new ReviewPage.Passage(
                        "chart",
                        List.of(),
                        shown(group).stream()
                                .filter(line -> line.known()
                                        && line.figure().shareOfPlan().isPresent())
                                .toList());
            case Mark.Number number -> words("text", Stream.of(number.written()));
        };
    }

    /** All targets, or what was planned or counted in one content group: as the document shows them. */
    private List<FigureGroup.Line> shown(int group) {
        return groups.stream()
                .filter(one -> group == 0 || one.number() == group)
                .flatMap(one -> one.lines().stream())
                .filter(line -> line.figure().plan() != null || group != 0 && line.known())
                .toList();
    }

    private ReviewPage.Passage words(String kind, Stream<String> lines) {
        return new ReviewPage.Passage(kind, lines.map(this::pieces).toList(), List.of());
    }

    private List<ReviewPage.Piece> pieces(String line) {
        var pieces = new ArrayList<ReviewPage.Piece>();
        var braces = Mark.BRACES.matcher(line);
        var from = 0;
        while (braces.find()) {
            if (Mark.of(braces.toMatchResult()).orElse(null) instanceof Mark.Number number) {
                pieces.add(new ReviewPage.Piece(line.substring(from, braces.start()), null));
                pieces.add(new ReviewPage.Piece(live.number(number), address.of(number.indicator())));
                from = braces.end();
            }
        }
        pieces.add(new ReviewPage.Piece(line.substring(from), null));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    private static String joined(List<Block.Run> runs) {
        return String.join("", runs.stream().map(Block.Run::text).toList());
    }
}
