package vn.songhanh.paper.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.songhanh.document.Block;
import vn.songhanh.document.Block.Bases;
import vn.songhanh.document.Block.BulletList;
import vn.songhanh.document.Block.Paragraph;
import vn.songhanh.document.Block.Run;
import vn.songhanh.document.Block.SectionHeading;
import vn.songhanh.document.TypedLine;

/**
 * What people write in a paper, as the blocks of a document: a line is a paragraph unless it opens an item or is a heading
 * ({@link TypedLine}); {@code Căn cứ} opens a legal basis, {@code |} a row of a table whose first row is its head. A line such as
 * {@code [Bảng chỉ tiêu]} stands for the table of that name.
 */
final class PaperMarks {

    private static final Pattern BASIS = Pattern.compile("Căn cứ\\s.+");
    private static final Pattern PLACE = Pattern.compile("\\[(.+)]");
    private static final Pattern TABLE = Pattern.compile(
            "\\[(\\s*bảng\\b.*)]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final Map<String, List<Block>> tables;
    private final List<Block> blocks = new ArrayList<>();
    private final List<List<Run>> items = new ArrayList<>();
    private final List<String> bases = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();

    private PaperMarks(Map<String, List<Block>> tables) {
        this.tables = tables;
    }

    /** The blocks of a text; {@code tables} are those that it may name, by their names. */
    static List<Block> blocks(String words, Map<String, List<Block>> tables) {
        var marks = new PaperMarks(tables);
        words.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(marks::line);
        marks.endRuns();
        return marks.blocks;
    }

    /** The first line that asks for a table which is none of these: its number, from 1, and the name. */
    static Optional<Map.Entry<Integer, String>> unknownTable(String words, Set<String> tables) {
        var lines = words.lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(at -> Map.entry(at + 1, TABLE.matcher(lines.get(at).strip())))
                .filter(line -> line.getValue().matches()
                        && !tables.contains(line.getValue().group(1).strip()))
                .map(line -> Map.entry(line.getKey(), line.getValue().group(1).strip()))
                .findFirst();
    }

    private void line(String line) {
        if (TypedLine.of(line) instanceof TypedLine.Item(String words)) {
            end(bases, rows);
            items.add(List.of(Run.plain(words)));
        } else if (BASIS.matcher(line).matches()) {
            end(items, rows);
            bases.add(line.replaceFirst("[;.,]+$", ""));
        } else if (line.startsWith("|")) {
            end(items, bases);
            rows.add(line);
        } else {
            endRuns();
            standing(line);
        }
    }

    private void standing(String line) {
        var place = PLACE.matcher(line);
        if (place.matches() && tables.containsKey(place.group(1).strip())) {
            blocks.addAll(tables.getOrDefault(place.group(1).strip(), List.of()));
            return;
        }
        blocks.add(
                TypedLine.of(line) instanceof TypedLine.Heading(int level, String words)
                        ? new SectionHeading(level, words)
                        : Paragraph.of(line));
    }

    /** Something else begins: what was gathered of these kinds is over. */
    private void end(List<?> one, List<?> other) {
        if (!one.isEmpty() || !other.isEmpty()) {
            endRuns();
        }
    }

    private void endRuns() {
        if (!items.isEmpty()) {
            blocks.add(new BulletList(items));
        }
        if (!bases.isEmpty()) {
            blocks.add(new Bases(bases));
        }
        if (!rows.isEmpty()) {
            blocks.add(TypedTable.of(rows));
        }
        items.clear();
        bases.clear();
        rows.clear();
    }
}
