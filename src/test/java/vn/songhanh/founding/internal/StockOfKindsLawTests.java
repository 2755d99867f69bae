package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestContextManager;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.founding.Cases;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.City;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;

/**
 * Whatever is founded, upgraded, downgraded, merged and dissolved: 3.11a of the ledger is what lives in the tree, 3.08 what rose, and 3.09 what
 * ended, counted by hand.
 */
@DatabaseTest
@Import(OrganisationsOfKinds.Source.class)
class StockOfKindsLawTests {

    private static final List<UnitKind> KINDS =
            List.of(UnitKind.GRASSROOTS_CELL, UnitKind.GRASSROOTS_COMMITTEE, UnitKind.SUBORDINATE_CELL);
    private static final LocalDate BEGINNING = LocalDate.of(KindsWorld.YEAR, 2, 1);
    private static final AtomicInteger COUNT = new AtomicInteger();

    enum Happens {
        CHANGE,
        TRANSFER,
        MERGE,
        DISSOLVE
    }

    /** @param whom which of those that live, counted round */
    record Event(Happens happens, int whom, UnitKind kind) {}

    @Autowired
    Cases cases;

    @Autowired
    Organisation organisation;

    @Autowired
    Registrations registrations;

    @Autowired
    Programmes programmes;

    @Autowired
    OrganisationsOfKinds.Source source;

    @Autowired
    MovableClock clock;

    /** Properties have an engine of their own, which knows nothing of the application. */
    StockOfKindsLawTests() throws Exception {
        new TestContextManager(StockOfKindsLawTests.class).prepareTestInstance(this);
    }

    @Provide
    Arbitrary<List<UnitKind>> foundings() {
        return Arbitraries.of(KINDS).list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<Event>> events() {
        return Combinators.combine(
                        Arbitraries.of(Happens.values()), Arbitraries.integers().between(0, 2), Arbitraries.of(KINDS))
                .as(Event::new)
                .list()
                .ofMaxSize(6);
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void the_ledger_holds_what_lives_in_the_tree(
            @ForAll("foundings") List<UnitKind> foundings, @ForAll("events") List<Event> events) {
        clock.stopOn(KindsWorld.TODAY);
        try {
            tell(foundings, events);
        } finally {
            clock.release();
        }
    }

    private void tell(List<UnitKind> foundings, List<Event> events) {
        var history = new History(source.of(KindsWorld.of(organisation, registrations, programmes), KindsWorld.YEAR));
        var stock = history.kinds.claimed("3.11a");
        var rose = history.kinds.claimed("3.08");
        var ended = history.kinds.claimed("3.09");

        foundings.forEach(history::found);
        events.forEach(history::happens);

        assertThat(history.kinds.differing(history.name)).isEmpty();
        assertThat(history.kinds.claimed("3.11a") - stock).isEqualTo(history.living());
        assertThat(history.kinds.claimed("3.08") - rose).isEqualTo(history.rose);
        assertThat(history.kinds.claimed("3.09") - ended).isEqualTo(history.ended);
    }

    /** What is told to the system and, beside it, counted on the fingers. */
    private final class History {

        final OrganisationsOfKinds kinds;
        final String name = "Công ty TNHH Lịch Sử " + COUNT.incrementAndGet() + " ";
        final List<UnitId> units = new ArrayList<>();
        LocalDate day = BEGINNING;
        long rose;
        long ended;

        History(OrganisationsOfKinds kinds) {
            this.kinds = kinds;
        }

        void found(UnitKind kind) {
            units.add(kinds.founded(cases, name + units.size(), kind, BEGINNING));
        }

        void happens(Event event) {
            day = day.plusDays(7);
            if (units.isEmpty()) {
                return;
            }
            var unit = units.get(event.whom() % units.size());
            var was = now(unit);
            switch (event.happens()) {
                case CHANGE -> change(was, event.kind());
                case TRANSFER -> {
                    var other = was.parent() != null && was.parent().equals(kinds.city().bloc)
                            ? kinds.otherBloc()
                            : kinds.city().bloc;
                    kinds.reorganise(new Reorganisation.Transfer(unit, other, "Sắp xếp lại", decision()));
                    ended += ofItsOwn(was.kind());
                }
                case MERGE -> merge(was);
                case DISSOLVE -> {
                    kinds.reorganise(new Reorganisation.Dissolve(unit, "Ngừng sản xuất", decision()));
                    end(was);
                }
            }
        }

        private void change(Unit was, UnitKind kind) {
            if (was.kind() == kind) {
                return;
            }
            var title = new Reorganisation.Title("", kind.words().vi() + " " + day, "");
            var approval = "12-CV";
            if (kind.below(was.kind())) {
                kinds.reorganise(new Reorganisation.Downgrade(was.id(), kind, title, approval, decision()));
            } else {
                kinds.reorganise(new Reorganisation.Upgrade(was.id(), kind, title, approval, decision()));
                rose += kind == UnitKind.GRASSROOTS_COMMITTEE ? 1 : 0;
            }
        }

        /** Into the first of the others. */
        private void merge(Unit was) {
            Optional<UnitId> into =
                    units.stream().filter(one -> !one.equals(was.id())).findFirst();
            if (into.isPresent()) {
                kinds.reorganise(new Reorganisation.Merge(
                        List.of(was.id()), new Reorganisation.Target.Existing(into.get()), "Ít đảng viên", decision()));
                end(was);
            }
        }

        private void end(Unit was) {
            units.remove(was.id());
            ended += ofItsOwn(was.kind());
        }

        long living() {
            return units.stream().mapToLong(unit -> ofItsOwn(now(unit).kind())).sum();
        }

        private long ofItsOwn(UnitKind kind) {
            return kind == UnitKind.SUBORDINATE_CELL ? 0 : 1;
        }

        private Unit now(UnitId unit) {
            return City.house(() -> organisation.unit(unit, day)).orElseThrow();
        }

        private Decision decision() {
            return new Decision(name + day, day, day);
        }
    }
}
