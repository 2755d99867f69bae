package vn.songhanh.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.support.ReviewWorld;
import vn.songhanh.support.TwoBodies.Partnership;

/** A signed review becomes news through two pairs of eyes. */
@DatabaseTest
@Import(ReviewWorld.class)
class ReviewNewsTests {

    @Autowired
    ReviewWorld world;

    @Autowired
    People people;

    @Autowired
    MockMvcTester readers;

    @Autowired
    MovableClock clock;

    private Partnership ours;

    @BeforeEach
    void begin() {
        clock.stopOn(ReviewWorld.TODAY);
        ours = world.partnership();
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void an_officer_brings_it_an_editor_hands_it_in_and_a_second_person_publishes() {
        var address = world.locked(ours);
        var editor = people.person(Side.UNION, ours.federation(), Set.of(Role.EDITOR));
        var second = people.person(Side.PARTY, ours.bloc(), Set.of(Role.EDITOR));

        var desk = brought(ours.partyOfficer(), address);
        assertThat(editor.get(desk))
                .bodyText()
                .contains("Sơ kết Chương trình phối hợp năm 2022: thành lập mới 1 công đoàn cơ sở, 0 tổ chức đảng");
        ReviewWorld.said(editor.post(desk + "/submission"));
        ReviewWorld.said(second.post(desk + "/publication"));

        var page = ReviewWorld.text(ours.unionOfficer().get(address).exchange());
        assertThat(page).contains("Đã công bố", desk, "/tin/");
        var article = page.replaceAll("(?s).*href=\"(/tin/[^\"]+)\".*", "$1");
        assertThat(readers.get().uri(article))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "<td>CĐCS thành lập mới</td>",
                        "10%",
                        "href=\"/chuong-trinh/" + ours.code() + "\"",
                        "Đảng ủy Khối Doanh nghiệp thành phố Hải Phòng và Liên đoàn Lao động thành phố Hải Phòng");
    }

    @Test
    void a_second_time_leads_to_the_article_that_is_there() {
        var address = world.locked(ours);

        var first = brought(ours.partyOfficer(), address);
        var second = brought(ours.unionLeader(), address);

        assertThat(second).isEqualTo(first);
        assertThat(ours.unionLeader().get(address)).bodyText().doesNotContain(address + "/article\"");
    }

    @Test
    void before_both_have_signed_and_for_viewers_there_is_no_news() {
        var address = world.prepared(ours);
        var viewer = people.person(Side.UNION, ours.federation(), Set.of(Role.VIEWER));

        assertThat(ours.partyOfficer().post(address + "/article"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("chưa có đủ hai chữ ký");
        assertThat(viewer.post(address + "/article")).hasStatus(HttpStatus.FORBIDDEN);
    }

    private static String brought(People.Person person, String address) {
        var answer = person.post(address + "/article").exchange();
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }
}
