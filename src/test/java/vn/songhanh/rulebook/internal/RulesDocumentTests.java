package vn.songhanh.rulebook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.songhanh.support.DatabaseTest;

/** docs/rules.md names every rule, and for each a test that bears its number. */
@DatabaseTest
class RulesDocumentTests {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([PAUT]\\d+) \\|.*$");
    /** A test whose name begins with the number of a rule. */
    private static final Pattern BEARING = Pattern.compile("\\bvoid\\s+([paut]\\d{1,2}_\\w+)\\(");

    private static final Pattern TEST = Pattern.compile("`(\\w+Tests)\\.(\\w+)`");

    @Autowired
    @FlywayDataSource
    javax.sql.DataSource owner;

    @Test
    void every_rule_stands_in_the_table_once() throws IOException {
        var numbers = ROW.matcher(document()).results().map(row -> row.group(1)).toList();

        assertThat(numbers)
                .containsExactlyElementsOf(Stream.of(all("P", 13), all("A", 22), all("U", 16), all("T", 3))
                        .flatMap(one -> one)
                        .toList());
    }

    @Test
    void every_rule_has_a_test_that_bears_its_number_and_is_one() throws IOException {
        var wrong = new ArrayList<String>();
        for (var row : ROW.matcher(document()).results().toList()) {
            var number = row.group(1).toLowerCase(Locale.ROOT);
            var tests = TEST.matcher(row.group()).results().toList();
            if (tests.isEmpty()) {
                wrong.add(number + " has no test");
            }
            for (var test : tests) {
                if (!isTest(test.group(1), test.group(2)) || !bears(test.group(2), number)) {
                    wrong.add(number + ": " + test.group());
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void every_test_that_bears_a_number_is_named() throws IOException {
        var document = document();
        var unnamed = new ArrayList<String>();
        try (var files = Files.find(
                Path.of("src/test/java"), 20, (path, _) -> path.toString().endsWith("Tests.java"))) {
            for (var file : files.toList()) {
                var type = file.getFileName().toString().replace(".java", "");
                BEARING.matcher(Files.readString(file))
                        .results()
                        .map(test -> "`" + type + "." + test.group(1) + "`")
                        .filter(test -> !document.contains(test))
                        .forEach(unnamed::add);
            }
        }

        assertThat(unnamed).isEmpty();
    }

    @Test
    void every_rule_of_the_rulebook_is_named() throws IOException {
        var document = document();
        var codes = JdbcClient.create(owner)
                .sql("select distinct code from rule order by code")
                .query(String.class)
                .list();

        assertThat(codes).isNotEmpty().allMatch(code -> document.contains("`" + code + "`"));
    }

    private static String document() throws IOException {
        return Files.readString(Path.of("docs/rules.md"));
    }

    private static Stream<String> all(String letter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> letter + number);
    }

    /** {@code p1_…}, or one of several, such as {@code u9_below_twenty_…_until_u10_…}. */
    private static boolean bears(String test, String number) {
        return List.of(test.split("_")).contains(number);
    }

    private static boolean isTest(String type, String method) throws IOException {
        try (var files = Files.find(Path.of("src/test/java"), 20, (path, _) -> path.endsWith(type + ".java"))) {
            var file = files.findFirst();
            return file.isPresent()
                    && Pattern.compile("@(?:Test|ParameterizedTest)\\b(?:(?!\\bvoid\\b)[\\s\\S])*?\\bvoid\\s+" + method
                                    + "\\(")
                            .matcher(Files.readString(file.get()))
                            .find();
        }
    }
}
