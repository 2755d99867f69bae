package vn.songhanh.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanHtmlTests {

    private static final Set<String> ALLOWED = Set.of(
            "p",
            "h2",
            "h3",
            "ul",
            "ol",
            "li",
            "blockquote",
            "strong",
            "em",
            "sub",
            "sup",
            "br",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "a");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^/@]+(/.*)?|mailto:.*|/|/[A-Za-z0-9].*");

    static Stream<String> hostile() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/portal/hostile.html.txt")).stream();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void nothing_hostile_is_left(String html) {
        assertHarmless(CleanHtml.of(html));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void cleaning_what_is_clean_changes_nothing(String html) {
        var once = CleanHtml.of(html);

        assertThat(CleanHtml.of(once)).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void in_a_body_it_is_only_text(String html) {
        for (var block :
                Marks.blocks("Trước.\n" + html + "\n## " + html + "\n- " + html + "\n[" + html + "](" + html + ")")) {
            if (block instanceof Block.Html(var clean)) {
                assertHarmless(clean);
                assertThat(Jsoup.parseBodyFragment(clean).select("img, script, iframe, style, svg"))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org/a?b=1", "http://example.org", "mailto:ban@example.org", "/tin/mot-bai", "/"
            })
    void a_link_to_another_site_to_a_letter_or_to_a_path_of_ours_stays(String address) {
        assertThat(Jsoup.parseBodyFragment(CleanHtml.of("<a href=\"%s\">x</a>".formatted(address)))
                        .select("a")
                        .attr("href"))
                .isEqualTo(address);
    }

    @Test
    void vietnamese_text_stays_as_it_is() {
        assertThat(CleanHtml.text(CleanHtml.of("<p>Đảng ủy Khối – ẪỘỰ “trích” 28-NQ/TU</p>")))
                .isEqualTo("Đảng ủy Khối – ẪỘỰ “trích” 28-NQ/TU");
    }

    @Test
    void a_deep_nest_ends() {
        assertHarmless(CleanHtml.of("<blockquote>".repeat(20_000) + "x"));
    }

    private static void assertHarmless(String html) {
        for (var element : Jsoup.parseBodyFragment(html).body().select("*:not(body)")) {
            assertThat(ALLOWED).contains(element.normalName());
            for (var attribute : element.attributes()) {
                assertThat(attribute.getKey()).isIn("href", "scope");
                if (attribute.getKey().equals("href")) {
                    assertThat(attribute.getValue()).matches(ADDRESS);
                }
            }
        }
    }
}
