package vn.songhanh.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.songhanh.document.Block;
import vn.songhanh.document.Block.BulletList;
import vn.songhanh.document.Block.Paragraph;
import vn.songhanh.document.Block.Run;
import vn.songhanh.document.Block.SectionHeading;
import vn.songhanh.document.TypedLine;

/**
 * What people write in a section, as the blocks of a document: a line is a paragraph unless it opens an item or is a heading
 * ({@link TypedLine}); {@code {3.06}} is a figure and {@code {bảng}} on a line of its own a table ({@link Mark}).
 */
final class SectionText {

    /** Headings of the first level are the report's own sections. */
    private static final int REPORTS_OWN = 1;

    private final List<Block> blocks = new ArrayList<>();
    private final List<List<Run>> items = new ArrayList<>();

    private final UnaryOperator<String> filling;
    private final Function<Mark, List<? extends Block>> drawing;

    private SectionText(UnaryOperator<String> filling, Function<Mark, List<? extends Block>> drawing) {
        this.filling = filling;
        this.drawing = drawing;
    }

    /** The text as it was written: figures, tables and charts stand in it as what asks for them. */
    static List<Block> blocks(String words) {
        return new SectionText(UnaryOperator.identity(), mark -> List.of(Paragraph.of(mark.written()))).read(words);
    }

    /** The text as it is printed. */
    static List<Block> blocks(String words, LiveFigures figures, FigureTables tables) {
        return new SectionText(figures::filled, mark -> drawn(mark, tables)).read(words);
    }

    private static List<? extends Block> drawn(Mark mark, FigureTables tables) {
        return switch (mark) {
            case Mark.Grid(int group) -> List.of(group == 0 ? tables.targets() : tables.ofGroup(group));
            case Mark.Chart(int group) -> tables.chart(group).stream().toList();
            case Mark.Number number -> List.of(Paragraph.of(number.written()));
        };
    }

    private List<Block> read(String words) {
        words.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(this::line);
        endList();
        return blocks;
    }

    private void line(String written) {
        var drawn = Mark.alone(written);
        if (drawn.isPresent()) {
            endList();
            blocks.addAll(drawing.apply(drawn.get()));
            return;
        }
        var line = filling.apply(written);
        switch (TypedLine.of(line)) {
            case TypedLine.Item(String words) -> items.add(List.of(Run.plain(words)));
            case TypedLine.Heading(int level, String words)
            when level > REPORTS_OWN -> stand(new SectionHeading(level, words));
            case TypedLine.Heading _, TypedLine.Words _ -> stand(Paragraph.of(line));
        }
    }

    private void stand(Block block) {
        endList();
        blocks.add(block);
    }

    private void endList() {
        if (!items.isEmpty()) {
            blocks.add(new BulletList(items));
            items.clear();
        }
    }
}
