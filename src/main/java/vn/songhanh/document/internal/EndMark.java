package vn.songhanh.document.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.songhanh.document.Block;
import vn.songhanh.document.Block.BulletList;
import vn.songhanh.document.Block.Paragraph;
import vn.songhanh.document.Block.Run;

/** The sign that closes a document's text ({@code .} or {@code ./.}), set on its last words. */
final class EndMark {
    private static final Pattern UNCLOSED = Pattern.compile("[.,;:/\\s]+$");

    private EndMark() {}

    static List<Block> on(List<Block> blocks, String mark) {
        if (blocks.isEmpty()) {
            return blocks;
        }
        var marked = new ArrayList<>(blocks);
        switch (blocks.getLast()) {
            case Paragraph(List<Run> runs) -> marked.set(blocks.size() - 1, new Paragraph(closed(runs, mark)));
            case BulletList(List<List<Run>> items)
            when !items.isEmpty() -> {
                var closed = new ArrayList<>(items);
                closed.set(items.size() - 1, closed(items.getLast(), mark));
                marked.set(blocks.size() - 1, new BulletList(closed));
            }
            default -> {
                // A table or a figure ends without a mark.
            }
        }
        return marked;
    }

    private static List<Run> closed(List<Run> runs, String mark) {
        if (runs.isEmpty()) {
            return runs;
        }
        var last = runs.getLast();
        var words = UNCLOSED.matcher(last.text()).replaceFirst("");
        if (words.endsWith("…") || words.endsWith("!") || words.endsWith("?")) {
            return runs;
        }
        var closed = new ArrayList<>(runs);
        closed.set(runs.size() - 1, new Run(words + mark, last.bold(), last.italic()));
        return closed;
    }
}
