package vn.songhanh.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.People;

/** Writing, handing in, approving and taking down, through the pages that people use. */
@DatabaseTest
@Import({People.class, PortalWorld.class})
class NewsroomPageTests {

    private static final Pattern ARTICLE = Pattern.compile("/app/newsroom/articles/(\\d+)");

    @Autowired
    People people;

    @Autowired
    MockMvcTester browser;

    @Autowired
    PortalWorld world;

    private People.Person writer;
    private People.Person approver;
    private People.Person officer;

    @BeforeEach
    void sign_in() {
        writer = people.person(Side.UNION, new UnitId(1), Set.of(Role.EDITOR));
        approver = people.person(Side.PARTY, new UnitId(2), Set.of(Role.LEADER));
        officer = people.officer(Side.PARTY, new UnitId(2));
    }

    @Test
    void an_article_goes_from_a_draft_to_the_readers_through_two_pairs_of_eyes() {
        var title = "Bài " + PortalWorld.unique();
        var id = begun(title);
        assertThat(writer.post(desk(id) + "/submission")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(writer.post(desk(id) + "/publication"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("không tự duyệt đăng");
        assertThat(approver.post(desk(id) + "/publication")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(browser.get().uri("/")).bodyText().contains(title);
    }

    @Test
    void an_officer_neither_writes_nor_approves() {
        var id = begun("Bài " + PortalWorld.unique());
        writer.post(desk(id) + "/submission").exchange();

        assertThat(officer.get("/app/newsroom/articles/new")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(officer.post(desk(id) + "/publication")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(officer.get(desk(id))).hasStatusOk();
    }

    @Test
    void whoever_has_not_signed_in_is_led_to_the_door() {
        assertThat(browser.get().uri("/app/newsroom")).hasStatus3xxRedirection();
        assertThat(browser.get().uri("/en/app/newsroom")).hasStatus3xxRedirection();
    }

    @Test
    void a_half_done_draft_is_kept_and_the_submission_says_what_is_missing() {
        var word = PortalWorld.unique();
        var answer = writer.post("/app/newsroom/articles")
                .param("title", word)
                .param("next", "submit")
                .exchange();

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer)
                .bodyText()
                .contains("Chưa có sapo")
                .contains("Chưa có nội dung")
                .contains(word);
        assertThat(writer.get("/app/newsroom")).bodyText().contains(word);
    }

    @Test
    void the_second_of_two_editors_is_told_and_keeps_what_was_typed() {
        var id = begun("Bài " + PortalWorld.unique());
        assertThat(saved(id, "0", "Tiêu đề của người thứ nhất")).hasStatus(HttpStatus.SEE_OTHER);

        var second = saved(id, "0", "Tiêu đề của người thứ hai");

        assertThat(second).hasStatus(HttpStatus.CONFLICT);
        assertThat(second).bodyText().contains("Tiêu đề của người thứ hai").contains("Tiêu đề của người thứ nhất");
        assertThat(saved(id, "1", "Tiêu đề của người thứ hai")).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void a_returned_article_shows_why_and_can_be_handed_in_again() {
        var id = begun("Bài " + PortalWorld.unique());
        writer.post(desk(id) + "/submission").exchange();

        assertThat(approver.post(desk(id) + "/return")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(approver.post(desk(id) + "/return").param("remark", "Thiếu nguồn của con số."))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(writer.get(desk(id))).bodyText().contains("Thiếu nguồn của con số.");
        assertThat(writer.post(desk(id) + "/submission")).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void an_approval_may_put_it_on_the_clock_but_never_into_the_past() {
        var id = begun("Bài " + PortalWorld.unique());
        writer.post(desk(id) + "/submission").exchange();

        assertThat(approver.post(desk(id) + "/publication").param("day", "01/02/2020"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Giờ đăng phải sau thời điểm này");
        assertThat(approver.post(desk(id) + "/publication").param("day", "hôm nào đó"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(approver.post(desk(id) + "/publication")
                        .param("day", "05/09/2099")
                        .param("time", "8h15"))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(approver.get(desk(id))).bodyText().contains("08:15 05/09/2099");
    }

    @Test
    void what_was_submitted_is_no_longer_saved_over() {
        var id = begun("Bài " + PortalWorld.unique());
        writer.post(desk(id) + "/submission").exchange();

        assertThat(saved(id, "1", "Sửa lén"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Sửa lén");
    }

    @Test
    void pictures_are_taken_with_the_draft_and_a_bad_one_loses_nothing() throws IOException {
        var word = PortalWorld.unique();
        var answer = browser.post()
                .uri("/app/newsroom/articles")
                .multipart()
                .file(new MockMultipartFile("files", "anh.png", "image/png", png()))
                .file(new MockMultipartFile(
                        "files", "xau.png", "image/png", "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8)))
                .param("title", word)
                .cookie(writer.session())
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer)
                .bodyText()
                .contains("xau.png")
                .contains("không phải ảnh")
                .contains("/media/")
                .contains(word);
    }

    @Test
    void the_preview_is_for_those_inside() {
        var title = "Bài " + PortalWorld.unique();
        var id = begun(title);

        assertThat(officer.get(desk(id) + "/preview")).hasStatusOk().bodyText().contains(title);
        assertThat(browser.get().uri(desk(id) + "/preview")).hasStatus3xxRedirection();
        assertThat(writer.post("/app/newsroom/preview").param("body", "## Một\n<script>alert(1)</script>"))
                .bodyText()
                .contains("<h2>Một</h2>")
                .doesNotContain("<script");
    }

    @Test
    void a_published_article_is_changed_beside_the_one_that_readers_see() {
        var title = "Bài " + PortalWorld.unique();
        var id = world.published(title);
        assertThat(writer.post(desk(id.value()) + "/edition")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(saved(id.value(), "0", "Tiêu đề mới")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(browser.get().uri(world.path(id)))
                .bodyText()
                .contains("<h1>" + title)
                .doesNotContain("Tiêu đề mới");
    }

    private long begun(String title) {
        var answer = writer.post("/app/newsroom/articles")
                .param("section", "1")
                .param("title", title)
                .param("lead", "Sapo.")
                .param("body", "Nội dung.")
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        var found = ARTICLE.matcher(Objects.requireNonNull(answer.getResponse().getHeader("Location")));
        assertThat(found.find()).isTrue();
        return Long.parseLong(found.group(1));
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult saved(long id, String version, String title) {
        return writer.post(desk(id) + "/draft")
                .param("section", "1")
                .param("title", title)
                .param("lead", "Sapo.")
                .param("body", "Nội dung.")
                .param("version", version)
                .exchange();
    }

    private static String desk(long id) {
        return "/app/newsroom/articles/" + id;
    }

    private static byte[] png() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(500, 300, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
