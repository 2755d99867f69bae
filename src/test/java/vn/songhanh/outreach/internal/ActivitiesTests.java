package vn.songhanh.outreach.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.outreach.Activities;
import vn.songhanh.outreach.ActivityId;
import vn.songhanh.outreach.ActivityKind;
import vn.songhanh.outreach.ActivityState;
import vn.songhanh.outreach.Answer;
import vn.songhanh.outreach.Objection;
import vn.songhanh.outreach.Outcome;
import vn.songhanh.outreach.Report;
import vn.songhanh.outreach.Visit;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.time.Period;
import vn.songhanh.web.NotFound;

/** Activities on the way into the ledger. Each test has a month of its own. */
@DatabaseTest
class ActivitiesTests {

    @Autowired
    Activities activities;

    @Autowired
    ActivityTable table;

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
    void a_joint_conference_counts_once_and_both_bodies_see_it_in_their_part() {
        var day = LocalDate.of(2051, 2, 3);
        var id = world.held(
                world.ofBloc(),
                OutreachWorld.plan(ActivityKind.CONFERENCE, day, world.bloc, world.district),
                new Report(120, 80, "", List.of(reached("Công ty Hội Nghị"))));

        assertThat(id).isPresent();
        assertThat(world.claimed("1.01", day, Optional.empty())).isEqualTo(1);
        assertThat(world.claimed("1.02", day, Optional.empty())).isEqualTo(120);
        assertThat(world.claimed("1.03", day, Optional.empty())).isEqualTo(1);
        assertThat(world.claimed("1.07", day, Optional.empty())).isEqualTo(80);
        assertThat(world.claimed("1.01", day, Optional.of(world.bloc))).isEqualTo(1);
        assertThat(world.claimed("1.01", day, Optional.of(world.district))).isEqualTo(1);
        assertThat(world.claimed("1.01", day, Optional.of(world.federation))).isEqualTo(1);
        assertThat(world.claimed("1.01", day, Optional.of(world.otherDistrict))).isZero();
    }

    @Test
    void with_two_partners_of_one_body_it_counts_under_what_both_have_above() {
        var day = LocalDate.of(2051, 3, 3);
        world.held(
                world.ofBloc(),
                OutreachWorld.plan(ActivityKind.TALK, day, world.bloc, world.district, world.otherDistrict),
                new Report(30, 0, "", List.of()));

        assertThat(world.claimed("1.01", day, Optional.of(world.federation))).isEqualTo(1);
        assertThat(world.claimed("1.01", day, Optional.of(world.district))).isZero();
        assertThat(world.claimed("1.01", day, Optional.empty())).isEqualTo(1);
    }

    @Test
    void meetings_count_each_owner_met_and_what_the_enterprises_answer() {
        var day = LocalDate.of(2051, 4, 3);
        world.held(
                world.ofFederation(),
                OutreachWorld.plan(ActivityKind.MEETING, day, world.federation),
                new Report(
                        6,
                        0,
                        "",
                        List.of(
                                Visit.reached(world.enterprise("Công ty Đồng Ý"), true, new Answer.Agrees()),
                                Visit.reached(
                                        world.enterprise("Công ty Từ Chối"),
                                        true,
                                        new Answer.Refuses(vn.songhanh.enterprise.Reason.SMALL_SCALE)),
                                Visit.reached(
                                        world.enterprise("Công ty Hẹn Lại"),
                                        false,
                                        new Answer.Defers(day.plusDays(40), null)),
                                Visit.invited(world.enterprise("Công ty Vắng Mặt")))));

        assertThat(world.claimed("1.01", day, Optional.empty())).isZero();
        assertThat(world.claimed("1.03", day, Optional.empty())).isEqualTo(3);
        assertThat(world.claimed("1.04", day, Optional.empty())).isEqualTo(2);
        assertThat(world.claimed("1.05", day, Optional.empty())).isEqualTo(2);
        assertThat(world.claimed("1.06", day, Optional.empty())).isEqualTo(1);
        assertThat(world.claimed("3.16a", day, Optional.empty())).isEqualTo(1);
    }

    @Test
    void classes_contests_and_news_count_in_their_own_indicators() {
        var day = LocalDate.of(2051, 5, 3);
        world.held(
                world.ofBloc(),
                OutreachWorld.plan(ActivityKind.TRAINING, day, world.bloc),
                new Report(45, 0, "", List.of()));
        world.held(
                world.ofBloc(),
                OutreachWorld.plan(ActivityKind.CONTEST, day, world.bloc),
                new Report(200, 0, "", List.of()));
        world.held(
                world.ofBloc(),
                OutreachWorld.plan(ActivityKind.NEWS, day, world.bloc),
                new Report(0, 0, "", List.of()));

        assertThat(world.claimed("1.08", day, Optional.empty())).isEqualTo(1);
        assertThat(world.claimed("1.09", day, Optional.empty())).isEqualTo(1);
        assertThat(world.claimed("1.09b", day, Optional.empty())).isEqualTo(45);
        assertThat(world.claimed("1.10", day, Optional.empty())).isEqualTo(1);
        assertThat(world.claimed("1.02", day, Optional.empty())).isEqualTo(200);
    }

