package vn.songhanh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the files of the tree: budgets, both languages, no script or style inside a page. */
class TreeRulesTests {

    private static final int LINES_OF_A_CLASS = 250;
    private static final int IMPORTS_OF_A_CLASS = 30;
    private static final int LINES_OF_A_TEMPLATE = 120;
    private static final Pattern TEXT_IN_TEMPLATE = Pattern.compile(">[^<>@${}]*\\p{L}{2,}[^<>@${}]*<");
    private static final Pattern MADE_BY_A_TEST = Pattern.compile(
            "\\b(?:enterprise|counted|surveyed|union|managed|founded|opened|cell)\\(\\s*\"((?:Công ty|Hợp tác xã) [^\"]+)\"");
    private static final Pattern INLINE = Pattern.compile("\\sstyle=\"|\\son[a-z]+=\"|<script(?![^>]*src=)|<style");

    static Stream<Path> javaFiles() throws IOException {
        return files("src/main/java", ".java");
    }

    static Stream<Path> templates() throws IOException {
        return files("src/main/jte", ".jte");
    }

    @ParameterizedTest
    @MethodSource("javaFiles")
    void a_class_stays_within_its_budget(Path file) throws IOException {
        var lines = Files.readAllLines(file);

        assertThat(lines).hasSizeLessThanOrEqualTo(LINES_OF_A_CLASS);
        assertThat(lines.stream().filter(line -> line.startsWith("import ")))
                .hasSizeLessThanOrEqualTo(IMPORTS_OF_A_CLASS);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_template_stays_small_and_says_everything_in_both_languages(Path file) throws IOException {
        var text = Files.readString(file);

        assertThat(text.lines().count()).isLessThanOrEqualTo(LINES_OF_A_TEMPLATE);
        assertThat(withoutExpressions(text)).doesNotContainPattern(TEXT_IN_TEMPLATE);
        assertThat(text).doesNotContainPattern(INLINE);
    }

    @Test
    void every_text_file_is_composed_unicode() throws IOException {
        for (var kind : List.of(".java", ".jte", ".md", ".sql", ".csv")) {
            try (var files = files(".", kind)) {
                assertThat(files.filter(TreeRulesTests::isDecomposed)).isEmpty();
            }
        }
    }

    /** Two that were written beside each other may take the same number; the program would not start. */
    @Test
    void no_two_migrations_of_a_module_have_one_number() throws IOException {
        try (var migrations = files("src/main/resources/db/migration", ".sql")) {
            assertThat(migrations.map(file -> file.toString().replaceFirst("__.*", "")))
                    .doesNotHaveDuplicates();
        }
    }

    /** Classes of tests share a database in an order of chance; what one looks for by its name no other may have put there. */
    @Test
    void an_enterprise_of_the_tests_is_named_in_one_class() throws IOException {
        var classes = new TreeMap<String, Set<Path>>();
        for (var file : files("src/test/java", ".java").toList()) {
            MADE_BY_A_TEST
                    .matcher(Files.readString(file))
                    .results()
                    .forEach(made -> classes.computeIfAbsent(made.group(1), _ -> new TreeSet<>())
                            .add(file));
        }
        classes.values().removeIf(named -> named.size() == 1);

        assertThat(classes).isEmpty();
    }

    private static boolean isDecomposed(Path file) {
        try {
            return !Normalizer.isNormalized(Files.readString(file), Normalizer.Form.NFC);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String withoutExpressions(String template) {
        return template.replaceAll("(?m)^@(import|param).*$", "")
                .replaceAll("(?s)<%--.*?--%>", "")
                .replaceAll("!\\{[^}]*}", "")
                .replaceAll("(?s)\\$\\{.*?}", "")
                .replaceAll("(?m)@(if|elseif|else|endif|for|endfor|template)\\b.*$", "");
    }

    private static Stream<Path> files(String root, String ending) throws IOException {
        try (var walk = Files.walk(Path.of(root))) {
            return walk
                    .filter(file -> file.toString().endsWith(ending))
                    .filter(file ->
                            !file.startsWith("./target") && !file.startsWith("./data") && !file.startsWith("./.git"))
                    .toList()
                    .stream();
        }
    }
}
