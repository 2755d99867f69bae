package vn.songhanh.outreach.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.outreach.Activities;
import vn.songhanh.outreach.ActivityKind;
import vn.songhanh.outreach.Answer;
import vn.songhanh.outreach.Outcome;
import vn.songhanh.outreach.Plan;
import vn.songhanh.outreach.Report;
import vn.songhanh.outreach.Visit;
import vn.songhanh.sheet.Limits;
import vn.songhanh.sheet.Workbook;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;

/** Lists to take away hold what the screen shows: its filters, its order, its totals. */
@DatabaseTest
class ActivityFileTests {

    @Autowired
    Activities activities;

    @Autowired
    People people;

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
    void the_files_of_activities_have_the_rows_and_totals_of_the_list_and_no_formula() throws Exception {
        var officer = people.officer(Side.UNION, world.federation);
        var day = LocalDate.of(2070, 4, 6);
        held(officer, "=HYPERLINK(\"x\") Buổi Xuất Tệp", day, 1200, 30);
        held(officer, "Buổi Xuất Tệp Sau", day.plusDays(1), 34, 0);
        plan(officer, "Buổi Xuất Tệp Chỉ Định", day.plusDays(2));
        held(officer, "Buổi Khác", day, 7, 0);
        var other = people.officer(Side.PARTY, world.bloc);

        assertThat(officer.get("/app/activities?q=Buổi Xuất Tệp").exchange())
                .bodyText()
                .contains("3 hoạt động · 1.234 lượt dự · 30 tài liệu phát ra");
        var csv = officer.get("/app/activities.csv?q=Buổi Xuất Tệp").exchange();
        assertThat(csv).hasStatusOk();
        assertThat(text(csv.getResponse().getContentAsByteArray()).lines())
                .hasSize(5)
                .satisfiesExactly(
                        head -> assertThat(head).startsWith("\uFEFFHoạt động,Loại,Từ ngày"),
                        last -> assertThat(last).startsWith("Buổi Xuất Tệp Chỉ Định,"),
                        second -> assertThat(second)
                                .startsWith("Buổi Xuất Tệp Sau,")
                                .endsWith(",0,34,0"),
                        first -> assertThat(first).startsWith("\"'=HYPERLINK("),
                        sum -> assertThat(sum)
                                .startsWith("Tổng cộng: 3 hoạt động,")
                                .endsWith(",1234,30"));
        assertThat(rows(officer, "/app/activities.xlsx?q=Buổi Xuất Tệp&state=HELD"))
                .isEqualTo(4);
        assertThat(text(other.get("/app/activities.csv?q=Buổi Xuất Tệp")
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray()))
                .doesNotContain("Chỉ Định")
                .contains("Tổng cộng: 2 hoạt động");
    }

    @Test
    void a_long_log_of_contacts_has_pages_and_its_files_have_all_of_it() throws Exception {
        var officer = people.officer(Side.UNION, world.federation);
        var enterprise = world.enterprise("Công ty TNHH Gặp Nhiều Lần");
        for (var number = 1; number <= 27; number++) {
            visit(officer, enterprise, LocalDate.of(2070, 5, number), number <= 5);
        }
        var log = "/app/activities/contacts/" + enterprise;

        assertThat(officer.get(log).exchange())
                .bodyText()
                .contains("27 lần tiếp xúc · 5 lần gặp chủ", "27/05/2070", "03/05/2070", log + "?page=2")
                .doesNotContain("02/05/2070");
        assertThat(officer.get(log + "?page=2").exchange())
                .bodyText()
                .contains("02/05/2070", "01/05/2070")
                .doesNotContain("03/05/2070");
        var csv = text(officer.get(log + "/log.csv").exchange().getResponse().getContentAsByteArray());
        assertThat(csv.lines()).hasSize(29);
        assertThat(csv).contains(",Tổng cộng: 27 lần tiếp xúc,,,5,");
        assertThat(rows(officer, log + "/log.xlsx")).isEqualTo(29);
        assertThat(officer.get("/app/activities/contacts/999999999/log.csv").exchange())
                .hasStatus(404);
    }

    private int rows(Person officer, String path) {
        var content = officer.get(path).exchange().getResponse().getContentAsByteArray();
        var opened = (Workbook.Opening.Opened) Workbook.open(content, "tep.xlsx", Limits.USUAL);
        return opened.workbook().sheets().getFirst().rows().size();
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private vn.songhanh.outreach.ActivityId plan(Person officer, String title, LocalDate day) {
        return plan(officer, ActivityKind.TALK, title, day, world.federation);
    }

    private vn.songhanh.outreach.ActivityId plan(
            Person officer, ActivityKind kind, String title, LocalDate day, UnitId lead) {
        var plan = new Plan(kind, title, "", Plan.When.on(day), lead, List.of());
        return ((Outcome.Done) officer.as(() -> activities.plan(plan, List.of()))).id();
    }

    private void held(Person officer, String title, LocalDate day, int attendance, int copies) {
        var id = plan(officer, title, day);
        officer.as(() -> activities.hold(id, new Report(attendance, copies, "", List.of()), ""));
    }

    private void visit(Person officer, EnterpriseId enterprise, LocalDate day, boolean owner) {
        var id = plan(officer, ActivityKind.VISIT, "Đến thăm", day, world.federation);
        var visit = Visit.reached(enterprise, owner, new Answer.Open());
        officer.as(() -> activities.hold(id, new Report(0, 0, "", List.of(visit)), ""));
    }
}
