package vn.songhanh.membership.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;
import vn.songhanh.time.Period;

/** The pages of the members' books, as both bodies see them. */
@DatabaseTest
class MembershipPagesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    Ledger ledger;

    @Autowired
    MovableClock clock;

    MembershipWorld world;
    Person officer;
    String october;

    @BeforeEach
    void open() {
        world = new MembershipWorld(context);
        clock.stopOn(world.day(11, 5));
        officer = people.officer(Side.UNION, world.district);
        october = world.year + "-10";
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void one_form_tells_the_month_of_all_unions_of_a_unit() {
        var one = world.union(world.district, "Một");
        var other = world.union(world.district, "Hai");
        var third = world.union(world.district, "Ba");

        assertThat(officer.get(form()).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("opening-" + one, "joined-" + other, "còn 3/3 công đoàn chưa ghi");
        said(tell(Map.of(
                "opening-" + one, "1.200", "joined-" + one, "15", "opening-" + other, "30", "left-" + other, "4")));

        assertThat(officer.get("/app/membership?month=" + october).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("CĐCS Một", "1.215", "CĐCS Hai", ">26<", "Chưa có đầu kỳ");
        assertThat(officer.get("/app/membership/" + one).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("CĐCS Một", "kết nạp 15", "Công ty Một");
        assertThat(officer.get(form()).exchange())
                .bodyText()
                .contains("còn 1/3", "joined-" + third)
                .doesNotContain("\"joined-" + one + "\"");
    }

    @Test
    void what_a_decision_entered_in_the_month_stands_on_the_form_and_is_not_told_twice() {
        var union = world.founded(world.district, "Mới", world.day(10, 20), 28, ledger);

        assertThat(officer.get(form()).exchange())
                .hasStatusOk()
                .bodyText()
                .containsPattern("data-sum=\"beside\" data-sign=\"1\" data-amount=\"28\">28<")
                .containsPattern("data-closing=\"yes\">28<");
        var twice = tell(Map.of("joined-" + union, "28"));
        assertThat(twice)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("đã có 28 người kết nạp", "value=\"28\"", "name=\"sure\"", "Đúng là có thêm từng ấy người");
        said(tell(Map.of("joined-" + union, "28", "sure", "true")));
        assertThat(officer.get("/app/membership/" + union).exchange())
                .bodyText()
                .contains(">56<");
    }

    @Test
    void the_reason_for_telling_a_signed_month_late_does_not_answer_whether_it_is_told_twice() {
        var union = world.founded(world.district, "Mới", world.day(10, 20), 28, ledger);
        MembershipWorld.house(() -> {
            ledger.lock(world.programme, Period.quarter(world.year, 4), "review:1");
            return union;
        });

        assertThat(tell(Map.of("joined-" + union, "28", "reason", "Ghi muộn")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("đã có 28 người kết nạp", "name=\"sure\"", "Ghi muộn");
    }

    @Test
    void a_month_of_a_union_founded_in_it_is_told_with_what_came_beside() {
        var union = world.founded(world.district, "Mới", world.day(10, 20), 28, ledger);

        said(tell(Map.of("joined-" + union, "3")));

        assertThat(officer.get("/app/membership/" + union).exchange())
                .bodyText()
                .contains(">31<");
    }

    @Test
    void bad_cells_are_all_told_at_once_and_everything_typed_stays() {
        var one = world.union(world.district, "Một");
        var other = world.union(world.district, "Hai");

        var answer = tell(Map.of(
                "opening-" + one,
                "12",
                "joined-" + one,
                "-4",
                "left-" + one,
                "năm",
                "opening-" + other,
                "10",
                "joined-" + other,
                "1000000"));

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "không âm",
                        "Không phải là số",
                        "tối đa 99.999",
                        "value=\"-4\"",
                        "value=\"năm\"",
                        "value=\"12\"");
        assertThat(officer.get(form()).exchange()).bodyText().contains("còn 2/2");
    }

    @Test
    void what_somebody_else_told_meanwhile_is_said_beside_what_was_typed() {
        var one = world.union(world.district, "Một");
        said(tell(Map.of("opening-" + one, "20", "joined-" + one, "3")));

        var answer = tell(Map.of("joined-" + one, "7"));

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("kết nạp 3", "value=\"7\"");
    }

    @Test
    void those_left_empty_had_nobody_come_or_go_when_the_officer_says_so() {
        var one = world.union(world.district, "Một");
        var other = world.union(world.district, "Hai");
        said(officer.post(form())
                .param("opening-" + one, "20")
                .param("opening-" + other, "8")
                .param("joined-" + one, "2")
                .exchange());
        clock.stopOn(world.day(12, 5));
        var november = "/app/membership/months/" + world.year + "-11";

        said(officer.post(november)
                .param("joined-" + one, "1")
                .param("joined-" + other, "")
                .param("rest", "true")
                .exchange());

        assertThat(officer.get(november).exchange()).bodyText().contains("còn 0/2");
    }

    @Test
    void a_correction_is_told_with_its_reason_and_both_stay_readable() {
        var one = world.union(world.district, "Một");
        said(tell(Map.of("opening-" + one, "20", "joined-" + one, "3")));
        var path = "/app/membership/" + one + "/months/" + october + "/correction";

        assertThat(officer.get(path).exchange()).hasStatusOk().bodyText().contains("value=\"3\"");
        var without = officer.post(path)
                .param("seen", "1")
                .param("joined-" + one, "5")
                .exchange();
        said(officer.post(path)
                .param("seen", "1")
                .param("joined-" + one, "5")
                .param("reason", "Sót hai đơn")
                .exchange());

        assertThat(without)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Ghi lý do sửa", "value=\"5\"");
        assertThat(officer.get("/app/membership/" + one).exchange())
                .bodyText()
                .contains("kết nạp 3", "kết nạp 5", "Sót hai đơn", ">25<");
    }

    @Test
    void the_party_side_reads_the_sums_and_tells_nothing() {
        var one = world.union(world.district, "Một");
        said(tell(Map.of("opening-" + one, "20", "joined-" + one, "3")));
        var party = people.officer(Side.PARTY, world.bloc);

        assertThat(party.get("/app/membership?month=" + october).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("CĐCS Một", ">23<")
                .doesNotContain("Ghi số của tháng");
        assertThat(party.get(form()).exchange()).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(party.post(form()).param("joined-" + one, "3").exchange()).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(people.person(Side.UNION, world.district, Set.of(Role.LEADER))
                        .get(form())
                        .exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void units_below_are_summed_and_opened_and_a_survey_that_says_otherwise_is_shown() {
        var one = world.union(world.district, "Một");
        var other = world.union(world.otherDistrict, "Hai");
        var federation = people.officer(Side.UNION, world.federation);
        world.surveyed(world.enterpriseOf(one, world.day(10, 1)), world.day(10, 20), 50, 33);
        said(federation
                .post(form())
                .param("opening-" + one, "20")
                .param("opening-" + other, "8")
                .exchange());

        assertThat(federation.get("/app/membership").exchange())
                .bodyText()
                .contains("Theo đơn vị", "?unit=" + world.district, ">28<", "40,0 %");
        assertThat(federation.get("/app/membership?unit=" + world.otherDistrict).exchange())
                .bodyText()
                .contains("CĐCS Hai")
                .doesNotContain("CĐCS Một");
        assertThat(federation.get("/app/membership/" + one).exchange())
                .bodyText()
                .contains("Khảo sát và sổ đoàn viên chưa khớp", "33");
        assertThat(people.officer(Side.PARTY, world.bloc)
                        .get("/app/checks/surveyed-members")
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains(
                        "CĐCS Một",
                        "Khảo sát 20/10/%d: 33 đoàn viên; sổ đoàn viên cuối tháng ấy: 20.".formatted(world.year),
                        "/app/membership/" + one)
                .doesNotContain("CĐCS Hai");
    }

    @Test
    void a_book_of_more_members_than_people_who_work_there_is_shown_on_the_checks() {
        var one = world.union(world.district, "Đông Quá");
        var other = world.union(world.district, "Vừa Vặn");
        world.surveyed(world.enterpriseOf(one, world.day(10, 1)), world.day(10, 20), 50, 50);
        world.surveyed(world.enterpriseOf(other, world.day(10, 1)), world.day(10, 20), 50, 50);
        said(tell(Map.of("opening-" + one, "5.000", "opening-" + other, "50")));

        assertThat(people.officer(Side.PARTY, world.bloc)
                        .get("/app/checks/book-within-workers")
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains(
                        "CĐCS Đông Quá",
                        "Sổ đoàn viên: 5.000; khảo sát 20/10/%d: 50 lao động.".formatted(world.year),
                        "/app/membership/" + one)
                .doesNotContain("CĐCS Vừa Vặn");
    }

    @Test
    void with_no_union_the_page_says_what_it_is_for() {
        assertThat(officer.get("/app/membership").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Không có công đoàn cơ sở nào thuộc chương trình");
    }

    @Test
    void more_unions_than_a_page_holds_are_told_page_by_page() {
        IntStream.rangeClosed(1, MonthFormPage.ROWS + 1).forEach(number -> union(number));

        assertThat(officer.get(form()).exchange()).hasStatusOk().bodyText().contains("page=2");
        assertThat(officer.get(form() + "?page=2").exchange())
                .bodyText()
                .contains("CĐCS " + (MonthFormPage.ROWS + 1000))
                .doesNotContain("CĐCS 1001<");
    }

    private UnitId union(int number) {
        return world.union(world.district, Integer.toString(999 + number));
    }

    private String form() {
        return "/app/membership/months/" + october;
    }

    private MvcTestResult tell(Map<String, String> cells) {
        var request = officer.post(form());
        cells.forEach(request::param);
        return request.exchange();
    }

    private static void said(MvcTestResult result) {
        assertThat(result).hasStatus(HttpStatus.SEE_OTHER);
    }
}
