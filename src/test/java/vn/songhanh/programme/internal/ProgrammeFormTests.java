package vn.songhanh.programme.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;

@DatabaseTest
class ProgrammeFormTests {

    /** Years that no other test has a programme in. */
    private static final AtomicInteger YEAR = new AtomicInteger(2201);

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    ProgrammeWorld world;
    Person officer;
    int year;

    @BeforeEach
    void open() {
        clock.stopOn(ProgrammeWorld.TODAY);
        world = new ProgrammeWorld(context);
        officer = people.officer(Side.UNION, world.federation);
        year = YEAR.getAndAdd(2);
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void an_officer_writes_a_programme_down_and_sees_all_of_it() {
        var answer = written(year, "Chương trình mới", "2061").exchange();

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        var page = officer.get("/app/programme?programme=p-" + year + "&year=" + year)
                .exchange();
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Chương trình mới",
                        "Liên đoàn thử",
                        "Đảng ủy khối thử",
                        "Nghị quyết số 28",
                        "Hợp tác xã",
                        "chưa có nơi nhập",
                        "tự tính từ hồ sơ vận động");
    }

    @Test
    void every_fault_is_told_at_once_and_what_was_typed_stays() {
        var answer = officer.post("/app/programme/new")
                .param("code", "Chương Trình")
                .param("titleVi", "")
                .param("number", "12-CTr")
                .param("signedOn", "31/02/2061")
                .param("from", "01/01/2061")
                .param("to", "không rõ")
                .exchange();

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer)
                .bodyText()
                .contains(
                        "chữ thường không dấu",
                        "chuong-trinh",
                        "Ghi tên chương trình",
                        "Ghi ngày dạng",
                        "chọn tổ chức",
                        "value=\"12-CTr\"",
                        "value=\"31/02/2061\"",
                        "value=\"không rõ\"");
    }

    @Test
    void a_term_that_ends_first_a_code_in_use_and_an_overlap_are_refused_in_words() {
        assertThat(written(year, "Một", "1").exchange()).hasStatus(HttpStatus.SEE_OTHER);

        var twice = written(year, "Hai", "2").exchange();

        assertThat(twice)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Đã có chương trình mang mã “p-" + year + "”", "Trùng thời gian với “Một”");
        assertThat(form(
                                officer.post("/app/programme/new"),
                                year,
                                "Ngược",
                                "3",
                                Map.of("from", "01/01/" + (year + 1), "to", "01/01/" + year))
                        .exchange())
                .bodyText()
                .contains("phải sau ngày bắt đầu");
    }

    @Test
    void a_change_is_kept_and_the_second_of_two_is_told_and_keeps_what_they_typed() {
        assertThat(written(year, "Trước", "1").exchange()).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(changed(officer, "Sau", "0").exchange()).hasStatus(HttpStatus.SEE_OTHER);
        var late = changed(people.person(Side.PARTY, world.bloc, Set.of(Role.LEADER)), "Khác", "0")
                .exchange();

        assertThat(late)
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Người Thử", "<dd>Sau</dd>", ">Khác</textarea>", "name=\"version\" value=\"1\"");
        assertThat(changed(officer, "Khác", "1").exchange()).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void another_organisation_takes_a_side_from_a_day_on_and_the_page_shows_both_on_their_days() {
        assertThat(written(year, "Bàn giao", "1").exchange()).hasStatus(HttpStatus.SEE_OTHER);
        var heir = world.unit(UnitKind.UPPER_COMMITTEE, "Đảng ủy kế tục", null);

        var answer = form(
                        officer.post("/app/programme/p-" + year + "/edit"),
                        year,
                        "Bàn giao",
                        "1",
                        Map.of("version", "0", "partySince", "01/07/" + year, "partyUnit", heir.toString()))
                .exchange();

        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        var before = officer.get("/app/programme?programme=p-%d&year=%d&on=30/06/%d".formatted(year, year, year))
                .exchange();
        assertThat(before).bodyText().contains("Đảng ủy khối thử", "không giữ vai trò vào ngày này");
        assertThat(before).bodyText().containsPattern("(?s)class=\"muted\".{0,600}Đảng ủy kế tục");
    }

    @Test
    void those_without_a_part_in_it_neither_write_nor_change() {
        var viewer = people.person(Side.UNION, world.federation, Set.of(Role.VIEWER));
        var below = people.officer(Side.UNION, world.district);

        assertThat(viewer.get("/app/programme/new").exchange()).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(below.get("/app/programme/" + world.code + "/edit").exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(form(below.post("/app/programme/new"), year, "Của người khác", "1")
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("tổ chức đồng chí đang hành động thay mặt");
    }

    private MockMvcRequestBuilder written(int term, String title, String number) {
        return form(officer.post("/app/programme/new"), term, title, number);
    }

    private MockMvcRequestBuilder changed(Person person, String title, String version) {
        return form(person.post("/app/programme/p-" + year + "/edit"), year, title, "1")
                .param("version", version);
    }

    private MockMvcRequestBuilder form(MockMvcRequestBuilder request, int term, String title, String number) {
        return form(request, term, title, number, Map.of());
    }

    private MockMvcRequestBuilder form(
            MockMvcRequestBuilder request, int term, String title, String number, Map<String, String> otherwise) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("code", "p-" + term);
        typed.put("titleVi", title);
        typed.put("number", number);
        typed.put("signedOn", "02/01/" + term);
        typed.put("from", "01/01/" + term);
        typed.put("to", "31/12/" + (term + 1));
        typed.put("partyUnit", world.bloc.toString());
        typed.put("unionUnit", world.federation.toString());
        typed.put("bases", "Nghị quyết số 28\nNghị định 98");
        typed.put("basesEn", "Resolution 28");
        typed.putAll(otherwise);
        typed.forEach(request::param);
        return request.param("sector", "COOPERATIVE", "FDI");
    }
}
