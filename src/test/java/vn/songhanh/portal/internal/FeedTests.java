package vn.songhanh.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.w3c.dom.Element;
import tools.jackson.databind.json.JsonMapper;
import vn.songhanh.portal.ArticleText;
import vn.songhanh.support.DatabaseTest;

/** Feeds and maps, read back by those who read such things. */
@DatabaseTest
@Import(PortalWorld.class)
class FeedTests {

    private static final String HOSTILE = "Bài \"><img src=x onerror=alert(1)></title></script>]]> & ẪỘỰ ";

    @Autowired
    MockMvcTester browser;

    @Autowired
    PortalWorld world;

    @ParameterizedTest
    @ValueSource(
            strings = {"/rss.xml", "/atom.xml", "/chuyen-muc/tin-phoi-hop/rss.xml", "/chuyen-muc/tin-phoi-hop/atom.xml"
            })
    void a_feed_tells_the_newest_with_full_addresses(String path) throws Exception {
        var title = HOSTILE + PortalWorld.unique();
        var at = Instant.parse("2026-11-20T01:02:03Z");
        var id =
                world.published(world.article(title, ArticleText.EMPTY, List.of(PortalWorld.use(world.picture()))), at);

        var entry = entry(feed(text(path)), title);

        assertThat(entry.getLink()).isEqualTo("http://127.0.0.1:8080" + world.path(id));
        assertThat(entry.getPublishedDate().toInstant()).isEqualTo(at);
        assertThat(entry.getUri()).isEqualTo("tag:127.0.0.1,2021:article:" + id);
        assertThat(entry.getDescription().getValue()).contains("Sapo của").contains("onerror=alert(1)");
        assertThat(entry.getEnclosures())
                .singleElement()
                .satisfies(picture -> assertThat(picture.getUrl()).startsWith("http://127.0.0.1:8080/media/"));
    }

    @Test
    void the_english_feed_tells_only_what_is_told_in_english() throws Exception {
        var word = PortalWorld.unique();
        world.published("Chỉ tiếng Việt " + word);
        world.published(
                world.article(
                        "Hai thứ tiếng " + word, new ArticleText("", "Both " + word, "Lead.", "Text."), List.of()),
                Instant.now().minusSeconds(5));

        var titles = feed(text("/en/rss.xml")).getEntries().stream()
                .map(SyndEntry::getTitle)
                .toList();

        assertThat(titles).contains("Both " + word).noneMatch(title -> title.contains("tiếng"));
    }

    @Test
    void the_json_feed_is_one() throws Exception {
        var title = HOSTILE + PortalWorld.unique();
        var id = world.published(title);

        var json = new JsonMapper().readTree(text("/feed.json"));

        assertThat(json.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(json.get("items")).anySatisfy(item -> {
            assertThat(item.get("title").asString()).isEqualTo(title.strip());
            assertThat(item.get("url").asString()).isEqualTo("http://127.0.0.1:8080" + world.path(id));
        });
    }

    @Test
    void the_map_lists_each_address_with_its_other_language() throws Exception {
        var id = world.published(
                world.article("Bản đồ", new ArticleText("", "Map", "Lead.", "Text."), List.of()),
                Instant.now().minusSeconds(5));

        var factory = DocumentBuilderFactory.newNSInstance();
        var map = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes("/sitemap.xml")));

        var addresses = map.getElementsByTagNameNS("http://www.sitemaps.org/schemas/sitemap/0.9", "loc");
        var found = java.util.stream.IntStream.range(0, addresses.getLength())
                .mapToObj(i -> addresses.item(i).getTextContent())
                .toList();
        assertThat(found)
                .doesNotHaveDuplicates()
                .contains(
                        "http://127.0.0.1:8080/",
                        "http://127.0.0.1:8080/en",
                        "http://127.0.0.1:8080" + world.path(id),
                        "http://127.0.0.1:8080/en" + world.path(id));
        assertThat(((Element) map.getDocumentElement()).getLocalName()).isEqualTo("urlset");
    }

    @Test
    void structured_data_cannot_end_its_element() throws Exception {
        var id = world.published(HOSTILE + PortalWorld.unique());

        var page = text(world.path(id));

        var data = page.substring(page.indexOf("application/ld+json\">") + 21);
        var json = new JsonMapper().readTree(data.substring(0, data.indexOf("</script>")));
        assertThat(json.get("@type").asString()).isEqualTo("NewsArticle");
        assertThat(json.get("headline").asString()).startsWith("Bài \"><img src=x onerror=alert(1)></title></script>");
        assertThat(page).doesNotContain("<img src=x");
    }

    private static SyndEntry entry(SyndFeed feed, String title) {
        return feed.getEntries().stream()
                .filter(entry -> entry.getTitle().equals(title.strip()))
                .findFirst()
                .orElseThrow();
    }

    private static SyndFeed feed(String xml) throws FeedException {
        return new SyndFeedInput().build(new StringReader(xml));
    }

    private String text(String path) throws UnsupportedEncodingException {
        return new String(bytes(path), java.nio.charset.StandardCharsets.UTF_8);
    }

    private byte[] bytes(String path) {
        return browser.get().uri(path).exchange().getResponse().getContentAsByteArray();
    }
}
