package vn.songhanh.outreach.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.desk.Task;
import vn.songhanh.outreach.Activities;
import vn.songhanh.outreach.ActivityId;
import vn.songhanh.outreach.ActivityKind;
import vn.songhanh.outreach.Outcome;
import vn.songhanh.outreach.Plan;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;

/** The screens of activities, the telephone and the calendars. */
@DatabaseTest
class ActivityPagesTests {

    private static final String VISITS = "/app/activities/visits";

    @Autowired
    People people;

    @Autowired
    Activities activities;

    @Autowired
    ActivityTasks tasks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    OutreachWorld world;

    @Autowired
    void aWorld(BeanFactory beans) {
        world = OutreachWorld.of(beans);
    }

    @BeforeEach
    void stand_still() {
        clock.stopOn(OutreachWorld.TODAY);
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void an_activity_goes_from_the_plan_to_its_results_on_the_screen() {
        var officer = people.officer(Side.UNION, world.federation);
        world.enterprise("Công ty TNHH Đến Nơi");

        var planned = officer.post("/app/activities")
                .param("kind", "DIALOGUE")
                .param("title", "Đối thoại thử")
                .param("from", "2070-10-20")
                .param("at", "8h30")
                .param("lead", world.federation.toString())
                .param("partner", world.bloc.toString(), "")
                .param("enterprises", "Công ty TNHH Đến Nơi")
                .exchange();
        var report = location(planned);
        assertThat(report).endsWith("/report");
        var enterprise = fieldOf(officer.get(report).exchange(), "name=\"row\" value=\"(\\d+)\"");
        var told = officer.post(report)
                .param("version", "0")
                .param("attendance", "1.250")
                .param("row", enterprise)
                .param("present-" + enterprise, "true")
                .param("owner-" + enterprise, "true")
                .param("answer-" + enterprise, "AGREES")
                .exchange();

        assertThat(officer.get(location(told)).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Đối thoại thử", "1.250", "Công ty TNHH Đến Nơi", "Đồng thuận", "08:30");
        assertThat(officer.get("/app/activities/contacts/" + enterprise).exchange())
                .bodyText()
                .contains("Đối thoại thử", "Đồng thuận");
        assertThat(officer.get("/app/enterprises/" + enterprise).exchange())
                .bodyText()
                .contains("Đối thoại: Đồng thuận");
    }

    @Test
    void what_cannot_be_is_refused_and_what_was_typed_stays() {
        var officer = people.officer(Side.UNION, world.federation);
        var id = planned(officer, LocalDate.of(2070, 10, 21), world.federation);
        var report = "/app/activities/" + id + "/report";

        for (var attendance : List.of("-5", "1000000", "1.000.000", "nhiều")) {
            assertThat(officer.post(report)
                            .param("version", "0")
                            .param("attendance", attendance)
                            .param("note", "Ghi chú còn nguyên")
                            .exchange())
                    .as(attendance)
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("Ghi chú còn nguyên");
        }
        assertThat(officer.post(report)
                        .param("version", "0")
                        .param("enterprises", "9999999999\nKhông có công ty này")
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("9999999999", "Không có công ty này");
    }

    @Test
    void a_day_before_every_programme_is_refused_and_what_was_typed_stays() {
        var officer = people.officer(Side.UNION, world.federation);
        world.enterprise("Công ty TNHH Năm Xưa");

        assertThat(officer.post(VISITS)
                        .param("key", "phieu-0005-nam-gan-day")
                        .param("enterprise", "Công ty TNHH Năm Xưa")
                        .param("from", "01/01/1900")
                        .param("answer", "AGREES")
                        .param("note", "Ghi chú còn nguyên")
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("trước ngày đầu của các chương trình phối hợp", "Ghi chú còn nguyên", "01/01/1900");
        assertThat(count("phieu-0005-nam-gan-day")).isZero();

        var id = planned(officer, LocalDate.of(2070, 12, 27), world.federation);
        assertThat(officer.post("/app/activities/" + id)
                        .param("version", "0")
                        .param("kind", "TALK")
                        .param("title", "Buổi đổi năm")
                        .param("from", "27/12/1970")
                        .param("lead", world.federation.toString())
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("trước ngày đầu của các chương trình phối hợp", "Buổi đổi năm");
    }

    @Test
    void as_many_partners_as_there_are_find_room_before_anything_is_saved() {
        var officer = people.officer(Side.UNION, world.federation);
        var partners = List.of(world.bloc, world.district, world.otherDistrict);

        var room = officer.post("/app/activities")
                .param("add", "true")
                .param("title", "Buổi nhiều đơn vị")
                .param("partner", partners.stream().map(Object::toString).toArray(String[]::new))
                .exchange();

        assertThat(room).hasStatusOk().bodyText().contains("Buổi nhiều đơn vị", "Đơn vị thứ 6");
        for (var partner : partners) {
            assertThat(room).bodyText().containsPattern("value=\"" + partner + "\"[^>]* selected");
        }
        assertThat(officer.get("/app/activities")
                        .param("q", "Buổi nhiều đơn vị")
                        .exchange())
                .bodyText()
                .doesNotContain(">Buổi nhiều đơn vị</a>");
    }

    @Test
    void all_that_is_wrong_with_a_visit_is_said_at_once() {
        var officer = people.officer(Side.UNION, world.federation);
        world.enterprise("Công ty TNHH Một Lượt");

        assertThat(visit(officer, "phieu-0006-mot-luot-lo", "Công ty TNHH Một Lượt", "01/12/2070", "REFUSES"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "<a href=\"#handedOut\">Số phải từ 0 đến 1.000.000.",
                        "<a href=\"#from\">Chưa đến lúc",
                        "<a href=\"#answer\">Ghi lý do từ chối");
        assertThat(visit(officer, "phieu-0007-mot-luot-lo", "Không có công ty này", "01/01/1900", "DEFERS"))
                .bodyText()
                .contains(
                        "<a href=\"#handedOut\">",
                        "<a href=\"#enterprise\">",
                        "<a href=\"#from\">Ngày này trước ngày đầu",
                        "<a href=\"#answer\">Ghi ngày hẹn lại");
        assertThat(visit(officer, "phieu-0008-mot-luot-lo", "Công ty TNHH Một Lượt", "hôm qua", "REFUSES"))
                .bodyText()
                .contains("<a href=\"#from\">Không đọc được", "<a href=\"#answer\">Ghi lý do từ chối");
        assertThat(officer.post(VISITS)
                        .param("key", "phieu-0009-mot-luot-lo")
                        .param("enterprise", "Công ty TNHH Một Lượt")
                        .param("from", "01/12/2070")
                        .param("answer", "REFUSES")
                        .exchange())
                .as("what only the rules know, of the plan and of the results")
                .bodyText()
                .contains("<a href=\"#from\">Chưa đến lúc", "<a href=\"#answer\">Ghi lý do từ chối");
        assertThat(officer.post(VISITS)
                        .param("key", "phieu-0010-mot-luot-lo")
                        .param("enterprise", "Công ty TNHH Một Lượt")
                        .param("from", "01/11/2070")
                        .param("answer", "DEFERS")
                        .param("until", "tuần sau")
                        .exchange())
                .as("a day that cannot be read is not missing besides")
                .bodyText()
                .contains("<a href=\"#until\">Không đọc được")
                .doesNotContain("<a href=\"#answer\">");
    }

    private static MvcTestResult visit(Person officer, String key, String enterprise, String day, String answer) {
        return officer.post(VISITS)
                .param("key", key)
                .param("enterprise", enterprise)
                .param("from", day)
                .param("answer", answer)
                .param("handedOut", "-3")
                .exchange();
    }

    @Test
    void every_number_that_cannot_be_is_said_at_once() {
        var officer = people.officer(Side.UNION, world.federation);
        var id = planned(officer, LocalDate.of(2070, 10, 23), world.federation);

        assertThat(officer.post("/app/activities/" + id + "/report")
                        .param("version", "0")
                        .param("attendance", "-5")
                        .param("handedOut", "1.000.000.000.000")
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Số phải từ 0 đến 50.000.", "Số phải từ 0 đến 1.000.000.");
    }

    @Test
    void only_what_may_have_been_held_offers_to_tell_its_results() {
        var officer = people.officer(Side.UNION, world.federation);
        var past = planned(officer, OutreachWorld.TODAY.minusDays(1), world.federation);
        var ahead = planned(officer, OutreachWorld.TODAY.plusDays(1), world.federation);
        var goingOn = new Plan.When(OutreachWorld.TODAY, OutreachWorld.TODAY.plusDays(1), null);
        var onItsFirstDay = ((Outcome.Done) officer.as(() -> activities.plan(
                        new Plan(ActivityKind.TRAINING, "Lớp hai ngày", "", goingOn, world.federation, List.of()),
                        List.of())))
                .id();

        assertThat(officer.get("/app/activities/" + past).exchange()).bodyText().contains("/report\"");
        for (var notYet : List.of(ahead, onItsFirstDay)) {
            assertThat(officer.get("/app/activities/" + notYet).exchange())
                    .bodyText()
                    .contains("/edit\"")
                    .doesNotContain("/report\"");
        }
    }

    @Test
    void what_begins_later_today_is_planned_and_not_told_at_once() {
        var officer = people.officer(Side.UNION, world.federation);

        var planned = officer.post("/app/activities")
                .param("kind", "TALK")
                .param("title", "Nói chuyện cuối ngày")
                .param("from", OutreachWorld.TODAY.toString())
                .param("at", "23:59")
                .param("lead", world.federation.toString())
                .exchange();

        assertThat(location(planned)).doesNotEndWith("/report");
    }

    @Test
    void one_who_saves_after_somebody_else_is_told() {
        var officer = people.officer(Side.UNION, world.federation);
        var id = planned(officer, LocalDate.of(2070, 10, 22), world.federation);
        var report = "/app/activities/" + id + "/report";

        assertThat(officer.post(report)
                        .param("version", "0")
                        .param("attendance", "10")
                        .exchange())
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(officer.post(report)
                        .param("version", "0")
                        .param("attendance", "11")
                        .param("reason", "Đếm lại")
                        .exchange())
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void the_other_body_meets_no_address_list_or_calendar_of_a_plan_that_is_not_its_own() {
        var ours = people.officer(Side.PARTY, world.bloc);
        var theirs = people.officer(Side.UNION, world.federation);
        var id = planned(ours, LocalDate.of(2070, 12, 24), world.bloc);
        var title = "Kín " + id;
        ours.as(() -> activities.change(
                id,
                new Plan(ActivityKind.TALK, title, "", Plan.When.on(LocalDate.of(2070, 12, 24)), world.bloc, List.of()),
                ""));

        for (var path : List.of("", "/edit", "/report", "/cancellation")) {
            assertThat(theirs.get("/app/activities/" + id + path).exchange())
                    .as(path)
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(theirs.post("/app/activities/" + id + "/cancellation")
                        .param("version", "1")
                        .param("reason", "Thử")
                        .exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
        for (var view : List.of("q=" + title, "view=month&on=2070-12-24", "view=week&on=2070-12-24", "view=quarter")) {
            assertThat(theirs.get("/app/activities?" + view).exchange())
                    .bodyText()
                    .doesNotContain(">" + title + "</a>");
            assertThat(ours.get("/app/activities?" + view).exchange())
                    .bodyText()
                    .contains(title);
        }
        assertThat(theirs.get("/app/search?q=" + title).exchange()).bodyText().doesNotContain(">" + title + "</a>");
        assertThat(feed(theirs, "UNIT")).doesNotContain(title);
        assertThat(feed(ours, "UNIT")).contains("SUMMARY:" + title);
    }

    @Test
    void a_partner_sees_a_joint_activity_and_opens_none_of_its_forms() {
        var ours = people.officer(Side.PARTY, world.bloc);
        var partner = people.officer(Side.UNION, world.district);
        var plan = new Plan(
                ActivityKind.TALK,
                "Phối hợp thử",
                "",
                Plan.When.on(LocalDate.of(2070, 12, 26)),
                world.bloc,
                List.of(world.district));
        var id = ((Outcome.Done) ours.as(() -> activities.plan(plan, List.of()))).id();
        var path = "/app/activities/" + id;

        assertThat(partner.get(path).exchange()).hasStatusOk().bodyText().doesNotContain(path + "/report");
        for (var form : List.of("/edit", "/report", "/cancellation")) {
            assertThat(partner.get(path + form).exchange()).as(form).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(feed(partner, "UNIT")).contains("SUMMARY:Phối hợp thử");
    }

    @Test
    void what_was_noted_of_a_visit_is_found_and_what_was_noted_of_a_plan_of_the_other_body_is_not() {
        var ours = people.officer(Side.PARTY, world.bloc);
        var theirs = people.officer(Side.UNION, world.federation);
        var enterprise = world.enterprise("Công ty TNHH Được Ghi");
        var plan = new Plan(
                ActivityKind.VISIT, "Đến thử", "", Plan.When.on(LocalDate.of(2070, 10, 28)), world.bloc, List.of());
        var id = ((Outcome.Done) ours.as(() -> activities.plan(plan, List.of(enterprise)))).id();
        written(ours, id, "update activity_enterprise set note = 'Chủ xin Điều lệ Vẹt Xanh' where activity_id = :id");

        for (var asked : List.of("vẹt xanh", "xanh điều lệ")) {
            assertThat(ours.get("/app/search").param("q", asked).exchange())
                    .as(asked)
                    .bodyText()
                    .contains("href=\"/app/activities/" + id + "\"");
            assertThat(theirs.get("/app/search").param("q", asked).exchange())
                    .as("only planned: " + asked)
                    .bodyText()
                    .doesNotContain("href=\"/app/activities/" + id + "\"");
            assertThat(ours.get("/app/activities").param("q", asked).exchange())
                    .as("in the list: " + asked)
                    .bodyText()
                    .contains("href=\"/app/activities/" + id + "\"");
        }
    }

    @Test
    void the_same_form_from_a_telephone_is_one_activity_however_often_it_is_sent() {
        var officer = people.officer(Side.UNION, world.federation);
        world.enterprise("Công ty TNHH Gửi Hai Lần");

        var first = location(visit(officer, "Công ty TNHH Gửi Hai Lần", "phieu-0001-gui-hai-lan"));
        var second = location(visit(officer, "Công ty TNHH Gửi Hai Lần", "phieu-0001-gui-hai-lan"));
        var other = location(visit(officer, "Công ty TNHH Gửi Hai Lần", "phieu-0002-gui-hai-lan"));

        assertThat(second).isEqualTo(first);
        assertThat(other).isNotEqualTo(first);
    }

    @Test
    void the_same_form_sent_twice_at_the_same_moment_is_one_activity() throws Exception {
        var officer = people.officer(Side.UNION, world.federation);
        world.enterprise("Công ty TNHH Cùng Một Lúc");
        Callable<String> send = () -> location(visit(officer, "Công ty TNHH Cùng Một Lúc", "phieu-0003-cung-mot-luc"));

        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.of(send, send));
            assertThat(answers.getFirst().get()).isEqualTo(answers.getLast().get());
        }
        assertThat(count("phieu-0003-cung-mot-luc")).isEqualTo(1);
    }

    @Test
    void photographs_come_with_a_visit_once_however_often_it_is_sent() throws Exception {
        var officer = people.officer(Side.UNION, world.federation);
        world.enterprise("Công ty TNHH Có Ảnh");

        var first = location(visit(officer, "Công ty TNHH Có Ảnh", "phieu-0005-co-anh", picture(901), picture(902)));
        var second = location(visit(officer, "Công ty TNHH Có Ảnh", "phieu-0005-co-anh", picture(903)));

        assertThat(second).isEqualTo(first);
        assertThat(officer.get(first).exchange())
                .bodyText()
                .contains("Ảnh 2 của hoạt động")
                .doesNotContain("Ảnh 3 của");
    }

    @Test
    void a_visit_with_a_file_that_is_no_photograph_or_with_too_many_is_refused_whole() throws Exception {
        var officer = people.officer(Side.UNION, world.federation);
        world.enterprise("Công ty TNHH Ảnh Hỏng");
        var none = new MockMultipartFile("photo", "gia.jpg", "image/jpeg", new byte[] {1, 2, 3});
        var many = Collections.nCopies(7, picture(904)).toArray(MockMultipartFile[]::new);

        assertThat(visit(officer, "Công ty TNHH Ảnh Hỏng", "phieu-0006-anh-hong", picture(905), none))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("gia.jpg: ", "id=\"photo-error\"", "Công ty TNHH Ảnh Hỏng");
        assertThat(visit(officer, "Công ty TNHH Ảnh Hỏng", "phieu-0006-anh-hong", many))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("đến 6 ảnh");
        assertThat(count("phieu-0006-anh-hong")).isZero();
    }

    @Test
    void a_visit_that_is_refused_leaves_nothing_behind() {
        var officer = people.officer(Side.UNION, world.federation);
        world.enterprise("Công ty TNHH Ngày Mai");

        var refused = officer.post(VISITS)
                .param("key", "phieu-0004-chua-den-ngay")
                .param("enterprise", "Công ty TNHH Ngày Mai")
                .param("from", OutreachWorld.TODAY.plusDays(1).toString())
                .param("answer", "NONE")
                .exchange();

        assertThat(refused)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Chưa đến lúc");
        assertThat(count("phieu-0004-chua-den-ngay")).isZero();
    }

    @Test
    void a_calendar_follows_its_events_by_one_identity_and_tells_of_cancellations() {
        var officer = people.officer(Side.UNION, world.federation);
        var id = planned(officer, LocalDate.of(2070, 12, 10), world.federation);
        var address = feedAddress(officer, "UNIT");
        var before = event(read(officer, address), "Buổi thử " + id(id));
        officer.as(() -> activities.cancel(id, "Mưa bão"));
        var after = event(read(officer, address), "Buổi thử " + id(id));

        assertThat(before).contains("STATUS:TENTATIVE", "SEQUENCE:0");
        assertThat(after).contains("STATUS:CANCELLED", "SEQUENCE:1");
        assertThat(uid(after)).isEqualTo(uid(before));
    }

    @Test
    void a_partner_that_is_taken_off_is_told_so_by_its_calendar_and_hears_nothing_new() {
        var ours = people.officer(Side.PARTY, world.bloc);
        var partner = people.officer(Side.UNION, world.otherDistrict);
        var title = "Cùng làm rồi thôi";
        var day = LocalDate.of(2070, 12, 28);
        var id =
                ((Outcome.Done) ours.as(() -> activities.plan(joint(title, day, world.otherDistrict), List.of()))).id();
        var address = feedAddress(partner, "UNIT");
        var before = event(read(partner, address), title);

        ours.as(() -> activities.change(id, joint("Tên mới kín", day.plusDays(1)), ""));
        var off = event(read(partner, address), title);

        assertThat(before).contains("STATUS:TENTATIVE", "SEQUENCE:0");
        assertThat(off).contains("STATUS:CANCELLED", "SEQUENCE:1", "20701228");
        assertThat(uid(off)).isEqualTo(uid(before));
        assertThat(read(partner, address)).doesNotContain("Tên mới kín");

        ours.as(() -> activities.change(id, joint(title, day, world.otherDistrict), ""));
        var again = read(partner, address);
        assertThat(event(again, title)).contains("STATUS:TENTATIVE", "SEQUENCE:2");
        assertThat(again).doesNotContain("SEQUENCE:1\r\nDTSTAMP");
        ours.as(() -> activities.change(id, joint(title, day), ""));
        assertThat(event(read(partner, address), title)).contains("STATUS:CANCELLED", "SEQUENCE:3");
    }

    private Plan joint(String title, LocalDate day, UnitId... partners) {
        return new Plan(ActivityKind.TALK, title, "", Plan.When.on(day), world.bloc, List.of(partners));
    }

    @Test
    void a_revoked_calendar_opens_no_more_and_nobody_revokes_another_persons() {
        var officer = people.officer(Side.UNION, world.federation);
        var other = people.officer(Side.UNION, world.federation);
        var address = feedAddress(officer, "PERSON");
        var list = officer.get("/app/activities/calendars").exchange();
        var revocation = fieldOf(list, "action=\"(/app/activities/calendars/\\d+/revocation)\"");

        assertThat(other.post(revocation).exchange()).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(officer.browser().get().uri(address).exchange()).hasStatusOk();
        assertThat(officer.post(revocation).exchange()).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(officer.browser().get().uri(address).exchange()).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(officer.browser()
                        .get()
                        .uri("/lich/" + "A".repeat(32) + ".ics")
                        .exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void minutes_lie_with_what_was_held_and_only_the_lead_adds_them() {
        var officer = people.officer(Side.UNION, world.federation);
        var other = people.officer(Side.PARTY, world.bloc);
        var stranger = people.officer(Side.UNION, world.otherDistrict);
        var id = planned(officer, LocalDate.of(2070, 10, 23), world.federation);
        var files = "/app/activities/" + id + "/files";
        var minutes = new MockMultipartFile(
                "file", "bien-ban.pdf", "application/pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8));

        assertThat(officer.upload(files, minutes).exchange()).hasStatus(HttpStatus.CONFLICT);
        officer.post("/app/activities/" + id + "/report").param("version", "0").exchange();
        assertThat(officer.upload(files, minutes).exchange()).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(other.upload(files, minutes).exchange()).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(stranger.upload(files, minutes).exchange()).hasStatus(HttpStatus.FORBIDDEN);
        var page = other.get("/app/activities/" + id).exchange();
        assertThat(page).bodyText().contains("bien-ban.pdf").doesNotContain("/removal");
        var removal =
                fieldOf(officer.get("/app/activities/" + id).exchange(), "action=\"(" + files + "/\\d+/removal)\"");
        assertThat(stranger.post(removal).exchange()).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(officer.post(removal).exchange()).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(officer.get("/app/activities/" + id).exchange()).bodyText().doesNotContain("bien-ban.pdf");
    }

    @Test
    void the_database_too_takes_files_from_the_lead_and_those_above_it_alone() {
        var lead = people.officer(Side.UNION, world.district);
        var above = people.officer(Side.UNION, world.federation);
        var stranger = people.officer(Side.UNION, world.otherDistrict);
        var id = planned(lead, LocalDate.of(2070, 10, 25), world.district);
        lead.post("/app/activities/" + id + "/report").param("version", "0").exchange();
        var minutes = new MockMultipartFile(
                "file", "bien-ban.pdf", "application/pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8));
        assertThat(above.upload("/app/activities/" + id + "/files", minutes).exchange())
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThatThrownBy(() -> written(stranger, id, """
                        insert into activity_file (activity_id, kind, attachment_id, name, added_at, added_by)
                        select activity_id, kind, attachment_id, name, added_at, added_by
                          from activity_file where activity_id = :id
                        """)).hasStackTraceContaining("row-level security");
        assertThat(written(stranger, id, "delete from activity_file where activity_id = :id"))
                .isZero();
        assertThat(written(above, id, "delete from activity_file where activity_id = :id"))
                .isEqualTo(1);
    }

    private int written(Person person, ActivityId id, String sql) {
        return person.as(() ->
                transaction.execute(_ -> jdbc.sql(sql).param("id", id.value()).update()));
    }

    @Test
    void a_photograph_is_shown_once_and_what_is_none_is_named() throws Exception {
        var officer = people.officer(Side.UNION, world.federation);
        var id = planned(officer, LocalDate.of(2070, 10, 24), world.federation);
        var path = "/app/activities/" + id;
        officer.post(path + "/report").param("version", "0").exchange();
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB), "png", picture);
        var photo = new MockMultipartFile("file", "anh.png", "image/png", picture.toByteArray());
        var none = new MockMultipartFile(
                "file", "gia.png", "image/png", "không phải ảnh".getBytes(StandardCharsets.UTF_8));

        for (var file : List.of(photo, photo, none)) {
            assertThat(officer.upload(path + "/files", file).exchange()).hasStatus(HttpStatus.SEE_OTHER);
        }

        var page = officer.get(path).exchange();
        assertThat(page)
                .bodyText()
                .contains("gia.png: ")
                .contains("Ảnh 1 của hoạt động")
                .doesNotContain("Ảnh 2 của");
    }

    @Test
    void the_desk_says_what_is_past_and_not_told() {
        var officer = people.officer(Side.UNION, world.otherDistrict);
        var id = planned(officer, OutreachWorld.TODAY.minusDays(1), world.otherDistrict);
        var today = planned(officer, OutreachWorld.TODAY, world.otherDistrict);

        assertThat(officer.get("/app").exchange())
                .bodyText()
                .contains("Hoạt động chờ báo kết quả", "/app/activities/" + id + "/report")
                .doesNotContain("/app/activities/" + today + "/report");
    }

    @Test
    void each_of_many_activities_is_a_task_of_its_own() {
        var officer = people.officer(Side.UNION, world.district);
        var ids = IntStream.rangeClosed(1, 8)
                .mapToObj(days -> planned(officer, OutreachWorld.TODAY.minusDays(days), world.district))
                .toList();

        assertThat(officer.as(() -> tasks.waitingFor(officer.mandate())))
                .extracting(Task::href)
                .containsAll(ids.stream()
                        .map(id -> "/app/activities/" + id + "/report")
                        .toList());
    }

    private ActivityId planned(Person officer, LocalDate day, vn.songhanh.access.UnitId lead) {
        var number = "%d".formatted(System.nanoTime());
        var plan = new Plan(ActivityKind.TALK, "Buổi thử " + number, "", Plan.When.on(day), lead, List.of());
        var id = ((Outcome.Done) officer.as(() -> activities.plan(plan, List.of()))).id();
        officer.as(() -> transaction.execute(_ -> jdbc.sql("update activity set title = :title where id = :id")
                .param("title", "Buổi thử " + id(id))
                .param("id", id.value())
                .update()));
        return id;
    }

    private static String id(ActivityId id) {
        return "#" + id;
    }

    private MvcTestResult visit(Person officer, String enterprise, String key) {
        return officer.post(VISITS)
                .param("key", key)
                .param("enterprise", enterprise)
                .param("from", "2070-11-02")
                .param("owner", "true")
                .param("answer", "AGREES")
                .exchange();
    }

    private MvcTestResult visit(Person officer, String enterprise, String key, MockMultipartFile... photos) {
        var form = officer.upload(VISITS, photos[0]);
        Arrays.stream(photos).skip(1).forEach(form::file);
        return form.param("key", key)
                .param("enterprise", enterprise)
                .param("from", "2070-11-02")
                .param("answer", "AGREES")
                .exchange();
    }

    private static MockMultipartFile picture(int width) throws IOException {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, 600, BufferedImage.TYPE_INT_RGB), "png", picture);
        return new MockMultipartFile("photo", "anh.png", "image/png", picture.toByteArray());
    }

    private int count(String key) {
        return OutreachWorld.house(
                () -> transaction.execute(_ -> jdbc.sql("select count(*) from activity where phone_key = :key")
                        .param("key", key)
                        .query(Integer.class)
                        .single()));
    }

    private static String feedAddress(Person officer, String kind) {
        var made = officer.post("/app/activities/calendars").param("kind", kind).exchange();
        return fieldOf(made, "(/lich/[A-Za-z0-9_-]{32}\\.ics)");
    }

    private static String feed(Person officer, String kind) {
        return read(officer, feedAddress(officer, kind));
    }

    /** Without a session: whoever has the address reads it; long lines are put together again. */
    private static String read(Person officer, String address) {
        var answer = officer.browser().get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    private static String event(String calendar, String summary) {
        return List.of(calendar.split("BEGIN:VEVENT")).stream()
                .filter(event -> event.contains("SUMMARY:" + summary + "\r\n"))
                .findFirst()
                .orElseThrow();
    }

    private static String uid(String event) {
        return event.lines().filter(line -> line.startsWith("UID:")).findFirst().orElseThrow();
    }

    private static String location(MvcTestResult answer) {
        return Optional.ofNullable(answer.getResponse().getHeader("Location"))
                .orElseThrow(() -> new AssertionError("not taken: " + body(answer)));
    }

    private static String fieldOf(MvcTestResult answer, String pattern) {
        var matcher = java.util.regex.Pattern.compile(pattern).matcher(body(answer));
        assertThat(matcher.find()).as(pattern + " in " + body(answer)).isTrue();
        return matcher.group(1);
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
