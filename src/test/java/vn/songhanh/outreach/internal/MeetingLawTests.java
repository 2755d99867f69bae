package vn.songhanh.outreach.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.test.context.TestContextManager;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.founding.Cases;
import vn.songhanh.founding.Contact;
import vn.songhanh.founding.Objective;
import vn.songhanh.founding.Outcome;
import vn.songhanh.outreach.Activities;
import vn.songhanh.outreach.ActivityId;
import vn.songhanh.outreach.ActivityKind;
import vn.songhanh.outreach.Answer;
import vn.songhanh.outreach.Report;
import vn.songhanh.outreach.Visit;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;

/**
 * A founding case and an activity of each body tell a meeting with an owner of one day (1.04), and the activities are withdrawn
 * and told again, in whatever order, confirmed in between or not: at every moment one meeting counts while anybody tells it.
 */
@DatabaseTest
class MeetingLawTests {

    private static final AtomicInteger MONTH = new AtomicInteger();
    private static final int STEPS = 10;

    private static final int TOLD_IN_A_CASE = 0;
    private static final int TOLD_BY_UNION = 1;
    private static final int TOLD_BY_PARTY = 4;
    private static final int CONFIRMED = 7;

    private final BeanFactory beans;
    private final OutreachWorld world;

    MeetingLawTests() throws Exception {
        var context = new TestContextManager(MeetingLawTests.class);
        context.prepareTestInstance(this);
        beans = context.getTestContext().getApplicationContext();
        world = OutreachWorld.of(beans);
    }

    /** Who tells now. */
    private final class Tellers {

        private final EnterpriseId enterprise;
        private final LocalDate day;
        private final @Nullable ActivityId[] activities = new ActivityId[Side.values().length];
        private boolean inACase;

        Tellers(EnterpriseId enterprise, LocalDate day) {
            this.enterprise = enterprise;
            this.day = day;
        }

        boolean any() {
            return inACase || activities[0] != null || activities[1] != null;
        }

        /** A case tells for good. */
        String contact() {
            var cases = beans.getBean(Cases.class);
            if (!inACase) {
                inACase = Voice.as(world.ofFederation(), () -> {
                    var opened = (Outcome.Done) cases.open(enterprise, Objective.UNION, day.minusDays(5));
                    return cases.contact(opened.id(), new Contact(day, true, "Làm việc")) instanceof Outcome.Done;
                });
            }
            return "case";
        }

        String turn(Side side) {
            var told = activities[side.ordinal()];
            activities[side.ordinal()] = told == null ? visit(side) : null;
            if (told != null) {
                Voice.as(world.of(side), () -> beans.getBean(Activities.class).cancel(told, "Ghi nhầm"));
            }
            return (told == null ? "told by " : "withdrawn by ") + side;
        }

        private ActivityId visit(Side side) {
            var plan = OutreachWorld.plan(ActivityKind.VISIT, day, side == Side.UNION ? world.federation : world.bloc);
            var met = List.of(Visit.reached(enterprise, true, new Answer.Open()));
            return world.held(world.of(side), plan, new Report(0, 0, "", met)).orElseThrow();
        }
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void one_meeting_counts_as_long_as_anybody_tells_it(@ForAll long seed) {
        follow(new Random(seed).ints(STEPS, 0, 8));
    }

    @Example
    void who_tells_it_after_the_reversal_of_an_earlier_entry_was_confirmed_joins_the_one_that_stands() {
        follow(IntStream.of(TOLD_BY_UNION, CONFIRMED, TOLD_BY_UNION, TOLD_IN_A_CASE, CONFIRMED, TOLD_BY_PARTY));
    }

    private void follow(IntStream chances) {
        var clock = beans.getBean(MovableClock.class);
        clock.stopOn(OutreachWorld.TODAY);
        var day = LocalDate.of(2057, 1, 12).plusMonths(MONTH.getAndIncrement());
        var tellers = new Tellers(world.enterprise("Công ty Kể Rồi Rút"), day);
        var story = new ArrayList<String>();
        chances.forEach(chance -> {
            story.add(take(chance, tellers));
            assertThat(world.claimed("1.04", day) + world.confirmed("1.04", day))
                    .as("%s", story)
                    .isEqualTo(tellers.any() ? 1 : 0);
        });
        clock.release();
    }

    private String take(int chance, Tellers tellers) {
        return switch (chance) {
            case TOLD_IN_A_CASE -> tellers.contact();
            case TOLD_BY_UNION, 2, 3 -> tellers.turn(Side.UNION);
            case TOLD_BY_PARTY, 5, 6 -> tellers.turn(Side.PARTY);
            default -> {
                world.confirmAll();
                yield "confirmed";
            }
        };
    }
}
