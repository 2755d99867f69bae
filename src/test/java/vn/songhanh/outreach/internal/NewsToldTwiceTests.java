package vn.songhanh.outreach.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.outreach.Activities;
import vn.songhanh.outreach.ActivityId;
import vn.songhanh.outreach.ActivityKind;
import vn.songhanh.outreach.Outcome;
import vn.songhanh.outreach.Plan;
import vn.songhanh.outreach.Report;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;

/** A news item that several tell stands as it was told first; whoever corrects it is told so, and the last who tells it is heard. */
@DatabaseTest
class NewsToldTwiceTests {

    private static final LocalDate DAY = LocalDate.of(2061, 4, 12);
    private static final String STAYS = "Bút toán chung giữ nguyên như nơi báo trước đã ghi";

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
    void a_correction_by_whoever_told_it_first_waits_until_nobody_else_tells_it() {
        var first = told(Side.UNION, news("Phóng sự về tổ công nhân", DAY, world.district));
        var second = told(Side.PARTY, news("Phóng sự về tổ công nhân", DAY, world.bloc));
        page(first).doesNotContain(STAYS);

        changed(Side.UNION, first, news("Phóng sự về tổ công nhân", DAY, world.federation));
        assertThat(ofDistrict(DAY)).isEqualTo(1);
        page(first).contains(STAYS);

        Voice.as(world.of(Side.PARTY), () -> activities.cancel(second, "Ghi nhầm"));
        savedAgain(first);

        assertThat(ofDistrict(DAY)).as("of the unit that did not lead it").isZero();
        assertThat(world.claimed("1.08", DAY)).isEqualTo(1);
        page(first).doesNotContain(STAYS);
    }

    @Test
    void a_correction_by_whoever_told_it_later_waits_too() {
        var day = DAY.plusMonths(1);
        var first = told(Side.PARTY, news("Phóng sự về ca đêm", day, world.bloc));
        var second = told(Side.UNION, news("Phóng sự về ca đêm", day, world.federation));

        changed(Side.UNION, second, news("Phóng sự về ca đêm", day, world.district));
        assertThat(ofDistrict(day)).isZero();
        page(second).contains(STAYS);

        Voice.as(world.of(Side.PARTY), () -> activities.cancel(first, "Ghi nhầm"));
        savedAgain(second);

        assertThat(ofDistrict(day)).isEqualTo(1);
        assertThat(world.claimed("1.08", day)).isEqualTo(1);
        page(second).doesNotContain(STAYS);
    }

    private static Plan news(String title, LocalDate day, UnitId lead) {
        return new Plan(ActivityKind.NEWS, title, "Báo thành phố", Plan.When.on(day), lead, List.of());
    }

    private ActivityId told(Side side, Plan plan) {
        return world.held(world.of(side), plan, new Report(0, 0, "", List.of())).orElseThrow();
    }

    private void changed(Side side, ActivityId id, Plan plan) {
        assertThat(Voice.as(world.of(side), () -> activities.change(id, plan, "Ghi nhầm đơn vị")))
                .isInstanceOf(Outcome.Done.class);
    }

    private void savedAgain(ActivityId id) {
        assertThat(Voice.as(
                        world.of(Side.UNION),
                        () -> activities.hold(id, new Report(0, 0, "Thêm ghi chú", List.of()), "Thêm ghi chú")))
                .isInstanceOf(Outcome.Done.class);
    }

    private long ofDistrict(LocalDate day) {
        return world.claimed("1.08", day, Optional.of(world.district));
    }

    private AbstractStringAssert<?> page(ActivityId id) {
        return assertThat(people.officer(Side.UNION, world.federation)
                        .get("/app/activities/" + id)
                        .exchange())
                .bodyText();
    }
}
