package vn.songhanh.membership.internal;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.ledger.EnterpriseStock;
import vn.songhanh.ledger.Remainders;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/**
 * No month closes with fewer members than none: all enterprises of a union together, and each by itself once it has left. What
 * an enterprise has since it joined another union never covers what is missing here.
 */
@Component
class Remaining implements Remainders {

    private static final Words BELOW = Words.of(
            "{0}, {1}: cuối tháng sẽ còn {2} đoàn viên, vì đến hết tháng ấy số giảm ghi trong sổ nhiều hơn số còn lại."
                    + " Mở sổ đoàn viên, sửa các tháng ghi giảm (hoặc các tháng sau ngày quyết định) kèm lý do, rồi làm lại việc này.",
            "{0}: {1} would close with {2 member|members}, since by then more went in the book than would be left."
                    + " Open the members' book, correct the months that tell who went (or those after the decision's day) with the reason, then do this again.");

    private final EnterpriseStock stock;
    private final WhereTable where;

    Remaining(EnterpriseStock stock, WhereTable where) {
        this.stock = stock;
        this.where = where;
    }

    /** A month that would close below zero, and the name of the union or the enterprise that would. */
    record Below(String of, YearMonth month, long closing) {}

    @Override
    public Optional<Words> belowZero(
            ProgrammeId programme, Collection<EnterpriseId> enterprises, Collection<UnitId> alone, YearMonth from) {
        return first(programme, enterprises, alone, from)
                .map(below -> BELOW.with(below.of(), Period.month(below.month()).name(), below.closing()));
    }

    /** The first such month from this one on, where any of these is. */
    Optional<Below> first(
            ProgrammeId programme, Collection<EnterpriseId> enterprises, Collection<UnitId> alone, YearMonth from) {
        var together = where.around(enterprises, from.atDay(1));
        var all = Stream.concat(enterprises.stream(), together.stream().map(WhereTable.Span::enterprise))
                .collect(Collectors.toSet());
        var moved = members(stock.months(programme, all, List.of(Account.UNION_MEMBER)));
        var byThemselves = members(stock.monthsOfUnits(programme, alone, List.of(Account.UNION_MEMBER)));
        return Stream.concat(
                        enterprises.stream().flatMap(one -> in(one, together, moved, from).stream()),
                        byThemselves.entrySet().stream()
                                .flatMap(unit -> alone(unit.getKey(), unit.getValue(), from).stream()))
                .min(Comparator.comparing(Below::month));
    }

    private Optional<Below> alone(UnitId unit, NavigableMap<YearMonth, Long> moved, YearMonth from) {
        return months(List.of(moved), from).stream()
                .filter(month -> closing(moved, month) < 0)
                .findFirst()
                .map(month -> new Below(where.name(unit), month, closing(moved, month)));
    }

    private Optional<Below> in(
            EnterpriseId one,
            List<WhereTable.Span> together,
            Map<EnterpriseId, NavigableMap<YearMonth, Long>> moved,
            YearMonth from) {
        var months = months(moved.values(), from);
        together.stream()
                .flatMap(span -> span.turns().stream())
                .filter(month -> !month.isBefore(from))
                .forEach(months::add);
        return months.stream()
                .map(month -> closing(one, month, together, moved))
                .filter(below -> below.closing() < 0)
                .findFirst();
    }

    private Below closing(
            EnterpriseId one,
            YearMonth month,
            List<WhereTable.Span> together,
            Map<EnterpriseId, NavigableMap<YearMonth, Long>> moved) {
        var there = together.stream()
                .filter(span -> span.holds(month.atEndOfMonth()))
                .toList();
        var union = there.stream().filter(span -> span.enterprise().equals(one)).findFirst();
        var group = union.map(own -> there.stream()
                        .filter(span -> span.union().equals(own.union()))
                        .map(WhereTable.Span::enterprise)
                        .collect(Collectors.toSet()))
                .orElse(Set.of(one));
        var closing = group.stream()
                .mapToLong(each -> closing(moved.getOrDefault(each, new TreeMap<>()), month))
                .sum();
        return closing < 0
                ? new Below(union.map(WhereTable.Span::name).orElseGet(() -> where.name(one)), month, closing)
                : new Below("", month, closing);
    }

    private static TreeSet<YearMonth> months(Collection<NavigableMap<YearMonth, Long>> moved, YearMonth from) {
        var months = new TreeSet<>(Set.of(from));
        moved.forEach(each -> months.addAll(each.tailMap(from, true).keySet()));
        return months;
    }

    private static long closing(NavigableMap<YearMonth, Long> moved, YearMonth month) {
        return moved.headMap(month, true).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static <K> Map<K, NavigableMap<YearMonth, Long>> members(
            Map<K, Map<Account, NavigableMap<YearMonth, Long>>> months) {
        return months.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getValue().getOrDefault(Account.UNION_MEMBER, new TreeMap<>())));
    }
}
