package vn.songhanh.demonstration.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.songhanh.portal.ArticleText;

/**
 * One file of {@code articles/}: lines of name and value between dashes, and the text under them.
 *
 * @param english the same article in English; without head and text where there is none
 */
record ArticleSheet(List<Map.Entry<String, String>> head, String body, ArticleSheet.English english) {

    /** How far an article has come; what says nothing is published. */
    enum State {
        PUBLISHED,
        DRAFT,
        SUBMITTED,
        RETURNED,
        SCHEDULED,
        WITHDRAWN
    }

    /** What the English file says. */
    record English(List<Map.Entry<String, String>> head, String body) {

        ArticleText text() {
            return textOf(head, body);
        }
    }

    /** A picture of the sheet with its words in both languages. */
    record Shown(String file, String alt, String caption, String credit, String altEn, String captionEn) {}

    /** In the order of their file names, which is that of their days. */
    static List<ArticleSheet> all() {
        try {
            var resources =
                    new PathMatchingResourcePatternResolver().getResources("classpath:/demonstration/articles/*.md");
            var names = Arrays.stream(resources)
                    .map(resource -> Objects.requireNonNull(resource.getFilename()))
                    .sorted()
                    .toList();
            return names.stream()
                    .filter(name -> !name.endsWith(".en.md"))
                    .map(name -> of(name, names))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ArticleSheet of(String name, List<String> names) {
        var translated = name.replace(".md", ".en.md");
        var english = names.contains(translated) ? parts(translated) : new String[] {"", "", ""};
        var parts = parts(name);
        return new ArticleSheet(head(parts[1]), parts[2], new English(head(english[1]), english[2]));
    }

    private static String[] parts(String name) {
        return Rows.text("articles/" + name).split("(?m)^---$", 3);
    }

    private static List<Map.Entry<String, String>> head(String lines) {
        return lines.lines()
                .filter(line -> line.contains(": "))
                .map(line -> Map.entry(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2)))
                .toList();
    }

    State state() {
        return one("state").isEmpty() ? State.PUBLISHED : State.valueOf(one("state"));
    }

    /** When it was handed in, and published where it was. */
    Instant published() {
        return OffsetDateTime.parse(one("published")).toInstant();
    }

    ArticleText text() {
        return textOf(head, body);
    }

    String one(String name) {
        return one(head, name);
    }

    /** Values parted by semicolons. */
    List<String> list(String name) {
        return Arrays.stream(one(name).split(";"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    List<Shown> pictures() {
        var vietnamese = all(head, "picture");
        var translated = all(english.head(), "picture");
        return IntStream.range(0, vietnamese.size())
                .mapToObj(i ->
                        shown(cells(vietnamese.get(i)), i < translated.size() ? cells(translated.get(i)) : List.of()))
                .toList();
    }

    private static Shown shown(List<String> vi, List<String> en) {
        return new Shown(
                vi.get(0),
                vi.get(1),
                vi.get(2),
                vi.get(3),
                en.isEmpty() ? "" : en.get(1),
                en.isEmpty() ? "" : en.get(2));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).toList();
    }

    private static ArticleText textOf(List<Map.Entry<String, String>> head, String body) {
        return new ArticleText(one(head, "place"), one(head, "title"), one(head, "lead"), body);
    }

    private static String one(List<Map.Entry<String, String>> head, String name) {
        return all(head, name).stream().findFirst().orElse("");
    }

    private static List<String> all(List<Map.Entry<String, String>> head, String name) {
        return head.stream()
                .filter(line -> line.getKey().equals(name))
                .map(Map.Entry::getValue)
                .toList();
    }
}
