package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestContextManager;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Candidates;
import vn.songhanh.candidate.Introducers;
import vn.songhanh.candidate.Outcome;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.time.Period;

/** Over generated histories of persons: opening + in − out = closing, in whatever order they are told, whoever is erased. */
@DatabaseTest
class PoolLawTests {

    private static final LocalDate BEGIN = CandidateWorld.MARCH;
    private static final List<StepKind> EXITS =
            List.of(StepKind.REJECTION, StepKind.EXPIRY, StepKind.WITHDRAWAL, StepKind.LEAVING);

    @Autowired
    Candidates candidates;

    @Autowired
    Wishes wishes;

    @Autowired
    Figures figures;

    @Autowired
    MovableClock clock;

    @Autowired
    Organisation organisation;

    @Autowired
    Registrations registrations;

    @Autowired
    Programmes programmes;

    /** Properties have an engine of their own, which knows nothing of the application. */
    PoolLawTests() throws Exception {
        new TestContextManager(PoolLawTests.class).prepareTestInstance(this);
    }

    /** How far one person goes, how they leave the path (none where it goes on), and whether the telling of steps comes in one go. */
    record Life(int steps, int exit, int delay) {}

    @Provide
    Arbitrary<List<Life>> lives() {
        return net.jqwik.api.Combinators.combine(
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.integers().between(0, EXITS.size()),
                        Arbitraries.integers().between(0, 40))
                .as(Life::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(4);
    }

    @Property(tries = 6, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void the_pool_is_what_came_in_less_what_went_out_whatever_the_order_and_whoever_is_erased(
            @ForAll("lives") List<Life> lives, @ForAll boolean backwards) {
        clock.stopOn(LocalDate.of(2028, 11, 6));
        try {
            var world = CandidateWorld.of(organisation, registrations, programmes);
            var before = pool(world);
            var told = new ArrayList<>(backwards ? lives.reversed() : lives);
            var ids = told.stream().map(life -> live(world, life)).toList();
            var expected = told.stream().filter(PoolLawTests::stays).count();
            CandidateWorld.house(() -> {
                candidates.timePasses();
                return world;
            });

            assertThat(pool(world) - before).isEqualTo(expected);
            var all = values(world);
            ids.forEach(id -> CandidateWorld.as(world.ofBloc(), () -> wishes.erase(id)));
            assertThat(values(world)).isEqualTo(all);
        } finally {
            clock.release();
        }
    }

    private static boolean stays(Life life) {
        return life.exit() == 0 && life.steps() < 8;
    }

    private CandidateId live(CandidateWorld world, Life life) {
        var begin = BEGIN.plusDays(life.delay());
        var id = world.introduced(candidates, world.enterprise(), begin);
        return CandidateWorld.as(world.ofBloc(), () -> {
            var steps = steps(begin.plusDays(20)).subList(0, life.steps());
            steps.forEach(step -> CandidateWorld.done(candidates.take(id, step)));
            if (life.exit() > 0) {
                var exit = life.steps() == 8 ? StepKind.STRIKING_OFF : EXITS.get(life.exit() - 1);
                assertThat(candidates.take(id, Step.of(exit, begin.plusDays(200), "")))
                        .isInstanceOf(Outcome.Done.class);
            }
            return id;
        });
    }

    private static List<Step> steps(LocalDate on) {
        return List.of(
                Step.of(StepKind.POOL, on, ""),
                Step.of(StepKind.CLASS, on.plusDays(10), ""),
                Step.of(StepKind.CERTIFICATE, on.plusDays(20), "GCN 1"),
                Step.of(StepKind.DOSSIER, on.plusDays(30), "")
                        .also(on.plusDays(35))
                        .with(CandidateWorld.papers()),
                Step.of(StepKind.VERIFICATION, on.plusDays(50), ""),
                Step.of(StepKind.CELL, on.plusDays(60), "1").voted(6, 9).backed(Introducers.TRADE_UNION, 12),
                Step.of(StepKind.COMMITTEE, on.plusDays(80), "2").voted(10, 15),
                Step.of(StepKind.ADMISSION, on.plusDays(120), "3").ofUnionMember(true));
    }

    private long pool(CandidateWorld world) {
        return CandidateWorld.house(() -> figures.all(FigureQuery.whole(world.programme, Period.year(2028)))).stream()
                .filter(figure -> figure.indicator().code().equals("2.02"))
                .mapToLong(figure -> figure.claimed().add(figure.confirmed()).longValueExact())
                .sum();
    }

    private List<String> values(CandidateWorld world) {
        return CandidateWorld.house(() -> figures.all(FigureQuery.whole(world.programme, Period.year(2028)))).stream()
                .map(figure -> figure.indicator().code() + " " + figure.claimed() + " " + figure.confirmed())
                .toList();
    }
}
