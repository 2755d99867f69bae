package vn.songhanh.membership.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.ledger.Evidence;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.membership.Movements;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Succession;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.organisation.UnitsReorganised;
import vn.songhanh.text.Words;

/**
 * The members of a union go where the decision takes it: into the union in which it goes on, or out of the union with it. Those
 * of one that is dissolved in an enterprise are counted with its end (founding).
 */
@Component
class MembersGoAlong {

    private static final YearMonth EVER = YearMonth.of(9999, 12);

    private final Reading reading;
    private final UnionTable unions;
    private final Organisation organisation;
    private final TellingTable tellings;
    private final Ledger ledger;

    MembersGoAlong(
            Reading reading, UnionTable unions, Organisation organisation, TellingTable tellings, Ledger ledger) {
        this.reading = reading;
        this.unions = unions;
        this.organisation = organisation;
        this.tellings = tellings;
        this.ledger = ledger;
    }

    /** Whoever tells months waits, so that none comes between what is read here and what is entered. */
    void waitForOthers() {
        tellings.waitForOthers();
    }

    /** The unions whose members go somewhere by it. */
    static List<Unit> unions(UnitsReorganised event) {
        return switch (event.kind()) {
            case MERGE, DISSOLVE ->
                event.ended().stream().filter(MembersGoAlong::isUnion).toList();
            // a division is told by the unions that come of it; where none does, the members leave the book of the one
            // that ended
            case SPLIT ->
                event.begun().isEmpty()
                        ? event.ended().stream().filter(MembersGoAlong::isUnion).toList()
                        : List.of();
            // a union that is moved, renamed or suspended keeps its book
            case FOUND, RENAME, TRANSFER, UPGRADE, DOWNGRADE, SUSPEND, RESUME -> List.of();
        };
    }

    void go(UnitsReorganised event) {
        switch (event.kind()) {
            case MERGE -> merge(unions(event), event);
            case SPLIT -> unions(event).forEach(unit -> divide(unit, event));
            case DISSOLVE -> unions(event).forEach(unit -> dissolve(unit, event));
            case FOUND, RENAME, TRANSFER, UPGRADE, DOWNGRADE, SUSPEND, RESUME -> {}
        }
    }

    private static boolean isUnion(Unit unit) {
        return unit.kind() == UnitKind.GRASSROOTS_UNION || unit.kind() == UnitKind.PROFESSIONAL_UNION;
    }

    /** Of several that become one new union the first goes on as that one, with its enterprise and its book. */
    private void merge(List<Unit> ended, UnitsReorganised event) {
        if (ended.isEmpty()) {
            return;
        }
        var day = event.decision().effectiveOn();
        var first = book(ended.getFirst().id(), day.minusDays(1));
        var goesOn = !event.begun().isEmpty()
                && first.filter(book -> !book.union().enterprises().isEmpty()).isPresent();
        var into = goesOn ? first : successor(ended.getFirst(), event);
        ended.stream()
                .skip(goesOn ? 1 : 0)
                .forEach(unit -> book(unit.id(), day.minusDays(1))
                        .filter(from -> from.closing(EVER) > 0)
                        .ifPresent(from -> {
                            var members = (int) from.closing(EVER);
                            out(from, day, unit, event);
                            into.ifPresent(book -> count(book, day, new Movements(0, 0, members, 0), unit, event));
                        }));
    }

    private Optional<Book> successor(Unit ended, UnitsReorganised event) {
        var day = event.decision().effectiveOn();
        return event.begun().stream()
                .findFirst()
                .or(() -> organisation.successors(ended.id(), day).stream()
                        .map(Succession::unit)
                        .findFirst())
                .flatMap(next -> book(next, day));
    }

    /** A union that counts at itself is there until the day before. */
    private static LocalDate lastDay(Book book, LocalDate day) {
        return book.union().enterprises().isEmpty() ? day.minusDays(1) : day;
    }

    /** Into which of the others how many go is known to those alone: each tells who moved in. */
    private void divide(Unit unit, UnitsReorganised event) {
        var day = event.decision().effectiveOn();
        book(unit.id(), day.minusDays(1))
                .filter(from -> from.closing(EVER) > 0)
                .ifPresent(from -> out(from, day, unit, event));
    }

    /** Out of each enterprise goes what is counted there, so that none keeps what the others lack. */
    private void out(Book from, LocalDate day, Unit unit, UnitsReorganised event) {
        var going = new Movements(0, 0, 0, (int) from.closing(EVER));
        if (from.union().enterprises().isEmpty()) {
            count(from, lastDay(from, day), going, unit, event);
            return;
        }
        from.byEnterprise().forEach((enterprise, members) -> {
            var there = from.where(List.of(enterprise));
            var first = enterprise.equals(from.union().enterprises().getFirst());
            enter(
                    there,
                    day,
                    counting -> counting.movedOut(
                            subject(there, unit, event) + (first ? "" : "/" + enterprise),
                            title(there, going, event),
                            day,
                            members,
                            evidence(there, event)));
        });
    }

    private void dissolve(Unit unit, UnitsReorganised event) {
        book(unit.id(), event.decision().effectiveOn().minusDays(1))
                .filter(book -> book.union().enterprises().isEmpty() && book.closing(EVER) > 0)
                .ifPresent(book -> count(
                        book,
                        lastDay(book, event.decision().effectiveOn()),
                        new Movements(0, (int) book.closing(EVER), 0, 0),
                        unit,
                        event));
    }

    /** As it stood on a day; empty where no programme counts it. */
    private Optional<Book> book(UnitId union, LocalDate on) {
        return reading.programme(on).flatMap(programme -> reading.book(programme, union, on));
    }

    private void count(Book book, LocalDate day, Movements moved, Unit ended, UnitsReorganised event) {
        enter(
                book,
                day,
                counting -> counting.moved(
                        subject(book, ended, event), title(book, moved, event), day, moved, evidence(book, event)));
    }

    private void enter(Book book, LocalDate day, Function<Counting, Fact> counted) {
        var union = book.union();
        reading.programme(day).ifPresent(programme -> {
            var managing = unions.managing(union.enterprises().stream().limit(1).toList(), day).values().stream()
                    .findFirst()
                    .orElse(Map.of());
            ledger.enterDecided(counted.apply(new Counting(programme.id(), union, managing)), Side.UNION);
        });
    }

    private static String subject(Book book, Unit ended, UnitsReorganised event) {
        return "unit:%s/%s/%s"
                .formatted(book.union().id(), ended.id(), event.decision().number());
    }

    private static Words title(Book book, Movements moved, UnitsReorganised event) {
        return Words.of("{0}: {1} ({2})", "{0}: {1} ({2})")
                .with(
                        book.union().name(),
                        ObjectionWords.of(moved),
                        event.kind().words());
    }

    private static Evidence evidence(Book book, UnitsReorganised event) {
        var decision = event.decision();
        return new Evidence(
                decision.number(),
                decision.decidedOn(),
                event.note(),
                MembershipQuestion.PATH + "/" + book.union().id());
    }
}
