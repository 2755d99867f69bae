package vn.songhanh.outreach.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Acting;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Reason;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.outreach.Activities;
import vn.songhanh.outreach.ActivityKind;
import vn.songhanh.outreach.Answer;
import vn.songhanh.outreach.Objection;
import vn.songhanh.outreach.Outcome;
import vn.songhanh.outreach.Plan;
import vn.songhanh.outreach.Refusals;
import vn.songhanh.outreach.Report;
import vn.songhanh.outreach.Visit;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;

/** What lists, calendars and the desk read, also where there is more than they show. */
@DatabaseTest
class OutreachQueriesTests {

    @Autowired
    Activities activities;

    @Autowired
    ActivityLists lists;

    @Autowired
    ActivityTaskTable tasks;

    @Autowired
    EnterpriseLines lines;

    @Autowired
    FeedTable feeds;

    @Autowired
    Refusals refusals;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transaction;

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
    void a_calendar_that_is_too_long_keeps_the_newest() {
        var days = passing(() -> {
            planned(5001, LocalDate.of(2052, 1, 1));
            planned(1, LocalDate.of(2053, 6, 1));
            return feeds.events(new long[] {world.district.value()}, null, LocalDate.of(2052, 1, 1)).stream()
                    .map(event -> event.activity().plan().when().from())
                    .toList();
        });

        assertThat(days).hasSize(5000).isSorted().contains(LocalDate.of(2053, 6, 1));
    }

    @Test
    void the_figures_of_a_quarter_count_what_its_list_is_too_short_for() {
        var page = passing(() -> {
            planned(1001, LocalDate.of(2052, 1, 5));
            planned(2, LocalDate.of(2052, 3, 5));
            jdbc.sql("update activity set state = 'CANCELLED' where begins_on = date '2052-03-05' and id = "
                            + "(select max(id) from activity)")
                    .update();
            jdbc.sql("update activity set state = 'HELD' where begins_on = date '2052-01-05'")
                    .update();
            var question = new ActivityQuestion(
                    null, null, null, world.district.toString(), null, "quarter", "05/02/2052", null);
            return lists.page(question, ((Acting.Person) world.ofFederation()).mandate());
        });

        assertThat(page.cut()).isTrue();
        assertThat(page.calendar().months())
                .extracting(Calendar.Month::held, Calendar.Month::meant)
                .containsExactly(tuple(1001, 1001), tuple(0, 0), tuple(0, 1));
    }

    @Test
    void an_enterprise_that_asked_for_time_waits_until_it_answers_anybody() {
        var answered = world.enterprise("Công ty TNHH Đã Trả Lời");
        var silent = world.enterprise("Công ty TNHH Chưa Trả Lời");
        var again = world.enterprise("Công ty TNHH Hẹn Hai Lần");
        var day = LocalDate.of(2070, 10, 5);
        for (var enterprise : List.of(answered, silent, again)) {
            visit(world.district, day, enterprise, new Answer.Defers(day.plusDays(20), null));
        }
        visit(world.federation, day.plusDays(3), answered, new Answer.Agrees());
        visit(world.federation, day.plusDays(3), silent, new Answer.Open());
        visit(world.federation, day.plusDays(3), again, new Answer.Defers(day.plusDays(90), null));

        assertThat(deferred(world.district, day.plusDays(30)))
                .contains("Công ty TNHH Chưa Trả Lời")
                .doesNotContain("Công ty TNHH Đã Trả Lời", "Công ty TNHH Hẹn Hai Lần");
        assertThat(deferred(world.district, day.plusDays(19))).doesNotContain("Công ty TNHH Chưa Trả Lời");
        assertThat(deferred(world.federation, day.plusDays(90))).contains("Công ty TNHH Hẹn Hai Lần");
        assertThat(deferred(world.otherDistrict, day.plusDays(30))).doesNotContain("Công ty TNHH Chưa Trả Lời");
    }

