package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestContextManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Candidates;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Entry;
import vn.songhanh.candidate.Introducers;
import vn.songhanh.candidate.Person;
import vn.songhanh.candidate.Schooling;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.time.Period;

/**
 * Over generated histories of persons at two enterprises of different units: each figure is what the histories say for every unit and
 * period, in whatever order they are told, whoever moves, whoever stands twice and is joined, and whoever is erased meanwhile.
 */
@DatabaseTest
class PoolLawTests {

    private static final LocalDate BEGIN = CandidateWorld.MARCH;
    private static final int ADMITTED = 8;
    private static final int LAST_TO_MOVE = 5;
    private static final int TWICE = 3;
    private static final String POOL = "2.02";
    private static final List<StepKind> EXITS =
            List.of(StepKind.REJECTION, StepKind.EXPIRY, StepKind.WITHDRAWAL, StepKind.LEAVING);
    private static final List<Period> PERIODS = List.of(
            Period.quarter(2027, 1),
            Period.quarter(2027, 2),
            Period.quarter(2027, 3),
            Period.quarter(2027, 4),
            Period.year(2027),
            Period.year(2028));

    @Autowired
    Candidates candidates;

    @Autowired
    Wishes wishes;

    @Autowired
    JoinPaths joining;

    @Autowired
    MendStep mending;

    @Autowired
    CandidateTable table;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Figures figures;

    @Autowired
    MovableClock clock;

    private final CandidateWorld world;

    /** Properties have an engine of their own, which knows nothing of the application. */
    PoolLawTests() throws Exception {
        new TestContextManager(PoolLawTests.class).prepareTestInstance(this);
        world = CandidateWorld.of(organisation, registrations, enterprises, programmes);
    }

    @Autowired
    Organisation organisation;

    @Autowired
    Enterprises enterprises;

    @Autowired
    Registrations registrations;

    @Autowired
    Programmes programmes;

    /**
     * One person.
     *
     * @param steps how far they go, of the eight to the admission
     * @param exit how they leave the path; 0 where it goes on
     * @param there whether they begin at the second enterprise
     * @param moves whether they move to the other one
     * @param late how many of their steps are told until it is found that the Party side has registered them too; below 0 it has not
     * @param twice how many of these steps are told on the introduction too; who moves then moves by an error first
     * @param erased whether they are erased as soon as their path has ended, while others are still told
     */
    record Life(int steps, int exit, int delay, boolean there, boolean moves, int late, int twice, boolean erased) {

        int told() {
            return moves ? Math.min(steps, LAST_TO_MOVE) : steps;
        }

        LocalDate begin() {
            return BEGIN.plusDays(delay);
        }

        LocalDate movedOn() {
            return begin().plusDays(150);
        }

        LocalDate endedOn() {
            return begin().plusDays(200);
        }

        boolean admitted() {
            return told() == ADMITTED;
        }

        boolean known() {
            return late >= 0;
        }

        int joinedAfter() {
            return Math.min(late, told());
        }
    }

    /** What a life says of one indicator. */
    private record Said(String indicator, boolean there, LocalDate on, int quantity) {}

