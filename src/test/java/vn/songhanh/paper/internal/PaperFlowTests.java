package vn.songhanh.paper.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.songhanh.support.PaperWorld.file;
import static vn.songhanh.support.PaperWorld.said;
import static vn.songhanh.support.PaperWorld.seen;
import static vn.songhanh.support.PaperWorld.signing;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.PaperWorld;
import vn.songhanh.support.People;
import vn.songhanh.support.TwoBodies.Partnership;

/** A paper as officers and leaders of both bodies make it, through the pages they use. */
@DatabaseTest
@Import(PaperWorld.class)
class PaperFlowTests {

    @Autowired
    PaperWorld world;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    private Partnership ours;

    @BeforeEach
    void begin() {
        clock.stopOn(PaperWorld.TODAY);
        ours = world.partnership();
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void a_paper_goes_from_its_draft_to_its_number_and_is_kept_byte_for_byte() {
        var address = world.begun(ours.partyOfficer(), ours, "YEARLY_PLAN", "ALONE");
        assertThat(ours.partyOfficer().get(address))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Dự thảo",
                        "15/6/2022",
                        "30/11/2022",
                        "CĐCS thành lập mới",
                        "Kèm phụ lục:",
                        address + "/submission\"")
                .doesNotContain("/signature\"");
        said(ours.partyOfficer().post(address + "/submission"));
        assertThat(ours.partyLeader().get(address)).bodyText().contains("Chờ ký", "Ký văn bản");
        said(signing(ours.partyLeader(), address));

        assertThat(ours.partyOfficer().get(address))
                .bodyText()
                .contains("Đã ban hành", "Số 01-KH/ĐUK", "05/03/2022", "HD 36-HD/VPTW, 3/4/2018")
                .doesNotContain("/submission\"", "/signature\"", "name=\"words\"");
        var kept = file(ours.partyOfficer(), address + "/paper.pdf");
        world.plan(ours, 12, "Điều chỉnh");
        assertThat(file(ours.unionOfficer(), address + "/paper.pdf")).isEqualTo(kept);
        assertThat(ours.unionOfficer().get(address))
                .bodyText()
                .contains(">10</td>")
                .doesNotContain(">12</td>");
        assertThat(file(ours.unionOfficer(), address + "/paper.png")).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void both_leaders_sign_a_joint_paper_in_any_order_and_the_lead_side_gives_number_and_form() {
        var led = world.handedIn(ours.partyOfficer(), ours, "CONCLUSIONS", "JOINTLY_LEADING");
        var leading = world.handedIn(ours.partyOfficer(), ours, "CONCLUSIONS", "JOINTLY_LED");

        said(signing(ours.unionLeader(), led));
        assertThat(ours.partyOfficer().get(led))
                .bodyText()
                .contains("Một bên đã ký")
                .doesNotContain("01-TB");
        said(signing(ours.partyLeader(), led));
        said(signing(ours.partyLeader(), leading));
        said(signing(ours.unionLeader(), leading));

        assertThat(ours.unionOfficer().get(led)).bodyText().contains("Số 01-TB/ĐUK-LĐLĐ", "HD 36-HD/VPTW, 3/4/2018");
        assertThat(ours.unionOfficer().get(leading))
                .bodyText()
                .contains("Số: 01/TB-LĐLĐ-ĐUK", "NĐ 30/2020/NĐ-CP, 5/3/2020");
    }

    @Test
    void a_body_signs_once_and_only_by_its_leader() {
        var address = world.handedIn(ours.partyOfficer(), ours, "MINUTES", "JOINTLY_LEADING");
        said(signing(ours.partyLeader(), address));

        assertThat(ours.partyLeader().post(address + "/signature").param("seen", "x"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Cơ quan của đồng chí đã ký");
        assertThat(ours.unionOfficer().post(address + "/signature").param("seen", "x"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void a_leader_whose_page_shows_what_is_no_longer_so_signs_nothing() {
        var address = world.handedIn(ours.partyOfficer(), ours, "YEARLY_PLAN", "ALONE");
        var looked = seen(ours.partyLeader(), address);
        world.plan(ours, 15, "Điều chỉnh");

        assertThat(ours.partyLeader().post(address + "/signature").param("seen", looked))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("đã thay đổi sau khi đồng chí mở trang", "Chờ ký");
        said(signing(ours.partyLeader(), address));
        assertThat(ours.partyOfficer().get(address)).bodyText().contains("Số 01-KH/ĐUK");
    }

    @Test
    void the_second_leader_never_signs_other_figures_than_the_first() {
        var address = world.handedIn(ours.partyOfficer(), ours, "YEARLY_PLAN", "JOINTLY_LEADING");
        said(signing(ours.partyLeader(), address));
        world.plan(ours, 15, "Điều chỉnh");

        assertThat(signing(ours.unionLeader(), address))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Số liệu đã thay đổi sau khi Người Thử ký");
        said(ours.unionLeader().post(address + "/return").param("remark", "Chỉ tiêu vừa điều chỉnh."));
        said(ours.partyOfficer().post(address + "/submission"));
        said(signing(ours.unionLeader(), address));
        said(signing(ours.partyLeader(), address));
        assertThat(ours.unionOfficer().get(address)).bodyText().contains("Số 01-KH/ĐUK-LĐLĐ");
    }

    @Test
    void the_second_of_two_writers_is_told_what_changed_and_keeps_what_was_typed() {
        var address = world.begun(ours.partyOfficer(), ours, "CONCLUSIONS", "JOINTLY_LEADING");
        said(ours.unionOfficer()
                .post(address + "/draft")
                .param("subject", "kết luận")
                .param("words", "Của bên Công đoàn")
                .param("version", "1"));

        var late = ours.partyOfficer()
                .post(address + "/draft")
                .param("subject", "kết luận")
                .param("words", "Của bên Đảng")
                .param("version", "1")
                .exchange();

        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(late)
                .bodyText()
                .contains("Của bên Đảng</textarea>", "<dd>Của bên Công đoàn</dd>", "name=\"version\" value=\"2\"");
        assertThat(ours.partyOfficer().get(address + "/texts/2")).bodyText().contains("<p>Của bên Công đoàn</p>");
    }

    @Test
    void a_paper_is_given_back_with_a_remark_changed_and_handed_in_again() {
        var address = world.handedIn(ours.partyOfficer(), ours, "INVITATION", "ALONE");

        assertThat(ours.partyLeader().post(address + "/return"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Ghi ý kiến: trả lại");
        assertThat(ours.partyOfficer().post(address + "/draft").param("subject", "sửa lén"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        said(ours.partyLeader().post(address + "/return").param("remark", "Ghi rõ địa điểm."));

        assertThat(ours.partyOfficer().get("/app")).bodyText().contains("Văn bản bị trả lại");
        assertThat(ours.partyOfficer().get(address)).bodyText().contains("Bị trả lại", "Ghi rõ địa điểm.");
        said(ours.partyOfficer().post(address + "/submission"));
        assertThat(ours.partyLeader().get("/app")).bodyText().contains("Văn bản chờ ký");
    }

    @Test
    void a_draft_that_is_given_up_stays_in_the_register_and_takes_no_number() {
        var address = world.begun(ours.unionOfficer(), ours, "REMINDER", "ALONE");
        assertThat(ours.unionOfficer().post(address + "/cancellation")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        said(ours.unionOfficer().post(address + "/cancellation").param("reason", "Đã nhắc qua điện thoại."));

        assertThat(ours.unionOfficer().get("/app/papers?state=CANCELLED"))
                .bodyText()
                .contains(address);
        assertThat(ours.unionOfficer().post(address + "/submission")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var next = world.handedIn(ours.unionOfficer(), ours, "REMINDER", "ALONE");
        said(signing(ours.unionLeader(), next));
        assertThat(ours.unionOfficer().get(next)).bodyText().contains("Số: 01/LĐLĐ");
    }

    @Test
    void others_see_what_is_signed_and_nothing_before() {
        var alone = world.handedIn(ours.partyOfficer(), ours, "CONCLUSIONS", "ALONE");
        var joint = world.begun(ours.partyOfficer(), ours, "MINUTES", "JOINTLY_LEADING");
        var lower = people.officer(Side.UNION, ours.district());

        assertThat(ours.unionOfficer().get(alone)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(ours.unionOfficer().get(alone + "/paper.pdf")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(ours.unionOfficer().post(alone + "/comments").param("words", "x"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(ours.unionOfficer().get(joint)).hasStatusOk();
        assertThat(lower.get(joint)).hasStatus(HttpStatus.NOT_FOUND);
        said(signing(ours.partyLeader(), alone));
        assertThat(ours.unionOfficer().get(alone)).hasStatusOk().bodyText().doesNotContain("name=\"remark\"");
        assertThat(lower.get(alone)).hasStatusOk();
        assertThat(lower.get(alone + "/paper.docx")).hasStatusOk();
    }

    @Test
    void a_paper_is_found_by_the_words_of_its_newest_text_by_whoever_may_see_it() {
        var address = world.begun(ours.partyOfficer(), ours, "CONCLUSIONS", "ALONE");
        write(ours.partyOfficer(), address, "Không để bút toán chờ quá mốc Trăng Khuyết.", 1);
        assertThat(searched(ours.partyOfficer(), "trang khuyet")).bodyText().contains(address);
        assertThat(searched(ours.unionOfficer(), "trăng khuyết")).bodyText().doesNotContain(address);
        write(ours.partyOfficer(), address, "Không để bút toán chờ quá mốc Trăng Tròn.", 2);
        said(ours.partyOfficer().post(address + "/submission"));
        said(signing(ours.partyLeader(), address));

        assertThat(searched(ours.unionOfficer(), "trăng tròn kết luận"))
                .bodyText()
                .contains(address);
        assertThat(searched(ours.partyOfficer(), "trăng khuyết")).bodyText().doesNotContain(address);
    }

    private static void write(People.Person officer, String address, String words, int version) {
        said(officer.post(address + "/draft")
                .param("subject", "kết luận")
                .param("words", words)
                .param("version", Integer.toString(version)));
    }

    private static MvcTestResult searched(People.Person officer, String question) {
        return officer.get("/app/search").param("q", question).exchange();
    }

    @Test
    void comments_stand_in_the_story_and_viewers_write_nothing() {
        var address = world.begun(ours.partyOfficer(), ours, "MINUTES", "JOINTLY_LEADING");
        var viewer = people.person(Side.PARTY, ours.bloc(), Set.of(Role.VIEWER));

        said(ours.unionLeader().post(address + "/comments").param("words", "Thêm thành phần dự."));
        assertThat(ours.partyOfficer().get(address)).bodyText().contains("Góp ý", "Thêm thành phần dự.");
        assertThat(viewer.get(address)).hasStatusOk().bodyText().doesNotContain("/comments\"", "/submission\"");
        assertThat(viewer.post(address + "/comments").param("words", "x")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(viewer.get(address + "/draft")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void a_unit_that_holds_no_side_issues_alone() {
        var lower = people.officer(Side.UNION, ours.district());

        assertThat(lower.post("/app/papers")
                        .param("kind", "MINUTES")
                        .param("programme", ours.code())
                        .param("year", "2022")
                        .param("issuing", "JOINTLY_LEADING"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Chỉ hai tổ chức đang giữ hai bên");
        var own = world.begun(lower, ours, "MINUTES", "ALONE");
        assertThat(lower.get(own)).hasStatusOk();
        assertThat(ours.unionOfficer().get(own)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_reminder_says_which_unit_owes_what_and_since_when() {
        world.overdue(ours);
        var address = world.begun(ours.unionOfficer(), ours, "REMINDER", "ALONE");

        assertThat(ours.unionOfficer().get(address))
                .bodyText()
                .contains(
                        "Liên đoàn Lao động quận Thử",
                        "thành lập công đoàn cơ sở tại Công ty TNHH Thử Nghiệm: Đã hẹn trả lời lại",
                        "01/3/2022",
                        "Đảng ủy Khối Doanh nghiệp thành phố Hải Phòng",
                        "Xác nhận hoặc nêu ý kiến với 1 bút toán “Khảo sát doanh nghiệp”",
                        "Tiến độ chỉ tiêu năm 2022 đến ngày 05/3/2022");
    }

    @Test
    void a_reminder_tells_of_a_level_that_no_stocktake_found_that_it_is_missing() {
        world.targeted(ours, "2.17", 4);
        clock.stopOn(PaperWorld.TODAY.plusYears(1));

        assertThat(ours.unionOfficer().get(world.begun(ours.unionOfficer(), ours, "REMINDER", "ALONE")))
                .bodyText()
                .containsPattern(
                        "1–2 đảng viên chưa có tổ chức đảng</t[dh]>\\s*(<td[^>]*>[^<]*</td>\\s*)?<td[^>]*>4</td>"
                                + "\\s*<td[^>]*>–</td>\\s*<td[^>]*>–</td>");
    }

    @Test
    void a_request_to_found_a_professional_union_tells_of_the_trade_and_its_place_and_of_no_enterprise() {
        var about = world.trade(ours);
        var address = PaperWorld.location(ours.unionOfficer()
                        .post("/app/papers")
                        .param("kind", "REQUEST")
                        .param("programme", ours.code())
                        .param("year", "2022")
                        .param("about", about.toString()))
                .replace("/draft", "");

        assertThat(ours.unionOfficer().get(address))
                .bodyText()
                .contains(
                        "nghiệp đoàn cơ sở tại Phường Thử Nghề (nghề: Bốc xếp",
                        "40 người làm nghề, 12 người có đơn gia nhập",
                        "Người làm nghề đồng thuận",
                        "/app/cases/" + about)
                .doesNotContain("(mã số", "Doanh nghiệp đồng thuận", "giấy chứng nhận đăng ký doanh nghiệp");
    }

    @Test
    void a_request_to_found_comes_from_its_case_with_the_dossier_and_numbers_only() {
        var about = world.surveyed(ours);
        assertThat(ours.unionOfficer().get("/app/papers/new?kind=REQUEST&about=" + about))
                .bodyText()
                .contains("Công ty TNHH Thử Nghiệm");
        var address = PaperWorld.location(ours.unionOfficer()
                        .post("/app/papers")
                        .param("kind", "REQUEST")
                        .param("programme", ours.code())
                        .param("year", "2022")
                        .param("about", about.toString()))
                .replace("/draft", "");

        assertThat(ours.unionOfficer().get(address))
                .bodyText()
                .contains(
                        "công đoàn cơ sở",
                        "50 lao động, 12 đoàn viên công đoàn",
                        "Trong khi bổ sung các tài liệu còn thiếu của hồ sơ",
                        "Danh mục hồ sơ kèm theo",
                        "Còn thiếu",
                        "/app/cases/" + about)
                .doesNotContain("Xét đủ điều kiện");
        assertThat(ours.unionOfficer()
                        .post("/app/papers")
                        .param("kind", "REQUEST")
                        .param("programme", ours.code())
                        .param("year", "2022"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("được mở từ một hồ sơ vận động");
    }
}
