package vn.songhanh.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What templates ask for is there, and nothing comes from elsewhere. */
class StaticFilesTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path ASSETS = Path.of("src/main/resources/static/assets");
    private static final Pattern ICON_USE =
            Pattern.compile("icon = \"([a-z0-9-]+)\"[,)]|part\\.icon\\(ui = ui, name = \"([a-z0-9-]+)\"\\)");
    private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"([a-z0-9-]+)\"");
    private static final Pattern LEFT_OUT = Pattern.compile("(?m)^([^{}/@]+)\\{ display: none !important; }");
    private static final Pattern SHAPE = Pattern.compile("<(?:rect|path|circle|line|g)[^>]*class=\"([^\"]*)\"");
    private static final Pattern ASSET_USE = Pattern.compile("ui\\.asset\\(\"([\\w./-]+)\"\\)");

    @Test
    void every_icon_in_use_is_in_the_sprite() throws IOException {
        var drawn = SYMBOL.matcher(Files.readString(ASSETS.resolve("icons.svg")))
                .results()
                .map(found -> found.group(1));

        assertThat(drawn).containsAll(uses(ICON_USE));
    }

    @Test
    void every_file_in_use_is_there() throws IOException {
        assertThat(uses(ASSET_USE))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(ASSETS.resolve(name)).exists());
    }

    @Test
    void stylesheets_and_scripts_fetch_nothing_from_elsewhere() throws IOException {
        try (var files = Files.list(ASSETS)) {
            var ours = files.filter(file ->
                    file.toString().matches(".*\\.(css|js)") && !file.toString().contains("htmx"));

            assertThat(ours)
                    .isNotEmpty()
                    .allSatisfy(
                            file -> assertThat(Files.readString(file)).doesNotContain("//www.", "https://", "http://"));
        }
    }

    /** A bare class that print leaves out would take the shapes of that class out of the charts. */
    @Test
    void print_leaves_out_no_part_of_a_drawing() throws IOException {
        var left = LEFT_OUT.matcher(Files.readString(ASSETS.resolve("print.css")))
                .results()
                .flatMap(rule -> Arrays.stream(rule.group(1).split(",")))
                .map(String::strip)
                .filter(selector -> selector.matches("\\.[\\w-]+"))
                .map(selector -> selector.substring(1))
                .toList();

        assertThat(left).isNotEmpty();
        assertThat(uses(SHAPE).stream().flatMap(classes -> Arrays.stream(classes.split("\\s+"))))
                .contains("bar")
                .doesNotContainAnyElementsOf(left);
    }

    private static TreeSet<String> uses(Pattern pattern) throws IOException {
        var names = new TreeSet<String>();
        try (var walk = Files.walk(TEMPLATES)) {
            for (var file : walk.filter(Files::isRegularFile).toList()) {
                var found = pattern.matcher(Files.readString(file));
                while (found.find()) {
                    names.add(found.group(1) == null ? found.group(2) : found.group(1));
                }
            }
        }
        return names;
    }
}