    @Provide
    Arbitrary<List<Life>> lives() {
        var yes = Arbitraries.of(true, false);
        return net.jqwik.api.Combinators.combine(
                        Arbitraries.integers().between(1, ADMITTED),
                        Arbitraries.integers().between(0, EXITS.size()),
                        Arbitraries.integers().between(0, 40),
                        yes,
                        yes,
                        Arbitraries.integers().between(-4, ADMITTED),
                        Arbitraries.integers().between(0, TWICE),
                        yes)
                .as(Life::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(4);
    }

    @Property(tries = 6, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void opening_and_in_less_out_is_closing_whatever_the_order_whoever_moves_and_whoever_is_erased(
            @ForAll("lives") List<Life> lives, @ForAll long dice) {
        clock.stopOn(LocalDate.of(2028, 11, 6));
        try {
            CandidateWorld.timePasses(candidates);
            var empty = values();
            var told = new Telling(lives, false);
            told.tell(inTurn(lives));
            var once = values();
            var mixed = new ArrayList<>(inTurn(lives));
            Collections.shuffle(mixed, new Random(dice));
            new Telling(lives, true).tell(mixed);
            var twice = values();

            assertThat(less(once, empty)).containsAllEntriesOf(expected(lives));
            assertThat(less(twice, once))
                    .as("the same lives in another order, some erased while others were told")
                    .isEqualTo(less(once, empty));
            told.eraseAll();
            assertThat(values()).as("erased at the end").isEqualTo(twice);
        } finally {
            clock.release();
        }
    }

    /** Lives as they are told, each person under the pseudonym that they have by then. */
    private final class Telling {

        private final List<Life> lives;
        private final boolean erasing;
        private final List<EnterpriseId> places = List.of(
                world.enterprise(world.district, world.bloc), world.enterprise(world.otherDistrict, world.otherBloc));
        private final Map<Integer, CandidateId> now = new HashMap<>();
        private final Map<Integer, CandidateId> before = new HashMap<>();
        private final Set<CandidateId> erased = new HashSet<>();
        /** Those who stand twice, until they are joined. */
        private final Map<Integer, CandidateId> introductions = new HashMap<>();

        private final Map<Integer, Integer> told = new HashMap<>();
        /** Whose move was told by an error and taken back. */
        private final Set<Integer> erred = new HashSet<>();

        Telling(List<Life> lives, boolean erasing) {
            this.lives = lives;
            this.erasing = erasing;
        }

        /** In an order of turns; halfway and at the end time passes. */
        void tell(List<Integer> turns) {
            var stories = lives.stream().map(life -> story(life).iterator()).toList();
            for (var turn = 0; turn < turns.size(); turn++) {
                var one = turns.get(turn);
                if (now.containsKey(one)) {
                    take(one, stories.get(one).next());
                    if (!stories.get(one).hasNext()) {
                        join(one);
                    }
                    if (erasing && lives.get(one).erased() && !stories.get(one).hasNext()) {
                        erase(one);
                    }
                } else {
                    begin(one, lives.get(one));
                }
                if (turn == turns.size() / 2) {
                    CandidateWorld.timePasses(candidates);
                }
            }
            CandidateWorld.timePasses(candidates);
        }

        private void begin(int one, Life life) {
            var person = CandidateWorld.somebody();
            var own = life.known()
                    ? registered(party(life.there()), life, person, Consent.Purpose.REGISTER, Consent.Purpose.MOVE)
                    : null;
            var unit = life.there() ? world.otherDistrict : world.district;
            var union = world.officer(Side.UNION, unit);
            var introduced = registered(
                    union, life, person, Consent.Purpose.REGISTER, Consent.Purpose.SHARE, Consent.Purpose.MOVE);
            CandidateWorld.as(
                    union,
                    () -> CandidateWorld.done(candidates.take(
                            introduced,
                            Step.of(StepKind.INTRODUCTION, life.begin().plusDays(9), "05-NQ/CĐCS"))));
            now.put(one, own == null ? introduced : own);
            if (own != null) {
                introductions.put(one, introduced);
            }
        }

        private CandidateId registered(Acting by, Life life, Person person, Consent.Purpose... purposes) {
            var entry = CandidateWorld.entry(person, place(life.there()), life.begin(), purposes);
            return CandidateWorld.as(
                    by,
                    () -> CandidateWorld.done(candidates.enter(
                            new Entry(entry.person(), entry.enterprise(), entry.on(), entry.consents(), true))));
        }

        private void take(int one, Step step) {
            var life = lives.get(one);
            var index = told.merge(one, 1, Integer::sum) - 1;
            if (index >= life.joinedAfter()) {
                join(one);
            }
            var alone = introductions.get(one);
            if (alone != null && index < life.twice()) {
                CandidateWorld.as(party(life.there()), () -> CandidateWorld.done(candidates.take(alone, step)));
            }
            takeOn(one, alone != null && step.kind() == StepKind.CELL ? notIntroduced(step) : step);
        }

        private void takeOn(int one, Step step) {
            var life = lives.get(one);
            var moving = step.kind() == StepKind.MOVE;
            var there = life.there() ^ before.containsKey(one);
            var id = now.get(one);
            var then = CandidateWorld.as(
                    party(there),
                    () -> CandidateWorld.done(candidates.take(id, moving ? step.to(place(!there)) : step)));
            if (moving && life.twice() > 0 && !before.containsKey(one) && erred.add(one)) {
                CandidateWorld.as(
                        party(there),
                        () -> CandidateWorld.done(mending.takeBack(id, version(id), "Nhầm doanh nghiệp")));
                takeOn(one, step);
            } else if (moving) {
                before.put(one, id);
                now.put(one, then);
            }
        }

        /** Who stands twice is found to be one. */
        private void join(int one) {
            var introduced = introductions.remove(one);
            if (introduced != null) {
                var own = now.put(one, introduced);
                CandidateWorld.as(
                        party(lives.get(one).there()),
                        () -> CandidateWorld.done(
                                joining.join(introduced, own, List.of(version(introduced), version(own)), true)));
            }
        }

        private int version(CandidateId id) {
            return Objects.requireNonNull(transaction.execute(_ -> table.find(id)))
                    .orElseThrow()
                    .version();
        }

        void eraseAll() {
            now.keySet().forEach(this::erase);
        }

        /** On both paths of who has moved; refused, with nothing changed, for who goes on. */
        private void erase(int one) {
            var there = lives.get(one).there();
            if (before.containsKey(one)) {
                erase(before.get(one), there);
            }
            erase(now.get(one), there ^ before.containsKey(one));
        }

        private void erase(CandidateId id, boolean there) {
            if (!erased.contains(id)
                    && CandidateWorld.as(party(there), () -> wishes.erase(id)).isEmpty()) {
                erased.add(id);
            }
        }

        private EnterpriseId place(boolean there) {
            return places.get(there ? 1 : 0);
        }
    }

    private Acting party(boolean there) {
        return world.officer(Side.PARTY, there ? world.otherBloc : world.bloc);
    }

    /** The cell cannot know of the introduction yet. */
    private static Step notIntroduced(Step step) {
        return step.backed(Introducers.TWO_MEMBERS, 12)
                .allowed(IntroducerRules.BESIDE_UNION, "Ban Thường vụ", "Chưa có giới thiệu");
    }

    /** Whose turn it is to have the next thing told, one person after the other. */
    private static List<Integer> inTurn(List<Life> lives) {
        return IntStream.range(0, lives.size())
                .boxed()
                .flatMap(one -> Collections.nCopies(1 + story(lives.get(one)).size(), one).stream())
                .toList();
    }

    private static List<Step> story(Life life) {
        var story = new ArrayList<>(steps(life.begin().plusDays(20)).subList(0, life.told()));
        if (life.moves()) {
            story.add(Step.of(StepKind.MOVE, life.movedOn(), ""));
        }
        if (life.exit() > 0) {
            var exit = life.admitted() ? StepKind.STRIKING_OFF : EXITS.get(life.exit() - 1);
            story.add(Step.of(exit, life.endedOn(), ""));
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

    /** What the lives say of one another's figures without asking the ledger: whoever moves is in one place at a time. */
    private Map<String, BigDecimal> expected(List<Life> lives) {
        var said = lives.stream().flatMap(life -> said(life).stream()).toList();
        var expected = new HashMap<String, BigDecimal>();
        for (var indicator : List.of("2.01", POOL, "2.03", "2.04", "2.07")) {
            for (var period : PERIODS) {
                expected.put(
                        key(indicator, Optional.empty(), period), sum(said, indicator, period, List.of(true, false)));
                for (var unit : List.of(world.district, world.bloc)) {
                    expected.put(
                            key(indicator, Optional.of(unit), period), sum(said, indicator, period, List.of(false)));
                }
                for (var unit : List.of(world.otherDistrict, world.otherBloc)) {
                    expected.put(
                            key(indicator, Optional.of(unit), period), sum(said, indicator, period, List.of(true)));
                }
            }
        }
        return expected;
    }

    private static List<Said> said(Life life) {
        var said = new ArrayList<Said>();
        said.add(new Said("2.01", life.there(), life.begin().plusDays(9), 1));
        for (var step : story(life)) {
            var moved = life.there() ^ (life.moves() && step.on().isAfter(life.movedOn()));
            switch (step.kind()) {
                case POOL -> said.add(new Said(POOL, moved, step.on(), 1));
                case CLASS -> said.add(new Said("2.03", moved, step.on(), 1));
                case CERTIFICATE -> said.add(new Said("2.04", moved, step.on(), 1));
                case ADMISSION -> {
                    said.add(new Said("2.07", moved, step.on(), 1));
                    said.add(new Said(POOL, moved, step.on(), -1));
                }
                case MOVE -> {
                    said.add(new Said(POOL, life.there(), step.on(), -1));
                    said.add(new Said(POOL, !life.there(), step.on(), 1));
                }
                case REJECTION, EXPIRY, WITHDRAWAL, LEAVING -> said.add(new Said(POOL, moved, step.on(), -1));
                default -> {
                    // counted by none of these
                }
            }
        }
        return said;
    }

    /** Of a stock what has come and not gone by the last day, of a flow what happened in the period. */
    private static BigDecimal sum(List<Said> said, String indicator, Period period, List<Boolean> places) {
        return BigDecimal.valueOf(said.stream()
                .filter(one -> one.indicator().equals(indicator) && places.contains(one.there()))
                .filter(one -> !one.on().isAfter(period.last()))
                .filter(one -> indicator.equals(POOL) || !one.on().isBefore(period.first()))
                .mapToInt(Said::quantity)
                .sum());
    }

    /** All that is counted, for each unit and period; a ratio follows from two of them. */
    private Map<String, BigDecimal> values() {
        var values = new HashMap<String, BigDecimal>();
        var units = Stream.of(world.district, world.bloc, world.otherDistrict, world.otherBloc);
        var scopes = Stream.concat(Stream.of(Optional.<UnitId>empty()), units.map(Optional::of))
                .toList();
        for (var scope : scopes) {
            for (var period : PERIODS) {
                var query = new FigureQuery(world.programme, scope, period, Optional.empty());
                CandidateWorld.house(() -> figures.all(query)).stream()
                        .filter(figure -> figure.indicator().code().startsWith("2."))
                        .filter(figure -> figure.indicator().kind() != Indicator.Kind.RATIO)
                        .filter(figure -> figure.claimed() != null && figure.confirmed() != null)
                        .forEach(figure -> values.put(
                                key(figure.indicator().code(), scope, period),
                                figure.claimed().add(figure.confirmed()).stripTrailingZeros()));
            }
        }
        return values;
    }

    private static String key(String indicator, Optional<UnitId> unit, Period period) {
        return "%s/%s/%s".formatted(indicator, unit.map(UnitId::toString).orElse("whole"), period);
    }

    private static Map<String, BigDecimal> less(Map<String, BigDecimal> now, Map<String, BigDecimal> before) {
        return now.keySet().stream()
                .collect(Collectors.toMap(
                        code -> code,
                        code -> now.get(code).subtract(before.get(code)).setScale(0)));
    }
}