    @Test
    void a_line_means_an_enterprise_by_its_name_its_short_name_or_a_part_as_they_are_written() {
        var whole = world.enterprise("Công ty TNHH Năm Mươi 50% Vốn_Góp");
        var shortly = world.enterprise("Công ty Cổ phần Tên Dài Khó Nhớ");
        called(shortly, "TDKN Hải Phòng");
        var both = world.enterprise("Công ty Một Tên");
        called(both, "Công ty Một Tên");

        assertThat(read("50% vốn_góp").enterprises()).containsExactly(whole);
        assertThat(read("tdkn hải phòng").enterprises()).containsExactly(shortly);
        assertThat(read("CÔNG TY MỘT TÊN").enterprises()).containsExactly(both);
        assertThat(read("50%vốn").faults()).containsExactly(new Objection.UnknownEnterprise("50%vốn"));
        assertThat(read("lạ hoắc \\").faults()).hasSize(1);
    }

    @Test
    void the_reason_of_an_answer_is_told_with_its_entry() {
        var refused = world.enterprise("Công ty TNHH Từ Chối Có Lý Do");
        var deferred = world.enterprise("Công ty TNHH Hẹn Không Lý Do");
        var day = LocalDate.of(2070, 9, 5);
        visit(world.district, day, refused, new Answer.Refuses(Reason.SMALL_SCALE));
        visit(world.district, day, deferred, new Answer.Defers(day.plusDays(20), null));
        visit(world.district, day.plusDays(1), deferred, new Answer.Agrees());

        var reasons = Voice.as(world.ofBloc(), () -> refusals.reasons(entriesOf(refused, deferred)));

        assertThat(reasons.values()).containsExactly(Reason.SMALL_SCALE);
    }

    private List<EntryId> entriesOf(EnterpriseId... enterprises) {
        return OutreachWorld.house(() -> transaction.execute(_ -> jdbc.sql(
                        "select id from entry where enterprise_id = any (cast(:enterprises as integer[]))")
                .param(
                        "enterprises",
                        Arrays.stream(enterprises).mapToInt(EnterpriseId::value).toArray())
                .query((row, number) -> new EntryId(row.getLong("id")))
                .list()));
    }

    private EnterpriseLines.Read read(String typed) {
        return Voice.as(world.ofFederation(), () -> lines.read(typed));
    }

    private List<String> deferred(UnitId unit, LocalDate by) {
        return Voice.as(
                world.ofFederation(),
                () -> transaction.execute(_ -> tasks.deferred(new long[] {unit.value()}, by).stream()
                        .map(ActivityTaskTable.Deferred::name)
                        .toList()));
    }

    private void visit(UnitId lead, LocalDate day, EnterpriseId enterprise, Answer answer) {
        Voice.as(world.ofFederation(), () -> {
            var plan = new Plan(ActivityKind.VISIT, "Đến doanh nghiệp", "", Plan.When.on(day), lead, List.of());
            var id = ((Outcome.Done) activities.plan(plan, List.of())).id();
            return activities.hold(id, new Report(0, 0, "", List.of(Visit.reached(enterprise, true, answer))), "");
        });
    }

    private void called(EnterpriseId enterprise, String shortName) {
        OutreachWorld.house(
                () -> transaction.execute(_ -> jdbc.sql("update enterprise set short_name = :name where id = :id")
                        .param("name", shortName)
                        .param("id", enterprise.value())
                        .update()));
    }

    private void planned(int count, LocalDate day) {
        jdbc.sql("""
            insert into activity (kind, title, begins_on, ends_on, lead_unit, lead_side, sides, changed_at)
            select 'TALK', 'Buổi ' || n, :day, :day, :unit, 'UNION', '{UNION}', now() from generate_series(1, :count) n
            """)
                .param("day", day)
                .param("unit", world.district.value())
                .param("count", count)
                .update();
    }

    /** What is written on the way is gone afterwards. */
    private <T> T passing(Supplier<T> work) {
        return Voice.as(
                world.ofFederation(),
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    return work.get();
                }));
    }
}
