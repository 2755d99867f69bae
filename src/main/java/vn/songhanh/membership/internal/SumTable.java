package vn.songhanh.membership.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.UnitId;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.ProgrammeId;

/** What the ledger holds of the members of unions, from the sums that it keeps ready. */
@Repository
class SumTable {

    static final List<Account> ACCOUNTS = List.of(
            Account.UNION_MEMBER,
            Account.UNION_MEMBER_JOINED,
            Account.UNION_MEMBER_LEFT,
            Account.UNION_MEMBER_MOVED_IN,
            Account.UNION_MEMBER_MOVED_OUT);

    private final JdbcClient jdbc;

    SumTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By union and account, what is not withdrawn, by month. A union's entries are those of its enterprises; one that is in
     * none has its own as a place.
     */
    Map<UnitId, Map<Account, NavigableMap<YearMonth, Long>>> of(ProgrammeId programme, Collection<Union> unions) {
        var sums = new HashMap<UnitId, Map<Account, NavigableMap<YearMonth, Long>>>();
        var pairs = unions.stream()
                .flatMap(union -> union.enterprises().stream()
                        .map(one -> new long[] {union.id().value(), one.value()}))
                .toList();
        var alone = unions.stream()
                .filter(union -> union.enterprises().isEmpty())
                .map(Union::id)
                .toList();
        jdbc.sql("""
            select s.unit_id, s.account, first_of_month(n.number) as month, s.months[n.number] as quantity
              from (select k.unit_id, r.account, r.months
                      from unnest(cast(:unions as bigint[]), cast(:enterprises as bigint[])) k (unit_id, enterprise_id)
                      join rollup_of_enterprise r on r.programme_id = :programme and r.account = any(cast(:accounts as text[]))
                                                 and r.enterprise_id = k.enterprise_id and r.state <> 'WITHDRAWN'
                     union all
                    select r.unit_id, r.account, r.months
                      from rollup r
                     where r.programme_id = :programme and r.account = any(cast(:accounts as text[]))
                       and r.unit_id = any(cast(:alone as bigint[])) and r.state <> 'WITHDRAWN') s
             cross join lateral generate_subscripts(s.months, 1) n (number)
             where s.months[n.number] <> 0
            """)
                .param("programme", programme.value())
                .param("accounts", ACCOUNTS.stream().map(Enum::name).toArray(String[]::new))
                .param("unions", pairs.stream().mapToLong(pair -> pair[0]).toArray())
                .param("enterprises", pairs.stream().mapToLong(pair -> pair[1]).toArray())
                .param("alone", TellingTable.ids(alone))
                .query((row, number) -> add(row, sums))
                .list();
        return sums;
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

    private static boolean add(ResultSet row, Map<UnitId, Map<Account, NavigableMap<YearMonth, Long>>> sums)
            throws SQLException {
        sums.computeIfAbsent(new UnitId(row.getLong("unit_id")), _ -> Book.noSums())
                .computeIfAbsent(Account.valueOf(row.getString("account")), _ -> new TreeMap<>())
                .merge(YearMonth.from(row.getObject("month", LocalDate.class)), row.getLong("quantity"), Long::sum);
        return true;
    }
}
