package vn.songhanh.membership.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContextManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.membership.Memberships;
import vn.songhanh.membership.Movements;
import vn.songhanh.membership.Telling;
import vn.songhanh.membership.Told;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;
import vn.songhanh.time.Period;

/** The laws of the books, over generated histories: balances hold at every roll-up, and no order of telling changes a figure. */
@DatabaseTest
class BooksLawTests {

    private static final int UNIONS = 4;
    private static final int MONTHS = 6;
    private static final int OPENING = 1000;

    /** What happened in a union in a month after the first. */
    private record Step(int union, int month, Movements moved, int corrected) {

        int place() {
            return union * MONTHS + month;
        }
    }

    /** A world in which a history was told. */
    private record History(MembershipWorld world, Person officer, List<UnitId> unions) {}

    @Autowired
    ApplicationContext context;

    @Autowired
    Memberships memberships;

    @Autowired
    CorrectMonth correct;

    @Autowired
    Rounds rounds;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Figures figures;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    /** Properties have an engine of their own, which knows nothing of the application. */
    BooksLawTests() throws Exception {
        new TestContextManager(BooksLawTests.class).prepareTestInstance(this);
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        var persons = Arbitraries.integers().between(0, 40);
        var moved = Combinators.combine(persons, persons, persons, persons).as(Movements::new);
        return Combinators.combine(
                        Arbitraries.integers().between(0, UNIONS - 1),
                        Arbitraries.integers().between(2, MONTHS),
                        moved,
                        Arbitraries.integers().between(0, 60))
                .as(Step::new)
                .list()
                .ofMaxSize(10)
                .uniqueElements(Step::place);
    }

    @Property(tries = 12, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void balances_hold_at_every_roll_up_in_whatever_order_it_was_told(
            @ForAll("histories") List<Step> history, @ForAll Random random) {
        var inOrder = told(history);
        var mixed = new ArrayList<>(history);
        Collections.shuffle(mixed, random);
        var inAnyOrder = told(mixed);

        for (var months = 1; months <= MONTHS; months++) {
            assertBalances(inOrder, history, months);
            assertThat(closings(inAnyOrder, months)).isEqualTo(closings(inOrder, months));
        }
        assertThat(figure(inOrder, "2.20a")).isEqualTo(figure(inAnyOrder, "2.20a"));
        assertThat(figure(inOrder, "2.18")).isEqualTo(figure(inAnyOrder, "2.18"));
    }

    private void assertBalances(History told, List<Step> history, int months) {
        var month = YearMonth.of(told.world().year, months);
        var naive = 0L;
        for (var district = 0; district < 2; district++) {
            var of = district;
            var unit = district == 0 ? told.world().district : told.world().otherDistrict;
            var balance = balance(told, unit, month);
            var expected =
                    OPENING * UNIONS / 2 + net(history, step -> step.union() % 2 == of && step.month() <= months);
            assertThat(balance.closing()).isEqualTo(expected);
            assertThat(balance.opening() + balance.joined() + balance.movedIn() - balance.left() - balance.movedOut())
                    .isEqualTo(balance.closing());
            assertThat(balance.net()).isEqualTo(net(history, step -> step.union() % 2 == of && step.month() == months));
            naive += balance.closing();
        }
        assertThat(balance(told, told.world().federation, month).closing()).isEqualTo(naive);
    }

    private History told(List<Step> history) {
        var world = new MembershipWorld(context);
        clock.stopOn(world.day(11, 5));
        var officer = people.officer(Side.UNION, world.federation);
        var unions = IntStream.range(0, UNIONS)
                .mapToObj(index -> world.union(index % 2 == 0 ? world.district : world.otherDistrict, "Số " + index))
                .toList();
        var january = YearMonth.of(world.year, 1);
        officer.as(() -> memberships.tell(
                january,
                unions.stream()
                        .map(union -> new Telling(union, Movements.NONE, OPENING))
                        .toList(),
                ""));
        history.forEach(step -> tell(step, officer, unions.get(step.union()), world));
        return new History(world, officer, unions);
    }

    /** Some are corrected, to what they are in the history; what was told first is undone by it. */
    private void tell(Step step, Person officer, UnitId union, MembershipWorld world) {
        var month = YearMonth.of(world.year, step.month());
        var first = step.corrected() < 20 ? new Movements(step.corrected(), 1, 0, 0) : step.moved();
        assertThat(officer.as(() -> memberships.tell(month, List.of(new Telling(union, first, null)), "")))
                .isInstanceOf(Told.Done.class);
        if (!first.equals(step.moved())) {
            assertThat(officer.as(() -> correct.correct(union, month, 1, step.moved(), "Đếm lại")))
                    .isInstanceOf(Told.Done.class);
        }
    }

    private static long net(List<Step> history, Predicate<Step> which) {
        return history.stream()
                .filter(which)
                .mapToLong(step -> step.moved().net())
                .sum();
    }

    private List<Long> closings(History told, int months) {
        var month = YearMonth.of(told.world().year, months);
        return Stream.of(told.world().district, told.world().otherDistrict, told.world().federation)
                .map(unit -> balance(told, unit, month).closing())
                .toList();
    }

    private Balance balance(History told, UnitId unit, YearMonth month) {
        return told.officer()
                .as(() -> transaction.execute(
                        _ -> rounds.of(month, unit).orElseThrow().balance(month)));
    }

    private String figure(History told, String code) {
        var query = new FigureQuery(
                told.world().programme, Optional.empty(), Period.year(told.world().year), Optional.empty());
        return told.officer().as(() -> figures.all(query)).stream()
                .filter(figure -> figure.indicator().code().equals(code))
                .findFirst()
                .orElseThrow()
                .claimed()
                .toPlainString();
    }
}
