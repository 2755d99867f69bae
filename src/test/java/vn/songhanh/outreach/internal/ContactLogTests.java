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
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.founding.CaseId;
import vn.songhanh.founding.Cases;
import vn.songhanh.founding.Contact;
import vn.songhanh.founding.Objective;
import vn.songhanh.founding.Outcome;
import vn.songhanh.outreach.ActivityKind;
import vn.songhanh.outreach.Answer;
import vn.songhanh.outreach.ContactsElsewhere;
import vn.songhanh.outreach.Report;
import vn.songhanh.outreach.Visit;
import vn.songhanh.sheet.Limits;
import vn.songhanh.sheet.Workbook;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;

/** The contact log of an enterprise: what activities and founding cases tell of its having been reached. */
@DatabaseTest
class ContactLogTests {

    private static final LocalDate DAY = LocalDate.of(2059, 5, 12);

    @Autowired
    People people;

    @Autowired
    Cases cases;

    @Autowired
    ContactsElsewhere elsewhere;

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
    void a_contact_and_an_answer_of_a_case_stand_in_the_log_its_totals_and_its_files() {
        var enterprise = world.enterprise("Công ty TNHH Kể Trong Hồ Sơ");
        var id = opened(enterprise, Objective.UNION, Side.UNION);
        contacted(id, Side.UNION, DAY, false);
        contacted(id, Side.UNION, DAY.plusDays(7), true);
        refused(id, DAY.plusDays(7));
        var path = ContactsPage.PATH + "/" + enterprise;

        for (var side : Side.values()) {
            assertThat(people.officer(side, side == Side.UNION ? world.federation : world.bloc)
                            .get(path))
                    .as("both bodies see it, as they see the case: %s", side)
                    .hasStatusOk()
                    .bodyText()
                    .contains(
                            "2 lần tiếp xúc · 1 lần gặp chủ",
                            "href=\"/app/cases/" + id + "\"",
                            "Gặp chủ doanh nghiệp, người quản lý; Doanh nghiệp từ chối: Chủ là người nước ngoài",
                            "19/05/2059",
                            "Hồ sơ vận động: ",
                            "Làm việc")
                    .doesNotContain("tính một lần");
        }
        var officer = people.officer(Side.UNION, world.federation);
        assertThat(csv(officer, path).lines())
                .satisfiesExactly(
                        head -> assertThat(head).contains("Ngày,Hoạt động,Loại"),
                        later -> assertThat(later).contains("Từ chối", ",1,"),
                        earlier -> assertThat(earlier).contains("Tiếp xúc, vận động tại doanh nghiệp"),
                        sum -> assertThat(sum).contains("Tổng cộng: 2 lần tiếp xúc,,,1,"));
        assertThat(rows(officer, path)).isEqualTo(4);
        assertThat(elsewhere.of(enterprise)).as("who does not speak").isEmpty();
    }

    @Test
    void a_meeting_that_cases_and_visits_tell_counts_once_and_every_telling_stands() {
        var enterprise = world.enterprise("Công ty TNHH Kể Hai Nơi");
        var day = DAY.plusMonths(1);
        var ofUnion = opened(enterprise, Objective.UNION, Side.UNION);
        var ofParty = opened(enterprise, Objective.PARTY, Side.PARTY);
        contacted(ofUnion, Side.UNION, day, true);
        contacted(ofParty, Side.PARTY, day, true);
        var officer = people.officer(Side.UNION, world.federation);
        var path = ContactsPage.PATH + "/" + enterprise;
        assertThat(officer.get(path).exchange()).bodyText().contains("1 lần tiếp xúc · 1 lần gặp chủ", "tính một lần");

        visited(enterprise, day, true);
        visited(enterprise, day, true);
        visited(enterprise, day, false);

        assertThat(world.claimed("1.04", day)).isEqualTo(1);
        assertThat(officer.get(path).exchange())
                .bodyText()
                .contains(
                        "2 lần tiếp xúc · 1 lần gặp chủ",
                        "/app/cases/" + ofUnion,
                        "/app/cases/" + ofParty,
                        "1–5</span> trong <span class=\"num\">5<");
        assertThat(csv(officer, path).lines().filter(line -> line.contains("cùng lần gặp, tính một lần")))
                .hasSize(3);
        assertThat(csv(officer, path)).contains("Tổng cộng: 2 lần tiếp xúc,,,1,");
    }

    @Test
    void a_survey_of_a_case_is_told_once_on_the_page_of_the_enterprise() {
        var enterprise = world.enterprise("Công ty TNHH Khảo Sát Một Lần");
        var day = DAY.plusMonths(2);
        var id = opened(enterprise, Objective.UNION, Side.UNION);
        as(Side.UNION, () -> cases.survey(id, new Survey(day, 57, 0, 0, 0, "")));

        assertThat(people.officer(Side.UNION, world.federation)
                        .get("/app/enterprises/" + enterprise)
                        .exchange())
                .bodyText()
                .containsOnlyOnce("Khảo sát: 57 lao động");
    }

    private CaseId opened(EnterpriseId enterprise, Objective objective, Side side) {
        return ((Outcome.Done) as(side, () -> cases.open(enterprise, objective, DAY.minusDays(30)))).id();
    }

    private void contacted(CaseId id, Side side, LocalDate day, boolean owner) {
        assertThat(as(side, () -> cases.contact(id, new Contact(day, owner, "Làm việc"))))
                .isInstanceOf(Outcome.Done.class);
    }

    private void refused(CaseId id, LocalDate day) {
        var answer = new vn.songhanh.founding.Answer.Refusal(
                day, vn.songhanh.enterprise.Reason.FOREIGN_OWNER, "Hẹn dịp khác");
        assertThat(as(Side.UNION, () -> cases.answer(id, answer))).isInstanceOf(Outcome.Done.class);
    }

    private void visited(EnterpriseId enterprise, LocalDate day, boolean owner) {
        var visit = Visit.reached(enterprise, owner, new Answer.Open());
        var plan = OutreachWorld.plan(ActivityKind.VISIT, day, world.federation);
        assertThat(world.held(world.ofFederation(), plan, new Report(0, 0, "", List.of(visit))))
                .isPresent();
    }

    private Outcome as(Side side, java.util.function.Supplier<Outcome> work) {
        return Voice.as(world.of(side), work);
    }

    private static String csv(Person officer, String path) {
        return new String(content(officer, path + "/log.csv"), StandardCharsets.UTF_8);
    }

    private static int rows(Person officer, String path) {
        var opened =
                (Workbook.Opening.Opened) Workbook.open(content(officer, path + "/log.xlsx"), "tep.xlsx", Limits.USUAL);
        return opened.workbook().sheets().getFirst().rows().size();
    }

    private static byte[] content(Person officer, String path) {
        return officer.get(path).exchange().getResponse().getContentAsByteArray();
    }
}
