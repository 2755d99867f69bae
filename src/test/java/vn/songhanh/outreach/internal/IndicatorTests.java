package vn.songhanh.outreach.internal;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.songhanh.access.Voice;
import vn.songhanh.ledger.Figures;
import vn.songhanh.outreach.Activities;
import vn.songhanh.outreach.ActivityKind;
import vn.songhanh.outreach.Answer;
import vn.songhanh.outreach.Report;
import vn.songhanh.outreach.Visit;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;

/** What one activity of each kind counts in 1.01 to 1.10, and that it counts nowhere else (domain §6). */
@DatabaseTest
class IndicatorTests {

    @Autowired
    Activities activities;

    @Autowired
    Figures figures;

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

    /** Twelve at it, five copies, one enterprise whose owner is met and agrees, one that was only invited. */
    @ParameterizedTest
    @EnumSource(ActivityKind.class)
    void of_its_kind_once_it_is_held_and_not_while_it_is_planned(ActivityKind kind) {
        var month = YearMonth.of(2055, 1).plusMonths(kind.ordinal());
        var plan = OutreachWorld.plan(kind, month.atDay(9), world.federation);
        var id = world.planned(world.ofFederation(), plan).orElseThrow();
        assertThat(counted(month)).isEmpty();

        var report = new Report(
                12,
                5,
                "",
                List.of(
                        Visit.reached(world.enterprise("Công ty Có Mặt " + kind), true, new Answer.Agrees()),
                        Visit.invited(world.enterprise("Công ty Vắng Mặt " + kind))));
        Voice.as(world.ofFederation(), () -> activities.hold(id, report, ""));

        var expected = new TreeMap<>(own(kind));
        expected.putAll(Map.of("1.03", 1L, "1.06", 1L, "1.07", 5L));
        assertThat(counted(month)).isEqualTo(expected);
    }

    private static Map<String, Long> own(ActivityKind kind) {
        return switch (kind) {
            case CONFERENCE, TALK, LEAFLETS, WORKERS_MONTH -> Map.of("1.01", 1L, "1.02", 12L);
            case MEETING, DIALOGUE, VISIT -> Map.of("1.02", 12L, "1.04", 1L, "1.05", 1L);
            case TRAINING -> Map.of("1.09", 1L, "1.09b", 12L);
            case CONTEST -> Map.of("1.02", 12L, "1.10", 1L);
            case NEWS -> Map.of("1.08", 1L);
        };
    }

    /** The indicators of the first group that are not nought. */
    private Map<String, Long> counted(YearMonth month) {
        return world.figures(month, Optional.empty()).stream()
                .filter(one ->
                        one.indicator().code().startsWith("1.") && one.claimed().signum() != 0)
                .collect(toMap(
                        one -> one.indicator().code(),
                        one -> one.claimed().longValueExact(),
                        (a, b) -> a,
                        TreeMap::new));
    }
}
