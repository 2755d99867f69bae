package vn.songhanh.portal.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import vn.songhanh.attachment.Intake;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.portal.ArticleText;
import vn.songhanh.portal.NewArticle;
import vn.songhanh.portal.NewPicture;
import vn.songhanh.text.Words;

/** The articles of the demonstration on the site, each drafted and handed in by one editor and published by another. */
final class DemonstrationArticles {

    private static final Path FOLDER = Path.of("src/main/resources/demonstration");

    private final PortalWorld world;
    private final Map<String, ArticleId> bySlug = new LinkedHashMap<>();

    DemonstrationArticles(PortalWorld world) {
        this.world = world;
    }

    /** One file: what stands between the dashes, and the text under it. */
    private record Sheet(List<Map.Entry<String, String>> head, String body) {

        static Sheet of(Path file) {
            try {
                var parts = Files.readString(file).split("(?m)^---$", 3);
                var head = parts[1].lines()
                        .filter(line -> line.contains(": "))
                        .map(line ->
                                Map.entry(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2)))
                        .toList();
                return new Sheet(head, parts[2]);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        List<String> all(String key) {
            return head.stream()
                    .filter(line -> line.getKey().equals(key))
                    .map(Map.Entry::getValue)
                    .toList();
        }

        String one(String key) {
            return all(key).stream().findFirst().orElse("");
        }

        List<String> list(String key) {
            return Arrays.stream(one(key).split(";"))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        ArticleText text() {
            return new ArticleText(one("place"), one("title"), one("lead"), body);
        }
    }

    Map<String, ArticleId> publish() {
        var sheets = new ArrayList<Sheet>();
        for (var file : files()) {
            var sheet = Sheet.of(file);
            sheets.add(sheet);
            bySlug.put(sheet.one("slug"), world.drafted(article(file, sheet)));
        }
        sheets.forEach(this::handInAndPublish);
        return bySlug;
    }

    private void handInAndPublish(Sheet sheet) {
        var id = Objects.requireNonNull(bySlug.get(sheet.one("slug")));
        var related = sheet.list("related").stream()
                .map(bySlug::get)
                .filter(Objects::nonNull)
                .toList();
        PortalWorld.does(PortalWorld.LAN, () -> {
            world.newsroom.relate(id, related);
            world.newsroom.submit(id);
        });
        var at = OffsetDateTime.parse(sheet.one("published")).toInstant();
        PortalWorld.does(PortalWorld.MINH, () -> world.newsroom.publish(id, at));
    }

    private NewArticle article(Path file, Sheet sheet) {
        var english = Path.of(file.toString().replace(".md", ".en.md"));
        var translated = Files.exists(english) ? Sheet.of(english) : new Sheet(List.of(), "");
        var pictures = sheet.all("picture");
        return new NewArticle(
                sheet.one("section"),
                sheet.one("slug"),
                sheet.text(),
                translated.text(),
                sheet.one("author"),
                sheet.one("source"),
                IntStream.range(0, pictures.size())
                        .mapToObj(i -> picture(
                                pictures.get(i),
                                translated.all("picture").stream()
                                        .skip(i)
                                        .findFirst()
                                        .orElse("| | |")))
                        .toList(),
                sheet.list("tags"));
    }

    private NewPicture picture(String vietnamese, String english) {
        var vi = vietnamese.split("\\|");
        var en = english.split("\\|");
        try {
            var file = Files.readAllBytes(FOLDER.resolve("pictures/%s.png".formatted(vi[0].strip())));
            var taken = (Intake.Taken) PortalWorld.as(PortalWorld.LAN, () -> world.pictures.take(file));
            return new NewPicture(
                    taken.picture().id(),
                    Words.of(vi[1].strip(), en.length > 1 ? en[1].strip() : ""),
                    Words.of(vi[2].strip(), en.length > 2 ? en[2].strip() : ""),
                    vi[3].strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files() {
        try (var files = Files.list(FOLDER.resolve("articles"))) {
            return files.filter(file ->
                            file.toString().endsWith(".md") && !file.toString().endsWith(".en.md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
