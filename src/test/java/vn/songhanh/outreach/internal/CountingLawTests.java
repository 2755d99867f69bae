package vn.songhanh.outreach.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestContextManager;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Reason;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.outreach.Activities;
import vn.songhanh.outreach.ActivityId;
import vn.songhanh.outreach.ActivityKind;
import vn.songhanh.outreach.ActivityState;
import vn.songhanh.outreach.Answer;
import vn.songhanh.outreach.Outcome;
import vn.songhanh.outreach.Plan;
import vn.songhanh.outreach.Report;
import vn.songhanh.outreach.Visit;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;

/**
 * Whatever is planned, held, changed, confirmed and withdrawn in whatever order: once both bodies have confirmed what waits, each
 * figure is what one counts by hand over the activities as they stand.
 */
@DatabaseTest
class CountingLawTests {

    private static final List<String> INDICATORS = List.of(
            "1.01", "1.02", "1.03", "1.04", "1.05", "1.06", "1.07", "1.08", "1.09", "1.09b", "1.10", "3.16a", "3.16b");
    private static final AtomicInteger MONTH = new AtomicInteger();
    private static final int STEPS = 16;

    @Autowired
    Activities activities;

    @Autowired
    Figures figures;

    @Autowired
    Ledger ledger;

    @Autowired
    MovableClock clock;

    private final OutreachWorld world;
    private final List<EnterpriseId> enterprises = new ArrayList<>();

    CountingLawTests() throws Exception {
        var context = new TestContextManager(CountingLawTests.class);
        context.prepareTestInstance(this);
        var beans = context.getTestContext().getApplicationContext();
        world = OutreachWorld.of(beans);
        for (var number = 0; number < 3; number++) {
            enterprises.add(world.enterprise("Công ty Đếm Tay " + number));
        }
    }

    /** An activity as one would keep it on paper. */
    private record Kept(Plan plan, Report report, ActivityState state, Side side) {}

