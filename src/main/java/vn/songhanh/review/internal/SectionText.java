package vn.songhanh.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import vn.songhanh.document.Block;
import vn.songhanh.document.Block.BulletList;
import vn.songhanh.document.Block.Paragraph;
import vn.songhanh.document.Block.Run;
import vn.songhanh.document.Block.SectionHeading;

/**
 * What people write in a section, as the blocks of a document: a line is a paragraph, {@code - } opens an item, and a
 * heading is a short line that begins with {@code ###}, {@code 1.} or {@code a)}; {@code {3.06}} is a figure and
 * {@code {bảng}} on a line of its own a table ({@link Mark}). The document counts its headings itself.
 */
final class SectionText {

    private static final int LONGEST_HEADING = 120;
    private static final Pattern MARKED = Pattern.compile("(#{2,4})\\s+(.+)");
    private static final Pattern COUNTED = Pattern.compile("(\\d{1,2})\\.\\s+(.+)");
    private static final Pattern LETTERED = Pattern.compile("([a-zđ])\\)\\s+(.+)");
    private static final Pattern ITEM = Pattern.compile("[-–•+]\\s+(.+)");

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
        var item = ITEM.matcher(line);
        if (item.matches()) {
            items.add(List.of(Run.plain(item.group(1))));
            return;
        }
        endList();
        var marked = MARKED.matcher(line);
        if (marked.matches()) {
            blocks.add(new SectionHeading(marked.group(1).length() < 4 ? 2 : 3, uncounted(marked.group(2))));
        } else if (heads(line) && COUNTED.matcher(line).matches()) {
            blocks.add(new SectionHeading(2, uncounted(line)));
        } else if (heads(line) && LETTERED.matcher(line).matches()) {
            blocks.add(new SectionHeading(3, uncounted(line)));
        } else {
            blocks.add(Paragraph.of(line));
        }
    }

    private void endList() {
        if (!items.isEmpty()) {
            blocks.add(new BulletList(items));
            items.clear();
        }
    }

    /** A heading is short and no sentence. */
    private static boolean heads(String line) {
        return line.length() <= LONGEST_HEADING && !line.endsWith(".") && !line.endsWith(";");
    }

    private static String uncounted(String heading) {
        for (var count : List.of(COUNTED, LETTERED)) {
            var matcher = count.matcher(heading);
            if (matcher.matches()) {
                return matcher.group(2);
            }
        }
        return heading;
    }
}
