package vn.songhanh.outreach.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.founding.CaseId;
import vn.songhanh.founding.Cases;
import vn.songhanh.founding.Contact;
import vn.songhanh.founding.Objective;
import vn.songhanh.ledger.Claiming;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.Reversing;
import vn.songhanh.outreach.Activities;
import vn.songhanh.outreach.ActivityId;
import vn.songhanh.outreach.ActivityKind;
import vn.songhanh.outreach.Answer;
import vn.songhanh.outreach.Report;
import vn.songhanh.outreach.Visit;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;

/** A meeting with an owner that founding cases and activities tell is one (domain §6, 1.04). Each test has a month of its own. */
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
    void first_in_a_case_and_then_as_a_visit() {
        var day = LocalDate.of(2054, 1, 12);
        var enterprise = world.enterprise("Công ty TNHH Hồ Sơ Trước");
        contacted(enterprise, day, true);

        var id = visited(enterprise, day);

        assertThat(world.claimed("1.04", day)).isEqualTo(1);
        assertThat(world.claimed("1.03", day)).isEqualTo(1);
        assertThat(kept(id).toldBefore()).isEqualTo(1);
        assertThat(kept(id).entries()).hasSize(1);
    }

    @Test
    void first_as_a_visit_and_then_in_a_case() {
        var day = LocalDate.of(2054, 2, 12);
        var enterprise = world.enterprise("Công ty TNHH Đến Trước");
        var id = visited(enterprise, day);

        contacted(enterprise, day, true);

        assertThat(world.claimed("1.04", day)).isEqualTo(1);
        assertThat(kept(id).toldBefore()).isZero();
    }

    @Test
    void by_the_other_body_too() {
        var day = LocalDate.of(2054, 3, 12);
        var enterprise = world.enterprise("Công ty TNHH Hai Bên Cùng Đến");
        contacted(enterprise, day, true);

        visited(Side.PARTY, enterprise, day);

        assertThat(world.claimed("1.04", day)).isEqualTo(1);
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

        assertThat(world.claimed("1.04", day)).isEqualTo(3);
    }

    @Test
    void two_activities_of_a_day_are_one_meeting_until_both_are_withdrawn() {
        var day = LocalDate.of(2054, 5, 12);
        var enterprise = world.enterprise("Công ty TNHH Sáng Chiều");
        var morning = visited(enterprise, day);
        var afternoon = visited(Side.PARTY, enterprise, day);
        assertThat(world.claimed("1.04", day)).isEqualTo(1);

        cancel(Side.UNION, morning);
        assertThat(world.claimed("1.04", day)).isEqualTo(1);
        cancel(Side.PARTY, afternoon);
        assertThat(world.claimed("1.04", day)).isZero();
    }

    @Test
    void what_the_case_told_stays_when_the_visit_is_withdrawn() {
        var day = LocalDate.of(2054, 6, 12);
        var enterprise = world.enterprise("Công ty TNHH Rút Một Bên");
        contacted(enterprise, day, true);

        cancel(Side.UNION, visited(enterprise, day));

        assertThat(world.claimed("1.04", day)).isEqualTo(1);
    }

    @Test
    void what_several_tell_nobody_takes_back_by_hand() {
        var day = LocalDate.of(2053, 2, 12);
        var enterprise = world.enterprise("Công ty TNHH Đảo Bằng Tay");
        contacted(enterprise, day, true);
        var entry = waiting().getFirst();
        var visit = visited(Side.PARTY, enterprise, day);

        var several = new Claiming.Objection.ToldBySeveral(2);
        assertThat(reversed(entry)).isEqualTo(new Reversing.Declined(several));
        assertThat(as(Side.UNION, () -> ledger.withdraw(entry, Side.UNION, "Ghi nhầm ngày")))
                .isEqualTo(new Claiming.Declined(several));
        assertThat(world.claimed("1.04", day)).isEqualTo(1);

        cancel(Side.PARTY, visit);
        assertThat(reversed(entry)).isInstanceOf(Reversing.Entered.class);
        assertThat(world.claimed("1.04", day)).isZero();
    }

    @Test
    void what_a_case_tells_too_stays_when_the_visit_that_was_first_is_withdrawn() {
        var day = LocalDate.of(2054, 7, 12);
        var enterprise = world.enterprise("Công ty TNHH Đến Trước Rồi Rút");
        var id = visited(enterprise, day);
        contacted(enterprise, day, true);

        cancel(Side.UNION, id);

        assertThat(world.claimed("1.04", day)).isEqualTo(1);
        assertThat(world.claimed("1.03", day)).isEqualTo(1);
        assertThat(kept(id).entries()).isEmpty();
        var again = visited(enterprise, day);
        assertThat(world.claimed("1.04", day)).isEqualTo(1);
        assertThat(kept(again).toldBefore()).isEqualTo(1);
    }

    @Test
    void what_a_case_tells_too_stays_when_the_visit_that_was_first_met_no_owner_after_all() {
        var day = LocalDate.of(2054, 8, 12);
        var enterprise = world.enterprise("Công ty TNHH Tưởng Gặp Chủ");
        var id = visited(enterprise, day);
        contacted(enterprise, day, true);

        as(Side.UNION, () -> activities.hold(id, report(enterprise, false), "Chủ vắng"));
        assertThat(world.claimed("1.04", day)).isEqualTo(1);
        assertThat(world.claimed("1.03", day)).isEqualTo(1);

        as(Side.UNION, () -> activities.hold(id, report(enterprise, true), "Có gặp"));
        assertThat(world.claimed("1.04", day)).isEqualTo(1);
        assertThat(kept(id).entries()).hasSize(1);
    }

    @Test
    void an_entry_whose_reversal_waits_for_the_other_body_does_not_stand_for_a_visit() {
        var day = LocalDate.of(2054, 9, 12);
        var enterprise = world.enterprise("Công ty TNHH Chờ Đảo");
        contacted(enterprise, day, true);
        var ofTheCase = waiting().getFirst();
        world.confirmAll();
        reversed(ofTheCase);

        var id = visited(enterprise, day);
        world.confirmAll();

        assertThat(kept(id).toldBefore()).isZero();
        assertThat(world.confirmed("1.04", day)).isEqualTo(1);
    }

    @Test
    void a_visit_whose_withdrawal_waits_for_the_other_body_does_not_stand_for_a_case() {
        var day = LocalDate.of(2053, 1, 12);
        var enterprise = world.enterprise("Công ty TNHH Rút Rồi Mới Kể");
        var id = visited(enterprise, day);
        world.confirmAll();
        cancel(Side.UNION, id);

        contacted(enterprise, day, true);
        world.confirmAll();

        assertThat(world.confirmed("1.04", day)).isEqualTo(1);
        assertThat(world.confirmed("1.03", day)).isEqualTo(1);
    }

    @Test
    void a_case_and_two_visits_of_a_day_are_one_meeting_in_whatever_order_they_are_told_and_whichever_was_first_goes() {
        for (var before = 0; before <= 2; before++) {
            var day = LocalDate.of(2054, 10, 12).plusMonths(before);
            var enterprise = world.enterprise("Công ty TNHH Ba Lần Kể " + before);
            ActivityId first = null;
            for (var visits = 0; visits <= 2; visits++) {
                if (visits == before) {
                    contacted(enterprise, day, true);
                }
                if (visits < 2) {
                    var id = visited(enterprise, day);
                    first = first == null ? id : first;
                }
            }
            assertThat(world.claimed("1.04", day))
                    .as("visits first: %s", before)
                    .isEqualTo(1);
            cancel(Side.UNION, java.util.Objects.requireNonNull(first));
            assertThat(world.claimed("1.04", day))
                    .as("visits first: %s", before)
                    .isEqualTo(1);
        }
    }

    /** The newest first. */
    private List<EntryId> waiting() {
        return as(Side.PARTY, () -> figures.waiting(world.programme, Side.UNION)).stream()
                .map(EntryLine::id)
                .sorted(Comparator.comparing(EntryId::value).reversed())
                .toList();
    }

    private Reversing reversed(EntryId entry) {
        return as(Side.UNION, () -> ledger.reverse(entry, Side.UNION, "Hồ sơ ghi nhầm ngày"));
    }

    private void cancel(Side side, ActivityId id) {
        as(side, () -> activities.cancel(id, "Ghi nhầm"));
    }

    private void contacted(EnterpriseId enterprise, LocalDate day, boolean owner) {
        as(Side.UNION, () -> {
            var opened = cases.open(enterprise, Objective.UNION, day.minusDays(5));
            CaseId id = ((vn.songhanh.founding.Outcome.Done) opened).id();
            return (vn.songhanh.founding.Outcome.Done) cases.contact(id, new Contact(day, owner, "Làm việc"));
        });
    }

    private ActivityId visited(EnterpriseId enterprise, LocalDate day) {
        return visited(Side.UNION, enterprise, day);
    }

    private ActivityId visited(Side side, EnterpriseId enterprise, LocalDate day) {
        var lead = side == Side.UNION ? world.federation : world.bloc;
        return world.held(world.of(side), OutreachWorld.plan(ActivityKind.VISIT, day, lead), report(enterprise, true))
                .orElseThrow();
    }

    private static Report report(EnterpriseId enterprise, boolean owner) {
        return new Report(0, 0, "", List.of(Visit.reached(enterprise, owner, new Answer.Open())));
    }

    private ActivityRecords.Kept kept(ActivityId id) {
        return as(Side.UNION, () -> transaction.execute(_ -> records.of(id).orElseThrow()));
    }

    private <T> T as(Side side, java.util.function.Supplier<T> work) {
        return Voice.as(world.of(side), work);
    }
}
