package vn.songhanh.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.ledger.Recount;

/** Compares what is kept with what the entries say. */
@Repository
class RecountTable implements Recount {

    /** Whoever finds a hundred needs no more to believe it. */
    private static final int SHOWN = 100;

    private final JdbcClient jdbc;

    RecountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Difference> differences() {
        return Stream.of(states(), postings(), ofEnterprises(), ofUnits(), sets(), levels())
                .flatMap(List::stream)
                .toList();
    }

    /** The present state is the one of the last act. */
    private List<Difference> states() {
        return jdbc.sql("""
            select 'entry_state' as kind, e.id::text as row_name, s.state as kept, c.state as counted
              from entry e
              left join entry_state s on s.entry_id = e.id
              left join lateral (select v.state from claim_event v where v.entry_id = e.id
                                  order by v.position desc limit 1) c on true
             where s.state is distinct from c.state
             limit :shown
            """)
                .param("shown", SHOWN)
                .query(RecountTable::toDifference)
                .list();
    }

    /** A posting says of itself what its entry says, and stands where the entry's units and its sector stood. */
    private List<Difference> postings() {
        return jdbc.sql("""
            with place_now as (
                select e.id, coalesce(array_agg(w.unit_id order by u.line, w.height) filter (where w.unit_id is not null), '{}')
                             as path
                  from entry e
                  left join entry_unit u on u.entry_id = e.id
                  left join lateral unnest(u.path) with ordinality w (unit_id, height) on true
                 group by e.id
            )
            select 'posting' as kind, p.entry_id || ' ' || p.account as row_name,
                   concat_ws(' ', p.programme_id, p.counts_on, p.enterprise_id, l.path, l.sector) as kept,
                   concat_ws(' ', e.programme_id, e.counts_on, coalesce(e.enterprise_id, 0), n.path, e.sector) as counted
              from posting p
              join entry e on e.id = p.entry_id
              join place l on l.id = p.place_id
              join place_now n on n.id = e.id
             where (p.programme_id, p.counts_on, p.enterprise_id, l.path, l.sector)
                   is distinct from (e.programme_id, e.counts_on, coalesce(e.enterprise_id, 0), n.path, e.sector)
             limit :shown
            """)
                .param("shown", SHOWN)
                .query(RecountTable::toDifference)
                .list();
    }

    private List<Difference> ofEnterprises() {
        return jdbc.sql("""
            with kept as (
                select r.programme_id, r.account, r.enterprise_id, r.place_id, r.state, m.month, r.months[m.month] as quantity,
                       r.entries[m.month] as entries
                  from rollup_of_enterprise r
                 cross join lateral generate_subscripts(r.months, 1) m (month)
                 where (r.months[m.month], r.entries[m.month]) <> (0, 0)
            )
            select 'rollup_of_enterprise' as kind,
                   concat_ws(' ', programme_id, account, enterprise_id, place_id, state, first_of_month(month)) as row_name,
                   k.quantity || '/' || k.entries as kept, c.quantity || '/' || c.entries as counted
              from kept k
              full join counted_month c using (programme_id, account, enterprise_id, place_id, state, month)
             where (k.quantity, k.entries) is distinct from (c.quantity, c.entries)
             limit :shown
            """)
                .param("shown", SHOWN)
                .query(RecountTable::toDifference)
                .list();
    }

    private List<Difference> ofUnits() {
        return jdbc.sql("""
            with kept as (
                select r.programme_id, r.account, r.unit_id, r.state, m.month, r.months[m.month] as quantity,
                       r.entries[m.month] as entries
                  from rollup r
                 cross join lateral generate_subscripts(r.months, 1) m (month)
                 where (r.months[m.month], r.entries[m.month]) <> (0, 0)
            )
            select 'rollup' as kind, concat_ws(' ', programme_id, account, unit_id, state, first_of_month(month)) as row_name,
                   k.quantity || '/' || k.entries as kept, c.quantity || '/' || c.entries as counted
              from kept k
              full join counted_unit_month c using (programme_id, account, unit_id, state, month)
             where (k.quantity, k.entries) is distinct from (c.quantity, c.entries)
             limit :shown
            """)
                .param("shown", SHOWN)
                .query(RecountTable::toDifference)
                .list();
    }

    /** What a stocktake found in the enterprises that it tells apart comes to what it found. */
    private List<Difference> levels() {
        return jdbc.sql("""
            with found as (
                select entry_id, level, sum(quantity) as quantity from stock_of_enterprise group by entry_id, level
            )
            select 'stock_level' as kind, concat_ws(' ', entry_id, level) as row_name, l.quantity as kept, f.quantity as counted
              from stock_level l
              full join found f using (entry_id, level)
             where exists (select from stock_of_enterprise q where q.entry_id = coalesce(l.entry_id, f.entry_id))
               and coalesce(l.quantity, 0) <> coalesce(f.quantity, 0)
             limit :shown
            """)
                .param("shown", SHOWN)
                .query(RecountTable::toDifference)
                .list();
    }

    /** Bitmaps are not compared by the database; it tells the members and each set is read beside them. */
    private List<Difference> sets() {
        return jdbc.sql("""
            with present as (
                select c.programme_id, c.account, u.unit_id, first_of_month(c.month) as month, c.state, c.enterprise_id
                  from counted_month c
                  join place l on l.id = c.place_id
                 cross join lateral unnest(l.path || 0::bigint) u (unit_id)
                 where c.enterprise_id > 0
                 group by c.programme_id, c.account, u.unit_id, c.month, c.state, c.enterprise_id
                having sum(c.quantity) > 0
            ), counted as (
                select programme_id, account, unit_id, month, state, array_agg(enterprise_id) as members
                  from present
                 group by programme_id, account, unit_id, month, state
            )
            select concat_ws(' ', programme_id, account, unit_id, month, state) as row_name, r.enterprises, c.members
              from rollup_set r
              full join counted c using (programme_id, account, unit_id, month, state)
            """).query(RecountTable::toSets).list().stream()
                .filter(difference -> !difference.kept().equals(difference.counted()))
                .limit(SHOWN)
                .toList();
    }

    private static Difference toSets(ResultSet row, int number) throws SQLException {
        var counted = new RoaringBitmap();
        var members = row.getArray("members");
        if (members != null) {
            for (var member : (Integer[]) members.getArray()) {
                counted.add(member);
            }
        }
        var kept = EnterpriseSet.of(row.getBytes("enterprises"));
        var same = kept.equals(counted);
        return new Difference(
                "rollup_set", row.getString("row_name"), same ? "" : kept.toString(), same ? "" : counted.toString());
    }

    private static Difference toDifference(ResultSet row, int number) throws SQLException {
        return new Difference(
                row.getString("kind"), row.getString("row_name"), text(row, "kept"), text(row, "counted"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }
}
