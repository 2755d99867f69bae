package vn.songhanh.paper.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.songhanh.document.Block;
import vn.songhanh.document.Block.Bases;
import vn.songhanh.document.Block.BulletList;
import vn.songhanh.document.Block.Paragraph;
import vn.songhanh.document.Block.Run;
import vn.songhanh.document.Block.SectionHeading;

/**
 * What people write in a paper, as the blocks of a document: a line is a paragraph, {@code - } opens an item, {@code Căn cứ}
 * a legal basis, {@code |} a row of a table whose first row is its head; a heading is a short line that begins with
 * {@code I.}, {@code 1.} or {@code a)}. A line such as {@code [Bảng chỉ tiêu]} stands for the table of that name.
 */
final class PaperMarks {

    private static final int LONGEST_HEADING = 120;
    private static final Pattern ROMAN = Pattern.compile("[IVX]{1,5}[.-]\\s*(.+)");
    private static final Pattern COUNTED = Pattern.compile("\\d{1,2}\\.\\s+(.+)");
    private static final Pattern LETTERED = Pattern.compile("[a-zđ]\\)\\s+(.+)");
    private static final Pattern ITEM = Pattern.compile("[-–•+]\\s+(.+)");
    private static final Pattern BASIS = Pattern.compile("Căn cứ\\s.+");
    private static final Pattern PLACE = Pattern.compile("\\[(.+)]");
    private static final List<Pattern> HEADINGS = List.of(ROMAN, COUNTED, LETTERED);

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

    private void line(String line) {
        var item = ITEM.matcher(line);
        if (item.matches()) {
            end(bases, rows);
            items.add(List.of(Run.plain(item.group(1))));
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
        for (var level = 1; heads(line) && level <= HEADINGS.size(); level++) {
            var heading = HEADINGS.get(level - 1).matcher(line);
            if (heading.matches()) {
                blocks.add(new SectionHeading(level, heading.group(1)));
                return;
            }
        }
        blocks.add(Paragraph.of(line));
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

    /** A heading is short and no sentence. */
    private static boolean heads(String line) {
        return line.length() <= LONGEST_HEADING && !line.matches(".*[.;:,]");
    }
}
