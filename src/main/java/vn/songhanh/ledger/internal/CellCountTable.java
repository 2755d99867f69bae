package vn.songhanh.ledger.internal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells from the sums how much there is behind one number, so that it costs the same however many entries there are. */
@Repository
class CellCountTable {

    /**
     * What is behind a number.
     *
     * @param enterprises how many count; 0 where the number counts none
     * @param leftOut enterprises that have entries there and do not count
     */
    record CellCount(long entries, long quantity, long enterprises, List<Integer> leftOut) {}

    private final JdbcClient jdbc;
    private final ToldApartTable toldApart;

    CellCountTable(JdbcClient jdbc, ToldApartTable toldApart) {
        this.jdbc = jdbc;
        this.toldApart = toldApart;
    }

    CellCount count(Opened opened) {
        if (!opened.ofUnit()) {
            return ofEnterprises(opened);
        }
        var within = opened.question().grid().within();
        return ofUnit(opened, within.isEmpty() ? Question.Grid.WHOLE : within.getFirst());
    }

    CellCount ofUnit(Opened opened, long unit) {
        return asked(jdbc.sql("""
            select coalesce(sum(r.entries[m.month]), 0) as entries, coalesce(sum(r.months[m.month]), 0) as quantity,
                   0 as enterprises, null::integer[] as left_out
              from rollup r
             cross join lateral generate_series(greatest(array_lower(r.months, 1), :first),
                                                least(array_upper(r.months, 1), :last)) m (month)
             where r.programme_id = :programme and r.account = :account and r.unit_id = :unit
               and r.state = any(cast(:states as text[]))
            """), opened)
                .param("unit", unit)
                .query(CellCountTable::toCount)
                .single();
    }

    /** An enterprise counts where a month of it comes to more than nothing, at all its places there together, or a fact told apart. */
    private CellCount ofEnterprises(Opened opened) {
        var grid = opened.question().grid();
        var apart = opened.distinct()
                ? toldApart
                        .of(
                                opened.question().programme(),
                                opened.question().accounts().counting())
                        .values()
                        .stream()
                        .flatMapToInt(set -> set.stream())
                        .toArray()
                : new int[0];
        return asked(jdbc.sql("""
            with monthly as (
                select r.enterprise_id, r.state, m.month, sum(r.months[m.month]) as quantity, sum(r.entries[m.month]) as entries
                  from rollup_of_enterprise r
                 cross join lateral generate_series(greatest(array_lower(r.months, 1), :first),
                                                    least(array_upper(r.months, 1), :last)) m (month)
                 where r.programme_id = :programme and r.account = :account
                   and r.enterprise_id between :from and :to
                   and (cardinality(cast(:within as bigint[])) = 0
                        or r.place_id = any(array(select l.id from place l where l.path || l.rest @> cast(:within as bigint[]))))
                 group by r.enterprise_id, r.state, m.month
            ), one as (
                select enterprise_id, sum(quantity) filter (where state = any(cast(:states as text[]))) as quantity,
                       sum(entries) filter (where state = any(cast(:states as text[]))) as entries,
                       case when not :distinct then true
                            when enterprise_id = any(:apart) then enterprise_id = any(:counting)
                            else bool_or(quantity > 0 and state = any(cast(:states as text[])))
                                 and not (:waiting and bool_or(quantity > 0 and state = 'CONFIRMED')) end as counts
                  from monthly
                 group by enterprise_id
            )
            select coalesce(sum(entries) filter (where counts), 0) as entries,
                   coalesce(sum(quantity) filter (where counts), 0) as quantity,
                   count(*) filter (where counts and :distinct) as enterprises,
                   array_agg(enterprise_id) filter (where not counts and entries > 0) as left_out
              from one
            """), opened)
                .param("from", opened.enterprise() > 0 ? opened.enterprise() : opened.distinct() ? 1 : 0)
                .param("to", opened.enterprise() > 0 ? opened.enterprise() : Integer.MAX_VALUE)
                .param("within", Question.numbers(grid.within()))
                .param("distinct", opened.distinct())
                .param("apart", apart)
                .param("counting", apart.length == 0 ? apart : toldApart.counting(opened))
                .param("waiting", opened.waiting())
                .query(CellCountTable::toCount)
                .single();
    }

    private static JdbcClient.StatementSpec asked(JdbcClient.StatementSpec statement, Opened opened) {
        var days = opened.window().days();
        return statement
                .param("programme", opened.question().programme().value())
                .param("account", opened.window().account().name())
                .param("states", Question.names(opened.states()))
                .param("first", Timeline.number(days.first()))
                .param("last", Timeline.number(days.last()));
    }

    private static CellCount toCount(ResultSet row, int number) throws SQLException {
        return new CellCount(
                row.getLong("entries"),
                row.getLong("quantity"),
                row.getLong("enterprises"),
                numbers(row.getArray("left_out")));
    }

    private static List<Integer> numbers(@org.jspecify.annotations.Nullable Array array) throws SQLException {
        return array == null ? List.of() : Arrays.asList((Integer[]) array.getArray());
    }
}
