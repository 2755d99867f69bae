package vn.songhanh.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.songhanh.portal.ArticleText;
import vn.songhanh.support.DatabaseTest;

@DatabaseTest
@Import(PortalWorld.class)
class ArticlePageTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    PortalWorld world;

    @Test
    void an_article_has_every_part_of_the_printed_page() {
        var article = world.article(
                "Ký kết chương trình phối hợp", ArticleText.EMPTY, List.of(PortalWorld.use(world.picture())));
        var id = world.published(article, Instant.parse("2021-04-24T00:58:00Z"));

        var page = browser.get().uri(world.path(id)).exchange();

        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .contains("<h1>Ký kết chương trình phối hợp</h1>")
                .contains("Thứ Bảy, 24/04/2021 07:58")
                .contains("(Hải Phòng) –")
                .contains("<strong>chữ đậm</strong>")
                .contains("Toàn cảnh hội nghị.")
                .contains("Hoàng Nam")
                .contains("Lan Anh")
                .contains("Tiện ích thông tin")
                .contains("<title>Ký kết chương trình phối hợp</title>")
                .contains("href=\"/tags/cong-doan-co-so\"")
                .contains("application/ld+json")
                .contains("\"datePublished\":\"2021-04-24T07:58:00+07:00\"");
    }

    @Test
    void front_section_tag_and_search_lead_to_it() {
        var word = PortalWorld.unique();
        var id = world.published("Bài về " + word);
        var path = world.path(id);

        for (var list : List.of("/", "/chuyen-muc/tin-phoi-hop", "/tags/cong-doan-co-so", "/tim-kiem?q=" + word)) {
            assertThat(browser.get().uri(list))
                    .as(list)
                    .hasStatusOk()
                    .bodyText()
                    .contains(path);
        }
    }

    @Test
    void an_unknown_address_is_not_there() {
        assertThat(browser.get().uri("/tin/khong-co-bai-nay")).hasStatus(HttpStatus.NOT_FOUND);
    }
}
