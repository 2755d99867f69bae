package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import vn.songhanh.candidate.Schooling;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Indicator;
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
            @ForAll("lives") List<Life> lives, @ForAll long dice) {
        clock.stopOn(LocalDate.of(2028, 11, 6));
        try {
            var world = CandidateWorld.of(organisation, registrations, programmes);
            timePasses();
            var empty = values(world);
            var ids = told(world, lives, List.copyOf(inTurn(lives)));
            var once = values(world);
            var mixed = new ArrayList<>(inTurn(lives));
            Collections.shuffle(mixed, new Random(dice));
            told(world, lives, mixed);
            var twice = values(world);

            assertThat(less(once, empty).get("2.02/2028").longValueExact())
                    .isEqualTo(lives.stream().filter(PoolLawTests::stays).count());
            assertThat(less(twice, once))
                    .as("the same lives told in another order")
                    .isEqualTo(less(once, empty));
            ids.forEach(id -> CandidateWorld.as(world.ofBloc(), () -> wishes.erase(id)));
            assertThat(values(world)).isEqualTo(twice);
        } finally {
            clock.release();
        }
    }

    private static boolean stays(Life life) {
        return life.exit() == 0 && life.steps() < 8;
    }

    /** Whose turn it is to have the next thing told, one person after the other. */
    private static List<Integer> inTurn(List<Life> lives) {
        return IntStream.range(0, lives.size())
                .boxed()
                .flatMap(one -> Collections.nCopies(1 + story(lives.get(one)).size(), one).stream())
                .toList();
    }

    /** Tells the lives in an order of turns; halfway and at the end time passes. */
    private List<CandidateId> told(CandidateWorld world, List<Life> lives, List<Integer> turns) {
        var ids = new HashMap<Integer, CandidateId>();
        var stories = lives.stream().map(life -> story(life).iterator()).toList();
        for (var turn = 0; turn < turns.size(); turn++) {
            var one = turns.get(turn);
            if (ids.containsKey(one)) {
                var step = stories.get(one).next();
                CandidateWorld.as(world.ofBloc(), () -> CandidateWorld.done(candidates.take(ids.get(one), step)));
            } else {
                ids.put(one, world.introduced(candidates, world.enterprise(), begin(lives.get(one))));
            }
            if (turn == turns.size() / 2) {
                timePasses();
            }
        }
        timePasses();
        return List.copyOf(ids.values());
    }

    private void timePasses() {
        CandidateWorld.house(() -> {
            candidates.timePasses();
            return candidates;
        });
    }

    private static LocalDate begin(Life life) {
        return BEGIN.plusDays(life.delay());
    }

    private static List<Step> story(Life life) {
        var story = new ArrayList<>(steps(begin(life).plusDays(20)).subList(0, life.steps()));
        if (life.exit() > 0) {
            var exit = life.steps() == 8 ? StepKind.STRIKING_OFF : EXITS.get(life.exit() - 1);
            story.add(Step.of(exit, begin(life).plusDays(200), ""));
        }
        return story;
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
                Step.of(StepKind.CELL, on.plusDays(60), "1")
                        .voted(6, 9)
                        .backed(Introducers.TRADE_UNION, 12)
                        .past(Schooling.DIPLOMA, null),
                Step.of(StepKind.COMMITTEE, on.plusDays(80), "2").voted(10, 15),
                Step.of(StepKind.ADMISSION, on.plusDays(120), "3").ofUnionMember(true));
    }

    /** All that are counted in whole, year by year; a ratio follows from two of them. */
    private Map<String, BigDecimal> values(CandidateWorld world) {
        var values = new HashMap<String, BigDecimal>();
        for (var year : List.of(2027, 2028)) {
            CandidateWorld.house(() -> figures.all(FigureQuery.whole(world.programme, Period.year(year)))).stream()
                    .filter(figure -> figure.indicator().kind() != Indicator.Kind.RATIO)
                    .forEach(figure -> values.put(
                            figure.indicator().code() + "/" + year,
                            figure.claimed().add(figure.confirmed())));
        }
        return values;
    }

    private static Map<String, BigDecimal> less(Map<String, BigDecimal> now, Map<String, BigDecimal> before) {
        return now.keySet().stream()
                .collect(Collectors.toMap(code -> code, code -> now.get(code).subtract(before.get(code))));
    }
}
