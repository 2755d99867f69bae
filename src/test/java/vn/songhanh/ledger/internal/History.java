package vn.songhanh.ledger.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.songhanh.access.Side;
import vn.songhanh.time.Period;

/**
 * A history as it is generated: reorganisations, and facts, each with what the bodies did about it. All of it is numbers, so
 * that a failing one shrinks to a small one.
 *
 * @param locks after how many acts which quarter is locked
 * @param order what mixes the stories
 */
record History(Changes changes, List<Story> stories, List<Lock> locks, long order) {

    static final Period TERM = Period.term(2021, 2023);

    /**
     * Reorganisations by their days of the term; of each none or one.
     *
     * @param merged the second district goes into the third
     * @param transferred the unit below the first district goes below the third
     * @param moved the first enterprise goes to the third district
     * @param risen the unit below the second district comes to stand beside it, or beside the third where that has taken it over
     * @param split the first district is divided into two new ones and ends
     * @param wardEnded the first ward goes into the second
     * @param late what becomes known only among the facts
     * @param sold after how many acts the register learns that the first enterprise belongs to another sector
     */
    record Changes(
            List<Integer> merged,
            List<Integer> transferred,
            List<Integer> moved,
            List<Integer> risen,
            List<Integer> split,
            List<Integer> wardEnded,
            List<Late> late,
            List<Integer> sold) {}

    /** The fourth district ends with no heir, or goes below the third; recorded after so many acts, facts of later days among them. */
    record Late(int after, int day, boolean dissolved) {}

    /** A fact, and what followed. */
    record Story(int kind, int enterprise, int day, int quantity, Side side, List<Answer> answers) {

        LocalDate on() {
            return TERM.first().plusDays(day);
        }
    }

    /** What a body does about the newest entry of a story. */
    record Answer(What what, Side side) {}

    enum What {
        /** Anew, after a withdrawal. */
        CLAIM,
        CONFIRM,
        DISPUTE,
        /** This body proposes that a disputed entry counts, and the other accepts. */
        SETTLE_CONFIRMED,
        SETTLE_WITHDRAWN,
        WITHDRAW,
        REVERSE,
        /** The body that has not told the fact tells it too, under another name. */
        TELL_TOO,
        /** This body finds that the two entries are one fact and gives up its own. */
        JOIN
    }

    record Lock(int after, int quarter) {

        Period period() {
            return Period.quarter(2021 + quarter / 4, 1 + quarter % 4);
        }
    }

    /** One step: the story, and which of its answers; -1 for the fact itself. */
    record Step(int story, int answer) {}

    /** The steps in an order that each rule permits: within a story as they were, the stories mixed. */
    List<Step> mixed() {
        var turns = new ArrayList<Integer>();
        for (var story = 0; story < stories.size(); story++) {
            turns.addAll(Collections.nCopies(1 + stories.get(story).answers().size(), story));
        }
        Collections.shuffle(turns, new Random(order));
        var next = new int[stories.size()];
        return turns.stream().map(story -> new Step(story, next[story]++ - 1)).toList();
    }

    /** The same, one story after the other, the last one first. */
    List<Step> oneByOne() {
        var steps = new ArrayList<Step>();
        for (var story = stories.size() - 1; story >= 0; story--) {
            for (var answer = -1; answer < stories.get(story).answers().size(); answer++) {
                steps.add(new Step(story, answer));
            }
        }
        return steps;
    }

    /** The same with the two bodies in each other's place. */
    History swapped() {
        var swapped = stories.stream()
                .map(story -> new Story(
                        story.kind(),
                        story.enterprise(),
                        story.day(),
                        story.quantity(),
                        story.side().other(),
                        story.answers().stream()
                                .map(answer ->
                                        new Answer(answer.what(), answer.side().other()))
                                .toList()))
                .toList();
        return new History(changes, swapped, locks, order);
    }

    static Arbitrary<History> any(int stories, int locks) {
        return Combinators.combine(
                        someChanges(),
                        story().list().ofMinSize(1).ofMaxSize(stories),
                        lock().list().ofMaxSize(locks),
                        Arbitraries.longs().between(0, 1_000_000))
                .as(History::new);
    }

    private static Arbitrary<Changes> someChanges() {
        return Combinators.combine(
                        someDay(),
                        someDay(),
                        someDay(),
                        someDay(),
                        someDay(),
                        someDay(),
                        someLate().list().ofMaxSize(1),
                        Arbitraries.integers().between(1, 20).list().ofMaxSize(1))
                .as(Changes::new);
    }

    private static Arbitrary<Late> someLate() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.integers().between(30, 900),
                        Arbitraries.of(true, false))
                .as(Late::new);
    }

    private static Arbitrary<List<Integer>> someDay() {
        return Arbitraries.integers().between(30, 900).list().ofMaxSize(1);
    }

    private static Arbitrary<Lock> lock() {
        return Combinators.combine(
                        Arbitraries.integers().between(3, 40),
                        Arbitraries.integers().between(0, 11))
                .as(Lock::new);
    }

    private static Arbitrary<Story> story() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(-1, LawWorld.ENTERPRISES - 1),
                        Arbitraries.integers().between(0, (int) TERM.days() - 1),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of(Side.class),
                        answer().list().ofMaxSize(6))
                .as(Story::new);
    }

    private static Arbitrary<Answer> answer() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(4, What.CONFIRM),
                                Tuple.of(4, What.DISPUTE),
                                Tuple.of(2, What.SETTLE_CONFIRMED),
                                Tuple.of(2, What.SETTLE_WITHDRAWN),
                                Tuple.of(2, What.WITHDRAW),
                                Tuple.of(2, What.CLAIM),
                                Tuple.of(3, What.REVERSE),
                                Tuple.of(3, What.TELL_TOO),
                                Tuple.of(3, What.JOIN)),
                        Arbitraries.of(Side.class))
                .as(Answer::new);
    }
}
