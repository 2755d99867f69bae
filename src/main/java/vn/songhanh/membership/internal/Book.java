package vn.songhanh.membership.internal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.membership.Movements;
import vn.songhanh.membership.Objection;
import vn.songhanh.membership.Telling;
import vn.songhanh.programme.Account;

/**
 * The members' book of a union in one programme: what the ledger holds by month, and how the month in question was told.
 *
 * @param sums by place and account what the ledger moved in each month
 * @param first the month from which it is told; null where it has no opening yet
 * @param carried with how many members the programme before ended; null where there was none, or the book has begun
 * @param told how the month was told last; null while it was not
 */
record Book(
        Union union,
        Map<SumTable.Place, Map<Account, NavigableMap<YearMonth, Long>>> sums,
        @Nullable YearMonth first,
        @Nullable Integer carried,
        TellingTable.@Nullable Row told) {

    /** More than any union has; what is larger is a slip of the hand. */
    static final int MOST = 99_999;

    /** The same, counted where the union is now. */
    Book where(List<EnterpriseId> now) {
        return new Book(union.where(now), sums, first, carried, told);
    }

    Book carrying(@Nullable Integer members) {
        return new Book(union, sums, first, members, told);
    }

    /** A book that has not begun begins with what the programme before ended with, unless somebody typed another number. */
    Telling begun(Telling telling) {
        return first == null && telling.opening() == null && carried != null
                ? new Telling(telling.union(), telling.movements(), carried, telling.sure())
                : telling;
    }

    /** Only what lies in no place that is counted already; who works there is counted with the first book of each place. */
    Book apartFrom(Set<SumTable.Place> counted) {
        if (union.enterprises().stream().noneMatch(one -> counted.contains(new SumTable.Place(one.value())))) {
            return this;
        }
        var own = new HashMap<>(sums);
        own.keySet().removeAll(counted);
        return new Book(union.withoutWorkers(), own, first, carried, told);
    }

    long of(Account account, YearMonth month) {
        return months(account).getOrDefault(month, 0L);
    }

    long closing(YearMonth month) {
        return SumTable.closing(sums, month);
    }

    Balance balance(YearMonth month) {
        // whoever worked where the union has ended is covered by no union at the month's end
        var workers = union.dayIn(month).equals(month.atEndOfMonth()) ? union.workers() : null;
        var closing = closing(month);
        return new Balance(
                of(Account.UNION_MEMBER_JOINED, month),
                of(Account.UNION_MEMBER_LEFT, month),
                of(Account.UNION_MEMBER_MOVED_IN, month),
                of(Account.UNION_MEMBER_MOVED_OUT, month),
                closing,
                workers == null ? null : Long.valueOf(workers),
                workers == null ? 0 : closing);
    }

    /**
     * By how much the ledger moves the month beside what was told of it: a founding, members who came or went with a
     * reorganisation, signed months that were told late. Opening, this, and what was told come to the closing.
     */
    long beside(YearMonth month) {
        return balance(month).net() - (told == null ? 0 : told.movements().net());
    }

    /**
     * The members that the book may count on the day of the latest survey: between the closings before and at the end of its
     * month. Empty where there is no survey since the book began.
     */
    Optional<LongRange> onSurvey() {
        var on = union.surveyedOn();
        if (on == null
                || union.surveyed() == null
                || first == null
                || YearMonth.from(on).isBefore(first)) {
            return Optional.empty();
        }
        return Optional.of(LongRange.between(closing(YearMonth.from(on).minusMonths(1)), closing(YearMonth.from(on))));
    }

    /** Whether the latest survey counts other members than the book. */
    boolean differs() {
        var surveyed = union.surveyed();
        return surveyed != null
                && onSurvey().filter(range -> !range.holds(surveyed)).isPresent();
    }

    /** From one number to another, both counted. */
    record LongRange(long least, long most) {

        static LongRange between(long one, long other) {
            return new LongRange(Math.min(one, other), Math.max(one, other));
        }

        boolean holds(long number) {
            return number >= least && number <= most;
        }
    }

    /** All that the ledger holds of each enterprise's members, where it holds any; months may have been told at another than where they count. */
    Map<EnterpriseId, Long> byEnterprise() {
        return sums.entrySet().stream()
                .filter(place -> place.getKey().enterprise() != 0)
                .map(place -> Map.entry(
                        new EnterpriseId(place.getKey().enterprise()),
                        place.getValue().getOrDefault(Account.UNION_MEMBER, new TreeMap<>()).values().stream()
                                .mapToLong(Long::longValue)
                                .sum()))
                .filter(place -> place.getValue() != 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Everything that speaks against telling the month now, at once. */
    List<Objection> against(Telling telling, Ground ground) {
        var objections = new ArrayList<Objection>(ground.against());
        notItsMonth(ground).ifPresent(objections::add);
        if (told != null) {
            objections.add(new Objection.AlreadyTold(told.by(), told.at(), told.movements()));
            return objections;
        }
        opening(telling, ground.month()).ifPresent(objections::add);
        counted(telling, ground.month()).ifPresent(objections::add);
        if (telling.movements().most() > MOST || (telling.opening() != null && telling.opening() > MOST)) {
            objections.add(new Objection.TooMany(MOST));
        }
        if (objections.isEmpty()) {
            var shifts = new TreeMap<YearMonth, Long>();
            var opening = telling.opening();
            if (opening != null && first == null) {
                shifts.merge(ground.month().minusMonths(1), Long.valueOf(opening), Long::sum);
            }
            shifts.merge(ground.countsIn(), (long) telling.movements().net(), Long::sum);
            belowZero(shifts).ifPresent(objections::add);
        }
        return objections;
    }

    /** What speaks against telling the month otherwise than it was told. */
    List<Objection> against(Movements corrected, Ground ground) {
        var objections = new ArrayList<Objection>(ground.againstCorrection());
        gone(ground).ifPresent(objections::add);
        if (corrected.most() > MOST) {
            objections.add(new Objection.TooMany(MOST));
        }
        if (told != null && told.counts() && told.movements().equals(corrected)) {
            objections.add(new Objection.NothingChanged());
        }
        if (objections.isEmpty() && told != null) {
            var shift = (long) corrected.net() - told.standing().net();
            belowZero(new TreeMap<>(Map.of(ground.countsIn(), shift))).ifPresent(objections::add);
        }
        return objections;
    }

    private Optional<Objection> notItsMonth(Ground ground) {
        if (gone(ground).isPresent()) {
            return gone(ground);
        }
        if (ground.month().isBefore(YearMonth.from(union.began()))) {
            return Optional.of(new Objection.BeforeItBegan(union.began()));
        }
        return first != null && ground.month().isBefore(first)
                ? Optional.of(new Objection.BeforeTheOpening(first))
                : Optional.empty();
    }

    private Optional<Objection> gone(Ground ground) {
        var ended = union.ended();
        return ended == null || ended.isAfter(ground.today())
                ? Optional.empty()
                : Optional.of(new Objection.Ended(ended));
    }

    private Optional<Objection> opening(Telling telling, YearMonth month) {
        if (first == null) {
            return telling.opening() == null ? Optional.of(new Objection.OpeningMissing()) : Optional.empty();
        }
        return telling.opening() == null
                ? Optional.empty()
                : Optional.of(new Objection.OpeningFollows(closing(month.minusMonths(1))));
    }

    /** The same number once more is nearly always the decision told a second time. */
    private Optional<Objection> counted(Telling telling, YearMonth month) {
        var typed = telling.movements();
        var joined = of(Account.UNION_MEMBER_JOINED, month);
        var movedIn = of(Account.UNION_MEMBER_MOVED_IN, month);
        var again = typed.joined() > 0 && typed.joined() == joined || typed.movedIn() > 0 && typed.movedIn() == movedIn;
        return again && !telling.sure() ? Optional.of(new Objection.AlreadyCounted(joined, movedIn)) : Optional.empty();
    }

    /** The first month whose closing would fall below zero; later months that were told before this one count too. */
    private Optional<Objection.BelowZero> belowZero(NavigableMap<YearMonth, Long> shifts) {
        var all = new TreeMap<>(months(Account.UNION_MEMBER));
        shifts.forEach((month, shift) -> all.merge(month, shift, Long::sum));
        var closing = 0L;
        for (var month : all.entrySet()) {
            closing += month.getValue();
            if (closing < 0 && !month.getKey().isBefore(shifts.firstKey())) {
                return Optional.of(new Objection.BelowZero(month.getKey(), closing));
            }
        }
        return Optional.empty();
    }

    private NavigableMap<YearMonth, Long> months(Account account) {
        if (sums.size() == 1) {
            return sums.values().iterator().next().getOrDefault(account, new TreeMap<>());
        }
        var months = new TreeMap<YearMonth, Long>();
        sums.values()
                .forEach(place -> place.getOrDefault(account, new TreeMap<>())
                        .forEach((month, quantity) -> months.merge(month, quantity, Long::sum)));
        return months;
    }
}