    @Test
    void a_correction_takes_a_reason_and_moves_only_what_it_changes() {
        var day = LocalDate.of(2051, 6, 3);
        var visit = reached("Công ty Sửa Lại");
        var id = world.held(
                        world.ofBloc(),
                        OutreachWorld.plan(ActivityKind.TALK, day, world.bloc),
                        new Report(50, 0, "", List.of(visit)))
                .orElseThrow();
        var report = new Report(55, 0, "", List.of(visit));

        assertThat(as(world.ofBloc(), () -> activities.hold(id, report, ""))).isInstanceOf(Outcome.Declined.class);
        var before = position();
        assertThat(as(world.ofBloc(), () -> activities.hold(id, report, "Đếm lại theo danh sách ký")))
                .isEqualTo(new Outcome.Done(id, ActivityState.HELD));

        assertThat(world.claimed("1.02", day, Optional.empty())).isEqualTo(55);
        assertThat(world.claimed("1.01", day, Optional.empty())).isEqualTo(1);
        assertThat(world.claimed("1.03", day, Optional.empty())).isEqualTo(1);
        assertThat(position() - before).as("one reversal and one entry").isEqualTo(2);
    }

    @Test
    void what_was_withdrawn_counts_no_more_and_stays_to_be_read() {
        var day = LocalDate.of(2051, 7, 3);
        var id = world.held(
                        world.ofFederation(),
                        OutreachWorld.plan(ActivityKind.LEAFLETS, day, world.district),
                        new Report(0, 500, "", List.of(reached("Công ty Rút"))))
                .orElseThrow();

        assertThat(as(world.ofFederation(), () -> activities.cancel(id, "Ghi nhầm ngày")))
                .isEqualTo(new Outcome.Done(id, ActivityState.WITHDRAWN));

        for (var indicator : List.of("1.01", "1.03", "1.07")) {
            assertThat(world.claimed(indicator, day, Optional.empty()))
                    .as(indicator)
                    .isZero();
        }
        assertThat(seen(world.ofBloc(), id)).isPresent();
    }

    @Test
    void what_both_have_confirmed_stays_until_the_other_confirms_the_reversal() {
        var day = LocalDate.of(2051, 8, 3);
        var id = world.held(
                        world.ofBloc(),
                        OutreachWorld.plan(ActivityKind.TALK, day, world.bloc),
                        new Report(10, 0, "", List.of()))
                .orElseThrow();
        world.confirmAll();

        as(world.ofBloc(), () -> activities.cancel(id, "Không tổ chức"));
        assertThat(world.confirmed("1.01", day)).isEqualTo(1);
        world.confirmAll();

        assertThat(world.confirmed("1.01", day)).isZero();
    }

    @Test
    void in_a_locked_period_it_counts_as_a_correction_with_a_reason_and_not_without() {
        var day = LocalDate.of(2052, 1, 10);
        var id = world.planned(world.ofBloc(), OutreachWorld.plan(ActivityKind.TALK, day, world.bloc))
                .orElseThrow();
        OutreachWorld.house(() -> {
            ledger.lock(world.programme, Period.month(2052, 1), "Sơ kết thử");
            return true;
        });
        var report = new Report(20, 0, "", List.of());

        assertThat(as(world.ofBloc(), () -> activities.hold(id, report, "")))
                .isInstanceOfSatisfying(
                        Outcome.Declined.class,
                        declined -> assertThat(declined.objections())
                                .singleElement()
                                .isInstanceOf(Objection.PeriodLocked.class));
        assertThat(seen(world.ofBloc(), id).orElseThrow().state()).isEqualTo(ActivityState.PLANNED);
        assertThat(as(world.ofBloc(), () -> activities.hold(id, report, "Biên bản đến sau khi khóa")))
                .isInstanceOf(Outcome.Done.class);

        assertThat(world.claimed("1.01", day, Optional.empty())).isZero();
        assertThat(world.claimed("1.01", LocalDate.of(2052, 2, 1), Optional.empty()))
                .isEqualTo(1);
    }

    @Test
    void the_other_body_sees_no_plan_that_is_not_its_own_and_changes_none() {
        var own = world.planned(
                        world.ofBloc(), OutreachWorld.plan(ActivityKind.TALK, LocalDate.of(2070, 12, 1), world.bloc))
                .orElseThrow();
        var joint = world.planned(
                        world.ofBloc(),
                        OutreachWorld.plan(ActivityKind.TALK, LocalDate.of(2070, 12, 2), world.bloc, world.district))
                .orElseThrow();

        assertThat(seen(world.ofFederation(), own)).isEmpty();
        assertThatThrownBy(() -> as(world.ofFederation(), () -> activities.cancel(own, "Thử")))
                .isInstanceOf(NotFound.class);
        assertThat(seen(world.ofFederation(), joint)).isPresent();
        assertThatThrownBy(() -> as(world.ofFederation(), () -> activities.cancel(joint, "Thử")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_officer_tells_for_the_own_unit_and_what_lies_below_and_for_no_other() {
        var day = LocalDate.of(2051, 9, 3);

        assertThat(world.planned(
                        world.officer(Side.UNION, world.district),
                        OutreachWorld.plan(ActivityKind.TALK, day, world.district)))
                .isPresent();
        assertThat(world.planned(world.ofFederation(), OutreachWorld.plan(ActivityKind.TALK, day, world.district)))
                .isPresent();
        assertThat(world.planned(
                        world.officer(Side.UNION, world.district),
                        OutreachWorld.plan(ActivityKind.TALK, day, world.otherDistrict)))
                .isEmpty();
        assertThat(world.planned(world.ofFederation(), OutreachWorld.plan(ActivityKind.TALK, day, world.bloc)))
                .isEmpty();
    }

    private Visit reached(String name) {
        return Visit.reached(world.enterprise(name), false, new Answer.Open());
    }

    private long position() {
        return OutreachWorld.house(figures::position);
    }

    private static <T> T as(Acting who, Supplier<T> work) {
        return Voice.as(who, work);
    }

    /** In a transaction: the table is asked without a service around it. */
    private Optional<Activity> seen(Acting who, ActivityId id) {
        return Voice.as(who, () -> transaction.execute(_ -> table.find(id)));
    }
}
