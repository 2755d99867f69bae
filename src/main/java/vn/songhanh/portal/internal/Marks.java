package vn.songhanh.portal.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The few marks in which bodies are written, so that a plain field takes them on any machine and no script stands between an editor and the
 * Vietnamese keyboard. A line is a paragraph, as in a text pasted from a word processor.
 */
final class Marks {

    private static final Pattern PHOTO =
            Pattern.compile("(?iu)[\\[{]\\s*(?:ảnh|anh|picture)\\s*:?\\s*(\\d{1,3})\\s*[\\]}]");
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}[.)]\\s+(.*)");
    private static final Pattern RULE = Pattern.compile("\\|[\\s:|-]+\\|");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[]+)]\\(([^()\\s]+)\\)");
    private static final Pattern BOLD = Pattern.compile("\\*\\*(?=\\S)(.+?)(?<=\\S)\\*\\*");
    private static final Pattern ITALIC =
            Pattern.compile("(?<![*\\p{L}\\p{N}])\\*(?=[^\\s*])([^*]+?)(?<=\\S)\\*(?!\\*)");

    private Marks() {}

    /** The numbers of the pictures that a text has places for. */
    static List<Integer> picturesAskedFor(String body) {
        return body.lines()
                .map(line -> PHOTO.matcher(line.strip()))
                .filter(Matcher::matches)
                .map(place -> Integer.parseInt(place.group(1)))
                .toList();
    }

    /** The body in order, each part of HTML cleaned. */
    static List<Block> blocks(String body) {
        var blocks = new ArrayList<Block>();
        var lines = new Lines(body);
        var html = new StringBuilder();
        while (lines.left()) {
            var photo = PHOTO.matcher(lines.peek());
            if (photo.matches()) {
                lines.next();
                close(html, blocks);
                blocks.add(new Block.Photo(Integer.parseInt(photo.group(1))));
            } else {
                html.append(element(lines));
            }
        }
        close(html, blocks);
        return List.copyOf(blocks);
    }

    /** All blocks as readers see them, in one line. */
    static String plain(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Html.class::isInstance)
                .map(block -> CleanHtml.text(((Block.Html) block).clean()))
                .collect(Collectors.joining(" "));
    }

    private static void close(StringBuilder html, List<Block> blocks) {
        var clean = CleanHtml.of(html.toString());
        if (!clean.isBlank()) {
            blocks.add(new Block.Html(clean));
        }
        html.setLength(0);
    }

    private static String element(Lines lines) {
        var line = lines.next();
        if (line.isEmpty()) {
            return "";
        }
        if (line.startsWith("### ")) {
            return "<h3>%s</h3>".formatted(inline(line.substring(4)));
        }
        if (line.startsWith("## ") || line.startsWith("# ")) {
            return "<h2>%s</h2>".formatted(inline(line.substring(line.indexOf(' ') + 1)));
        }
        if (line.startsWith(">")) {
            return "<blockquote>%s</blockquote>".formatted(paragraphs(lines.run(line, Marks::quoted)));
        }
        if (bullet(line) != null) {
            return "<ul>%s</ul>".formatted(items(lines.run(line, Marks::bullet)));
        }
        if (numbered(line) != null) {
            return "<ol>%s</ol>".formatted(items(lines.run(line, Marks::numbered)));
        }
        return tableRow(line) == null
                ? "<p>%s</p>".formatted(inline(line))
                : "<table>%s</table>".formatted(rows(lines.run(line, Marks::tableRow)));
    }

    private static @Nullable String quoted(String line) {
        return line.startsWith(">") ? line.substring(1).strip() : null;
    }

    private static @Nullable String bullet(String line) {
        return line.matches("[-*•–+] .*") ? line.substring(2).strip() : null;
    }

    private static @Nullable String numbered(String line) {
        var item = NUMBERED.matcher(line);
        return item.matches() ? item.group(1) : null;
    }

    private static @Nullable String tableRow(String line) {
        return line.length() > 2 && line.startsWith("|") && line.endsWith("|") ? line : null;
    }

    private static String paragraphs(List<String> lines) {
        return lines.stream().map(line -> "<p>%s</p>".formatted(inline(line))).collect(Collectors.joining());
    }

    private static String items(List<String> lines) {
        return lines.stream().map(line -> "<li>%s</li>".formatted(inline(line))).collect(Collectors.joining());
    }

    /** The first row is the head when a row of dashes follows it. */
    private static String rows(List<String> rows) {
        var headed = rows.size() > 1 && RULE.matcher(rows.get(1)).matches();
        var head = headed ? "<thead>%s</thead>".formatted(row(rows.getFirst(), "th scope=\"col\"", "th")) : "";
        var body = rows.stream()
                .skip(headed ? 2 : 0)
                .map(row -> row(row, "td", "td"))
                .collect(Collectors.joining());
        return head + "<tbody>%s</tbody>".formatted(body);
    }

    private static String row(String row, String open, String close) {
        var cells = row.substring(1, row.length() - 1).split("\\|", -1);
        return Arrays.stream(cells)
                .map(cell -> "<%s>%s</%s>".formatted(open, inline(cell.strip()), close))
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    /** Escaped first; only then do marks become elements. */
    private static String inline(String text) {
        var escaped = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
        var linked = LINK.matcher(escaped).replaceAll("<a href=\"$2\">$1</a>");
        return ITALIC.matcher(BOLD.matcher(linked).replaceAll("<strong>$1</strong>"))
                .replaceAll("<em>$1</em>");
    }
}
