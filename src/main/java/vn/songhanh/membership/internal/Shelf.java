package vn.songhanh.membership.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitId;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.time.Period;
import vn.songhanh.time.VietnamTime;

/** Where the members' books stand. */
@Component
class Shelf {

    private final UnionTable unions;
    private final SumTable sums;
    private final TellingTable tellings;
    private final Programmes programmes;
    private final Clock clock;

    Shelf(UnionTable unions, SumTable sums, TellingTable tellings, Programmes programmes, Clock clock) {
        this.unions = unions;
        this.sums = sums;
        this.tellings = tellings;
        this.programmes = programmes;
        this.clock = clock;
    }

    Ground ground(YearMonth month, String reason, Ledger ledger) {
        var day = month.atEndOfMonth();
        var programme = programmes.inForce(day).orElse(null);
        var locked = programme == null
                ? null
                : ledger.lockedAround(programme.id(), day).orElse(null);
        var counts = programme == null ? month : countsIn(programme, day, ledger);
        return new Ground(month, VietnamTime.today(clock), programme, locked, counts, reason);
    }

    /** The month in which the ledger counts now what happened on the day: its own, else the first that is not signed. */
    private static YearMonth countsIn(Programme programme, LocalDate day, Ledger ledger) {
        var counts = day;
        for (var locked = ledger.lockedAround(programme.id(), counts);
                locked.isPresent();
                locked = ledger.lockedAround(programme.id(), counts)) {
            counts = locked.get().dayAfter();
        }
        return YearMonth.from(counts);
    }

    /** The books of the unions among these units or directly below them that lived in the month, by name. */
    List<Book> books(Programme programme, YearMonth month, Collection<UnitId> units) {
        return books(programme, Period.month(month), month, units);
    }

    /** The same for all that lived on a day of the period, as the month was told. */
    List<Book> books(Programme programme, Period lived, YearMonth month, Collection<UnitId> units) {
        var living = unions.living(programme, lived, units);
        var moved = sums.of(programme.id(), living);
        var openings = sums.openings(programme.id(), living);
        var told = tellings.last(living.stream().map(Union::id).toList(), month);
        var books = living.stream()
                .map(union -> {
                    var own = moved.getOrDefault(union.id(), Map.of());
                    return new Book(union, own, first(own, openings.get(union.id())), null, told.get(union.id()));
                })
                .toList();
        var carried = carried(programme, books);
        return books.stream()
                .map(book -> book.carrying(carried.get(book.union().id())))
                .toList();
    }

    /** With how many members the programme before ended, by union; of those whose book has not begun in this one. */
    private Map<UnitId, Integer> carried(Programme programme, List<Book> books) {
        var waiting = books.stream()
                .filter(book -> book.first() == null)
                .map(Book::union)
                .toList();
        if (waiting.isEmpty()) {
            return Map.of();
        }
        var last = programme.term().first().minusDays(1);
        return programmes
                .inForce(last)
                .map(before -> sums.of(before.id(), waiting).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                there -> Math.toIntExact(SumTable.closing(there.getValue(), YearMonth.from(last))))))
                .orElse(Map.of());
    }

    /** Of these unions the books that the one who speaks may write into, by union; what is written counts where the union is now. */
    Map<UnitId, Book> mine(Ground ground, Collection<UnitId> wished, Rights rights) {
        var programme = ground.programme();
        if (programme == null) {
            return Map.of();
        }
        var reach = rights.reach(ground.month());
        var now = unions.enterprisesOf(wished, ground.today());
        return books(programme, ground.month(), wished).stream()
                .filter(book -> wished.contains(book.union().id()))
                .filter(book ->
                        reach.isEmpty() || reach.get().contains(book.union().id()))
                .map(book -> book.where(now.getOrDefault(book.union().id(), List.of())))
                .collect(Collectors.toMap(book -> book.union().id(), Function.identity()));
    }

    /** A book begins with the opening somebody typed, or with the first month in which the ledger knows of members. */
    private static @Nullable YearMonth first(
            Map<SumTable.Place, Map<Account, NavigableMap<YearMonth, Long>>> sums, @Nullable YearMonth typed) {
        if (typed != null) {
            return typed;
        }
        return sums.values().stream()
                .map(place -> place.get(Account.UNION_MEMBER))
                .filter(members -> members != null && !members.isEmpty())
                .map(NavigableMap::firstKey)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
