package vn.songhanh.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.songhanh.document.Block;
import vn.songhanh.document.Block.BulletList;
import vn.songhanh.document.Block.Paragraph;
import vn.songhanh.document.Block.Run;
import vn.songhanh.document.Block.SectionHeading;

/**
 * What people write in a section, as the blocks of a document: a line is a paragraph, {@code - } opens an item, and a
 * heading is a short line that begins with {@code ###}, {@code 1.} or {@code a)}. The document counts its headings itself.
 */
final class SectionText {

    private static final int LONGEST_HEADING = 120;
    private static final Pattern MARKED = Pattern.compile("(#{2,4})\\s+(.+)");
    private static final Pattern COUNTED = Pattern.compile("(\\d{1,2})\\.\\s+(.+)");
    private static final Pattern LETTERED = Pattern.compile("([a-zđ])\\)\\s+(.+)");
    private static final Pattern ITEM = Pattern.compile("[-–•+]\\s+(.+)");

    private final List<Block> blocks = new ArrayList<>();
    private final List<List<Run>> items = new ArrayList<>();

    private SectionText() {}

    static List<Block> blocks(String words) {
        var text = new SectionText();
        words.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(text::line);
        text.endList();
        return text.blocks;
    }

    private void line(String line) {
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
