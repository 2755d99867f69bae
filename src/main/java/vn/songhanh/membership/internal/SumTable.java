package vn.songhanh.membership.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.UnitId;
import vn.songhanh.ledger.EnterpriseStock;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.ProgrammeId;

/** What the ledger holds of the members of unions, and where their books begin. */
@Repository
class SumTable {

    static final List<Account> ACCOUNTS = List.of(
            Account.UNION_MEMBER,
            Account.UNION_MEMBER_JOINED,
            Account.UNION_MEMBER_LEFT,
            Account.UNION_MEMBER_MOVED_IN,
            Account.UNION_MEMBER_MOVED_OUT);

    private final JdbcClient jdbc;
    private final EnterpriseStock stock;

    SumTable(JdbcClient jdbc, EnterpriseStock stock) {
        this.jdbc = jdbc;
        this.stock = stock;
    }

    /** Where a union counts: an enterprise, or itself with the number 0. */
    record Place(int enterprise) {}

    /**
     * By union and place, what is not withdrawn, by account and month. A union's entries are those of its enterprises; one that
     * is in none has itself as its place.
     */
    Map<UnitId, Map<Place, Map<Account, NavigableMap<YearMonth, Long>>>> of(
            ProgrammeId programme, Collection<Union> unions) {
        var enterprises = unions.stream()
                .flatMap(union -> union.enterprises().stream())
                .distinct()
                .toList();
        var alone = unions.stream()
                .filter(union -> union.enterprises().isEmpty())
                .map(Union::id)
                .toList();
        var there = stock.months(programme, enterprises, ACCOUNTS);
        var sums = new HashMap<UnitId, Map<Place, Map<Account, NavigableMap<YearMonth, Long>>>>();
        unions.forEach(union -> union.enterprises().stream()
                .filter(there::containsKey)
                .forEach(one -> sums.computeIfAbsent(union.id(), _ -> new HashMap<>())
                        .put(new Place(one.value()), there.get(one))));
        stock.monthsOfUnits(programme, alone, ACCOUNTS)
                .forEach((union, months) -> sums.put(union, Map.of(new Place(0), months)));
        return sums;
    }

    /** The members at the month's end, in all places together. */
    static long closing(Map<Place, Map<Account, NavigableMap<YearMonth, Long>>> sums, YearMonth month) {
        return sums.values().stream()
                .map(place -> place.get(Account.UNION_MEMBER))
                .filter(Objects::nonNull)
                .flatMap(months -> months.headMap(month, true).values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    /** The month of the opening that somebody typed, by union. */
    Map<UnitId, YearMonth> openings(ProgrammeId programme, Collection<Union> unions) {
        var openings = new HashMap<UnitId, YearMonth>();
        jdbc.sql("""
            select unit_id, month
              from membership_month
             where programme_id = :programme and unit_id = any(cast(:unions as bigint[])) and opening is not null
            """)
                .param("programme", programme.value())
                .param("unions", TellingTable.ids(unions.stream().map(Union::id).toList()))
                .query((row, number) -> openings.put(
                        new UnitId(row.getLong("unit_id")), YearMonth.from(row.getObject("month", LocalDate.class))))
                .list();
        return openings;
    }
}
