package vn.songhanh.ledger.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.Gap;
import vn.songhanh.ledger.Pivot.Amount;
import vn.songhanh.ledger.Pivot.Value;
import vn.songhanh.programme.Account;
import vn.songhanh.time.Period;

/** The ledger as one would count it by hand: a list of entries, gone through anew for every figure. */
class NaiveLedger {

    /** What an entry stood as since a position. */
    record Step(long position, ClaimState state) {}

    /** One entry; its sector is that of the enterprise when the fact was told. */
    record Item(
            EntryId id,
            EntryId fact,
            LocalDate happenedOn,
            LocalDate countsOn,
            int enterprise,
            UnitId place,
            UnitId ward,
            @Nullable OwnershipSector sector,
            Map<Account, Long> postings,
            List<Step> steps) {

        ClaimState at(long position) {
            return steps.stream()
                    .filter(step -> step.position() <= position)
                    .reduce((first, last) -> last)
                    .map(Step::state)
                    .orElse(ClaimState.WITHDRAWN);
        }
    }

    final List<Item> items = new ArrayList<>();

    /** A value of one of the indicators that the laws look at. */
    Value value(String indicator, Predicate<Item> where, Period period, long position) {
        return switch (indicator) {
            case "3.06" -> sum(Account.UNION_FOUNDED, where, period, position);
            case "2.18" -> sum(Account.UNION_MEMBER_JOINED, where, period, position);
            case "2.19" -> sum(Account.UNION_MEMBER, where, period, position);
            case "3.11b" ->
                sum(Account.UNION_ORGANISATION, where, Period.of(LocalDate.of(1930, 1, 1), period.last()), position);
            case "1.03" -> distinct(Account.ENTERPRISE_REACHED, where, period, position);
            case "2.12" ->
                ratio(
                        sum(Account.MEMBER_ADMITTED_UNION, where, period, position),
                        sum(Account.MEMBER_INTRODUCED, where, period, position));
            default -> throw new IllegalArgumentException(indicator);
        };
    }

    private Value sum(Account account, Predicate<Item> where, Period period, long position) {
        var sums = new HashMap<ClaimState, Long>();
        for (var item : items) {
            if (where.test(item) && period.contains(item.countsOn())) {
                sums.merge(item.at(position), item.postings().getOrDefault(account, 0L), Long::sum);
            }
        }
        var party = sums.getOrDefault(ClaimState.CLAIMED_BY_PARTY, 0L);
        var union = sums.getOrDefault(ClaimState.CLAIMED_BY_UNION, 0L);
        return Value.of(
                sums.getOrDefault(ClaimState.CONFIRMED, 0L),
                party + union,
                party,
                union,
                sums.getOrDefault(ClaimState.DISPUTED, 0L));
    }

    private Value distinct(Account account, Predicate<Item> where, Period period, long position) {
        var confirmed = enterprises(ClaimState.CONFIRMED, account, where, period, position);
        var party = enterprises(ClaimState.CLAIMED_BY_PARTY, account, where, period, position);
        var union = enterprises(ClaimState.CLAIMED_BY_UNION, account, where, period, position);
        party.removeAll(confirmed);
        union.removeAll(confirmed);
        var both = new HashSet<>(party);
        both.addAll(union);
        return Value.of(
                confirmed.size(),
                both.size(),
                party.size(),
                union.size(),
                enterprises(ClaimState.DISPUTED, account, where, period, position)
                        .size());
    }

    /** An enterprise counts where what a fact of it told, and what was taken back of that, come to more than nothing. */
    private Set<Integer> enterprises(
            ClaimState state, Account account, Predicate<Item> where, Period period, long position) {
        record Told(int enterprise, EntryId fact) {}
        var sums = new HashMap<Told, Long>();
        for (var item : items) {
            if (item.enterprise() > 0
                    && where.test(item)
                    && period.contains(item.countsOn())
                    && item.at(position) == state) {
                sums.merge(
                        new Told(item.enterprise(), item.fact()),
                        item.postings().getOrDefault(account, 0L),
                        Long::sum);
            }
        }
        var found = new HashSet<Integer>();
        sums.forEach((told, sum) -> {
            if (sum > 0) {
                found.add(told.enterprise());
            }
        });
        return found;
    }

    private static Value ratio(Value part, Value whole) {
        return new Value(
                share(part.confirmed(), whole.confirmed()),
                share(part.claimed(), whole.claimed()),
                share(part.claimedByParty(), whole.claimedByParty()),
                share(part.claimedByUnion(), whole.claimedByUnion()),
                share(part.disputed(), whole.disputed()));
    }

    private static Amount share(Amount part, Amount whole) {
        return new Amount(part.part(), whole.part(), whole.part() == 0 ? Gap.OF_NOTHING : null);
    }
}
