package vn.songhanh.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a browser is asked about a page. */
final class Inspection {

    /** A sentence in both languages, as the sources write it. */
    private static final Pattern SAID = Pattern.compile("(?:say|Words\\.of)\\(\\s*\"([^\"]+)\",\\s*\"([^\"]+)\"");

    private static final String BARRIERS = """
            async () => (await axe.run(document, {resultTypes: ['violations']})).violations
                .filter(found => ['serious', 'critical'].includes(found.impact))
                .flatMap(found => found.nodes.map(node => found.id + ' at ' + node.target))
            """;

    private final String axe = resource("/axe.min.js");
    private final String foreignWords = resource("/journey/foreign-words.js");
    private final List<String> vietnamese = vietnameseOfTheInterface();

    /** What keeps somebody from using the page. */
    List<String> barriers(Page page) {
        page.evaluate(axe);
        return strings(page.evaluate(BARRIERS));
    }

    /** What an English page says in Vietnamese. */
    List<String> foreignWords(Page page) {
        return strings(page.evaluate(foreignWords, vietnamese));
    }

    static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(Inspection.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> vietnameseOfTheInterface() {
        var sentences = new TreeSet<String>();
        try (var jte = Files.walk(Path.of("src/main/jte"));
                var java = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    Stream.concat(jte, java).filter(Files::isRegularFile).toList()) {
                SAID.matcher(Files.readString(file))
                        .results()
                        .filter(said -> !said.group(1).equals(said.group(2)))
                        .forEach(said -> sentences.add(said.group(1).strip()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(sentences);
    }
}
