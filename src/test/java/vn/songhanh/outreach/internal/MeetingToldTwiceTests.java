package vn.songhanh.outreach.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.founding.CaseId;
import vn.songhanh.founding.Cases;
import vn.songhanh.founding.Contact;
import vn.songhanh.founding.Objective;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.ledger.Figure;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.outreach.Activities;
import vn.songhanh.outreach.ActivityId;
import vn.songhanh.outreach.ActivityKind;
import vn.songhanh.outreach.Answer;
import vn.songhanh.outreach.Outcome;
import vn.songhanh.outreach.Plan;
import vn.songhanh.outreach.Report;
import vn.songhanh.outreach.Visit;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.time.Period;

/** A meeting with an owner that a founding case and an activity both tell is one (domain §6, 1.04). Each test has a month of its own. */
@DatabaseTest
class MeetingToldTwiceTests {

    @Autowired
    Activities activities;

    @Autowired
    ActivityRecords records;

    @Autowired
    Cases cases;

    @Autowired
    Figures figures;

    @Autowired
    Ledger ledger;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transaction;

    OutreachWorld world;

    @Autowired
    void aWorld(Organisation organisation, Registrations registrations, Programmes programmes) {
        world = OutreachWorld.of(organisation, registrations, programmes);
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
    void first_in_a_case_and_then_as_a_visit() {
        var day = LocalDate.of(2054, 1, 12);
        var enterprise = world.enterprise("Công ty TNHH Hồ Sơ Trước");
        contacted(enterprise, day, true);

        var id = visited(enterprise, day);

        assertThat(claimed("1.04", day)).isEqualTo(1);
        assertThat(claimed("1.03", day)).isEqualTo(1);
        assertThat(kept(id).toldBefore()).isEqualTo(1);
        assertThat(kept(id).entries()).hasSize(1);
    }

    @Test
    void first_as_a_visit_and_then_in_a_case() {
        var day = LocalDate.of(2054, 2, 12);
        var enterprise = world.enterprise("Công ty TNHH Đến Trước");
        var id = visited(enterprise, day);

        contacted(enterprise, day, true);

        assertThat(claimed("1.04", day)).isEqualTo(1);
        assertThat(kept(id).toldBefore()).isZero();
    }

    @Test
    void by_the_other_body_too() {
        var day = LocalDate.of(2054, 3, 12);
        var enterprise = world.enterprise("Công ty TNHH Hai Bên Cùng Đến");
        contacted(enterprise, day, true);

        var plan = new Plan(ActivityKind.VISIT, "Đến doanh nghiệp", "", Plan.When.on(day), world.bloc, List.of());
        held(world.ofBloc(), plan, enterprise);

        assertThat(claimed("1.04", day)).isEqualTo(1);
    }

    @Test
    void another_day_is_another_meeting_and_a_call_without_the_owner_is_none() {
        var day = LocalDate.of(2054, 4, 12);
        var enterprise = world.enterprise("Công ty TNHH Hôm Sau");
        contacted(enterprise, day, true);
        visited(enterprise, day.plusDays(1));
        var other = world.enterprise("Công ty TNHH Vắng Chủ");
        contacted(other, day, false);

        visited(other, day);

        assertThat(claimed("1.04", day)).isEqualTo(3);
    }

    @Test
    void two_activities_of_a_day_are_two_meetings() {
        var day = LocalDate.of(2054, 5, 12);
        var enterprise = world.enterprise("Công ty TNHH Sáng Chiều");
        visited(enterprise, day);
        var afternoon = visited(enterprise, day);

        assertThat(claimed("1.04", day)).isEqualTo(2);
        as(world.ofFederation(), () -> activities.cancel(afternoon, "Ghi nhầm"));
        assertThat(claimed("1.04", day)).isEqualTo(1);
    }

    @Test
    void what_the_case_told_stays_when_the_visit_is_withdrawn_and_the_visit_counts_once_the_other_is_taken_back() {
        var day = LocalDate.of(2054, 6, 12);
        var enterprise = world.enterprise("Công ty TNHH Rút Một Bên");
        contacted(enterprise, day, true);
        var withdrawn = visited(enterprise, day);
        as(world.ofFederation(), () -> activities.cancel(withdrawn, "Ghi nhầm"));
        assertThat(claimed("1.04", day)).isEqualTo(1);

        var id = visited(enterprise, day);
        var ofTheCase = kept(id).entries().getFirst();
        as(world.ofFederation(), () -> ledger.reverse(ofTheCase, Side.UNION, "Hồ sơ ghi nhầm ngày"));
        assertThat(claimed("1.04", day)).isZero();
        as(world.ofFederation(), () -> activities.hold(id, report(enterprise), "Xem lại"));

        assertThat(claimed("1.04", day)).isEqualTo(1);
        assertThat(kept(id).toldBefore()).isZero();
    }

    @Test
    void what_a_case_tells_too_stays_when_the_visit_that_was_first_is_withdrawn() {
        var day = LocalDate.of(2054, 7, 12);
        var enterprise = world.enterprise("Công ty TNHH Đến Trước Rồi Rút");
        var id = visited(enterprise, day);
        contacted(enterprise, day, true);

        as(world.ofFederation(), () -> activities.cancel(id, "Ghi nhầm"));

        assertThat(claimed("1.04", day)).isEqualTo(1);
        assertThat(claimed("1.03", day)).isEqualTo(1);
        assertThat(kept(id).entries()).isEmpty();
        var again = visited(enterprise, day);
        assertThat(claimed("1.04", day)).isEqualTo(1);
        assertThat(kept(again).toldBefore()).isEqualTo(1);
    }

    @Test
    void what_a_case_tells_too_stays_when_the_visit_that_was_first_met_no_owner_after_all() {
        var day = LocalDate.of(2054, 8, 12);
        var enterprise = world.enterprise("Công ty TNHH Tưởng Gặp Chủ");
        var id = visited(enterprise, day);
        contacted(enterprise, day, true);

        as(world.ofFederation(), () -> activities.hold(id, report(enterprise, false), "Chủ vắng"));
        assertThat(claimed("1.04", day)).isEqualTo(1);
        assertThat(claimed("1.03", day)).isEqualTo(1);

        as(world.ofFederation(), () -> activities.hold(id, report(enterprise), "Có gặp"));
        assertThat(claimed("1.04", day)).isEqualTo(1);
        assertThat(kept(id).entries()).hasSize(1);
    }

    @Test
    void an_entry_whose_reversal_waits_for_the_other_body_does_not_stand_for_a_visit() {
        var day = LocalDate.of(2054, 9, 12);
        var enterprise = world.enterprise("Công ty TNHH Chờ Đảo");
        contacted(enterprise, day, true);
        var ofTheCase = waiting().getFirst();
        partyConfirms();
        as(world.ofFederation(), () -> ledger.reverse(ofTheCase, Side.UNION, "Hồ sơ ghi nhầm ngày"));

        var id = visited(enterprise, day);
        partyConfirms();

        assertThat(kept(id).toldBefore()).isZero();
        assertThat(figure("1.04", day).confirmed().longValueExact()).isEqualTo(1);
    }

    @Test
    void a_visit_whose_withdrawal_waits_for_the_other_body_does_not_stand_for_a_case() {
        var day = LocalDate.of(2053, 1, 12);
        var enterprise = world.enterprise("Công ty TNHH Rút Rồi Mới Kể");
        var id = visited(enterprise, day);
        partyConfirms();
        as(world.ofFederation(), () -> activities.cancel(id, "Ghi nhầm"));

        contacted(enterprise, day, true);
        partyConfirms();

        assertThat(figure("1.04", day).confirmed().longValueExact()).isEqualTo(1);
        assertThat(figure("1.03", day).confirmed().longValueExact()).isEqualTo(1);
    }

    @Test
    void a_case_and_two_visits_of_a_day_are_two_meetings_in_whatever_order_they_are_told() {
        for (var before = 0; before <= 2; before++) {
            var day = LocalDate.of(2054, 10, 12).plusMonths(before);
            var enterprise = world.enterprise("Công ty TNHH Ba Lần Kể " + before);
            for (var visits = 0; visits <= 2; visits++) {
                if (visits == before) {
                    contacted(enterprise, day, true);
                }
                if (visits < 2) {
                    visited(enterprise, day);
                }
            }
            assertThat(claimed("1.04", day))
                    .as("visits before the case: %s", before)
                    .isEqualTo(2);
        }
    }

    private List<EntryId> waiting() {
        return as(world.ofBloc(), () -> figures.waiting(world.programme, Side.UNION)).stream()
                .map(EntryLine::id)
                .sorted(Comparator.comparing(EntryId::value).reversed())
                .toList();
    }

    private void partyConfirms() {
        waiting().forEach(entry -> as(world.ofBloc(), () -> ledger.confirm(entry, Side.PARTY)));
    }

    private void contacted(EnterpriseId enterprise, LocalDate day, boolean owner) {
        as(world.ofFederation(), () -> {
            var opened = cases.open(enterprise, Objective.UNION, day.minusDays(5));
            CaseId id = ((vn.songhanh.founding.Outcome.Done) opened).id();
            return (vn.songhanh.founding.Outcome.Done) cases.contact(id, new Contact(day, owner, "Làm việc"));
        });
    }

    private ActivityId visited(EnterpriseId enterprise, LocalDate day) {
        var plan = new Plan(ActivityKind.VISIT, "Đến doanh nghiệp", "", Plan.When.on(day), world.federation, List.of());
        return held(world.ofFederation(), plan, enterprise);
    }

    private ActivityId held(Acting officer, Plan plan, EnterpriseId enterprise) {
        return as(officer, () -> {
            var id = ((Outcome.Done) activities.plan(plan, List.of())).id();
            return ((Outcome.Done) activities.hold(id, report(enterprise), "")).id();
        });
    }

    private static Report report(EnterpriseId enterprise) {
        return report(enterprise, true);
    }

    private static Report report(EnterpriseId enterprise, boolean owner) {
        return new Report(0, 0, "", List.of(Visit.reached(enterprise, owner, new Answer.Open())));
    }

    private ActivityRecords.Kept kept(ActivityId id) {
        return as(
                world.ofFederation(),
                () -> transaction.execute(_ -> records.of(id).orElseThrow()));
    }

    private long claimed(String indicator, LocalDate day) {
        return figure(indicator, day).claimed().longValueExact();
    }

    private Figure figure(String indicator, LocalDate day) {
        var query =
                new FigureQuery(world.programme, Optional.empty(), Period.month(YearMonth.from(day)), Optional.empty());
        return OutreachWorld.house(() -> figures.all(query)).stream()
                .filter(one -> one.indicator().code().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T as(Acting who, Supplier<T> work) {
        return Voice.as(who, work);
    }
}
