package vn.songhanh.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line as people type it in the text of a document: {@code - } opens an item of a list, and a heading is a line that begins
 * with {@code ###}, or a short one that is no sentence and begins with {@code I.}, {@code 1.} or {@code a)}. Headings lose what
 * counts them, for the document counts its headings itself.
 */
public sealed interface TypedLine {

    /** Letters of the longest line that is taken for a heading by its count alone. */
    int LONGEST_HEADING = 120;

    Pattern ITEM = Pattern.compile("[-–•+]\\s+(.+)");
    Pattern MARKED = Pattern.compile("(#{2,4})\\s+(.+)");

    /** By level, the uppermost first. */
    List<Pattern> COUNTS = List.of(
            Pattern.compile("[IVX]{1,5}[.-]\\s*(.+)"),
            Pattern.compile("\\d{1,2}\\.\\s+(.+)"),
            Pattern.compile("[a-zđ]\\)\\s+(.+)"));

    /** One of a list. */
    record Item(String words) implements TypedLine {}

    /** A heading; level 1 is the uppermost. */
    record Heading(int level, String words) implements TypedLine {}

    /** Anything else, as it was typed. */
    record Words(String words) implements TypedLine {}

    /** Reads a line without spaces at its ends. */
    static TypedLine of(String line) {
        var item = ITEM.matcher(line);
        if (item.matches()) {
            return new Item(item.group(1));
        }
        var marked = MARKED.matcher(line);
        if (marked.matches()) {
            return new Heading(marked.group(1).length() < 4 ? 2 : 3, uncounted(marked.group(2)));
        }
        for (var level = 1; heads(line) && level <= COUNTS.size(); level++) {
            var counted = COUNTS.get(level - 1).matcher(line);
            if (counted.matches()) {
                return new Heading(level, counted.group(1));
            }
        }
        return new Words(line);
    }

    private static boolean heads(String line) {
        return line.length() <= LONGEST_HEADING && !line.matches(".*[.;:,]");
    }

    /** Without what counts it, where something does. */
    static String uncounted(String heading) {
        return COUNTS.stream()
                .map(count -> count.matcher(heading))
                .filter(Matcher::matches)
                .map(counted -> counted.group(1))
                .findFirst()
                .orElse(heading);
    }
}