    @Property(tries = 12, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void the_ledger_says_what_one_counts_by_hand(@ForAll long seed) {
        clock.stopOn(OutreachWorld.TODAY);
        var chance = new Random(seed);
        var month = YearMonth.of(2056, 1).plusMonths(MONTH.getAndIncrement());
        var kept = new HashMap<ActivityId, Kept>();
        for (var step = 0; step < STEPS; step++) {
            take(chance, month, kept);
        }
        world.confirmAll();
        world.confirmAll();
        clock.release();

        assertThat(read(month)).isEqualTo(recount(kept, month));
    }

    private void take(Random chance, YearMonth month, Map<ActivityId, Kept> kept) {
        var side = chance.nextBoolean() ? Side.PARTY : Side.UNION;
        var plan = plan(chance, month, side);
        var report = report(chance, plan);
        var ids = kept.entrySet().stream()
                .filter(one -> one.getValue().side() == side)
                .map(Map.Entry::getKey)
                .toList();
        if (ids.isEmpty() || chance.nextInt(3) == 0) {
            if (as(side, () -> activities.plan(plan, List.of())) instanceof Outcome.Done(var id, var state)) {
                kept.put(id, new Kept(plan, new Report(0, 0, "", List.of()), state, side));
            }
            return;
        }
        var id = ids.get(chance.nextInt(ids.size()));
        var before = kept.get(id);
        switch (chance.nextInt(5)) {
            case 0, 1 ->
                done(as(side, () -> activities.hold(id, report, "Đếm lại")), kept, id, before.plan(), report, side);
            case 2 ->
                done(as(side, () -> activities.change(id, plan, "Ghi nhầm")), kept, id, plan, before.report(), side);
            case 3 ->
                done(as(side, () -> activities.cancel(id, "Thôi")), kept, id, before.plan(), before.report(), side);
            default -> world.confirmAll();
        }
    }

    private static void done(
            Outcome outcome, Map<ActivityId, Kept> kept, ActivityId id, Plan plan, Report report, Side side) {
        if (outcome instanceof Outcome.Done(var _, var state)) {
            kept.put(id, new Kept(plan, report, state, side));
        }
    }

    private Plan plan(Random chance, YearMonth month, Side side) {
        var kinds = ActivityKind.values();
        var day = month.atDay(1 + chance.nextInt(28));
        return new Plan(
                kinds[chance.nextInt(kinds.length)],
                "Hoạt động",
                "",
                Plan.When.on(day),
                side == Side.PARTY ? world.bloc : world.federation,
                chance.nextBoolean() ? List.of() : List.of(side == Side.PARTY ? world.district : world.bloc));
    }

    private Report report(Random chance, Plan plan) {
        var visits = new ArrayList<Visit>();
        for (var enterprise : enterprises) {
            if (chance.nextInt(3) > 0) {
                visits.add(Visit.reached(
                        enterprise,
                        chance.nextBoolean(),
                        answer(chance, plan.when().to())));
            } else {
                visits.add(Visit.invited(enterprise));
            }
        }
        return new Report(chance.nextInt(3) * 20, chance.nextInt(2) * 7, "", visits);
    }

    private static Answer answer(Random chance, LocalDate day) {
        return switch (chance.nextInt(4)) {
            case 0 -> new Answer.Agrees();
            case 1 -> new Answer.Refuses(Reason.OTHER);
            case 2 -> new Answer.Defers(day.plusYears(1), null);
            default -> new Answer.Open();
        };
    }

    private Map<String, Long> recount(Map<ActivityId, Kept> kept, YearMonth month) {
        var counted = new TreeMap<String, Long>();
        INDICATORS.forEach(indicator -> counted.put(indicator, 0L));
        var distinct = new HashMap<String, java.util.Set<EnterpriseId>>();
        var meetings = new HashSet<String>();
        for (var one : kept.values()) {
            if (one.state() == ActivityState.HELD
                    && YearMonth.from(one.plan().when().to()).equals(month)) {
                count(one, counted, distinct, meetings);
            }
        }
        distinct.forEach((indicator, those) -> counted.put(indicator, (long) those.size()));
        counted.put("1.04", (long) meetings.size());
        return counted;
    }

    private static void count(
            Kept one,
            Map<String, Long> counted,
            Map<String, java.util.Set<EnterpriseId>> distinct,
            java.util.Set<String> meetings) {
        var kind = one.plan().kind();
        switch (kind) {
            case CONFERENCE, TALK, LEAFLETS, WORKERS_MONTH -> add(counted, "1.01", 1);
            case TRAINING -> add(counted, "1.09", 1);
            case CONTEST -> add(counted, "1.10", 1);
            case NEWS -> counted.put("1.08", 1L); // all go by one title
            case MEETING, DIALOGUE, VISIT -> {}
        }
        if (kind != ActivityKind.NEWS) {
            add(
                    counted,
                    kind == ActivityKind.TRAINING ? "1.09b" : "1.02",
                    one.report().attendance());
        }
        add(counted, "1.07", one.report().handedOut());
        for (var visit : one.report().visits()) {
            if (!visit.present()) {
                continue;
            }
            distinct.computeIfAbsent("1.03", _ -> new HashSet<>()).add(visit.enterprise());
            var meets = List.of(ActivityKind.MEETING, ActivityKind.DIALOGUE, ActivityKind.VISIT)
                    .contains(kind);
            if (visit.ownerMet() && meets) {
                meetings.add(visit.enterprise() + "/" + one.plan().when().to());
                distinct.computeIfAbsent("1.05", _ -> new HashSet<>()).add(visit.enterprise());
            }
            var said = switch (visit.answer()) {
                case Answer.Agrees _ -> "1.06";
                case Answer.Refuses _ -> "3.16a";
                case Answer.Defers _ -> "3.16b";
                case Answer.Open _ -> "";
            };
            if (!said.isEmpty()) {
                distinct.computeIfAbsent(said, _ -> new HashSet<>()).add(visit.enterprise());
            }
        }
    }

    private static void add(Map<String, Long> counted, String indicator, long number) {
        counted.merge(indicator, number, Long::sum);
    }

    private Map<String, Long> read(YearMonth month) {
        var values = new TreeMap<String, Long>();
        world.figures(month, Optional.empty()).stream()
                .filter(one -> INDICATORS.contains(one.indicator().code()))
                .forEach(one ->
                        values.put(one.indicator().code(), one.confirmed().longValueExact()));
        return values;
    }

    private <T> T as(Side side, java.util.function.Supplier<T> work) {
        return Voice.as(world.of(side), work);
    }
}
