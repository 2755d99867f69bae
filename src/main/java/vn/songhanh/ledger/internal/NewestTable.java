package vn.songhanh.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.ledger.EntryList;

/**
 * Finds the newest entries behind one number by an index that has them in their order, so that a page costs the same however
 * many lie behind it. Which index is quick depends on what the number leaves out.
 */
@Repository
class NewestTable {

    /** Where an entry in fifty belongs to it, a page is found sooner along time than place by place. */
    private static final int RARE = 50;

    /** No entry lies on a later day. */
    private static final String AFTER_ALL = "infinity";

    record Key(long entry, long quantity, String state) {}

    private final JdbcClient jdbc;

    NewestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The page, with one line more where there is a next one.
     *
     * @param entries how many lines the list has
     * @param everywhere how many entries of the account there are in the same days in the whole programme
     * @param leftOut enterprises whose entries do not count
     */
    List<EntryLine> page(Opened opened, EntryList.Page page, long entries, long everywhere, List<Integer> leftOut) {
        if (entries == 0) {
            return List.of();
        }
        if (opened.enterprise() > 0) {
            return lines(ofEnterprise(opened, page, leftOut));
        }
        if (opened.unanswered()) {
            return lines(unanswered(opened, page, leftOut));
        }
        var rare = entries * RARE < everywhere
                && !opened.question().grid().within().isEmpty();
        return lines(rare ? atPlaces(opened, page, leftOut) : inTime(opened, page, leftOut));
    }

    List<Key> inTime(Opened opened, EntryList.Page page, List<Integer> leftOut) {
        return keys(jdbc.sql("""
            select p.entry_id, p.quantity, t.state
              from posting p
              join entry_state t on t.entry_id = p.entry_id and t.state = any(cast(:states as text[]))
             where p.programme_id = :programme and p.account = :account and p.counts_on between :first and :last
               and (p.counts_on, p.entry_id) < (cast(:afterOn as date), :after)
               and (cardinality(cast(:within as bigint[])) = 0
                    or p.place_id = any(array(select l.id from place l where l.path || l.rest @> cast(:within as bigint[]))))
               and (:least = 0 or p.enterprise_id >= :least) and p.enterprise_id <> all(cast(:leftOut as integer[]))
             order by p.counts_on desc, p.entry_id desc
             limit :size
            """), opened, page, leftOut);
    }

    List<Key> atPlaces(Opened opened, EntryList.Page page, List<Integer> leftOut) {
        return keys(jdbc.sql("""
            select p.entry_id, p.quantity, p.state
              from place l
             cross join lateral (
                    select p.entry_id, p.quantity, p.counts_on, t.state
                      from posting p
                      join entry_state t on t.entry_id = p.entry_id and t.state = any(cast(:states as text[]))
                     where p.programme_id = :programme and p.account = :account and p.place_id = l.id
                       and p.counts_on between :first and :last
                       and (p.counts_on, p.entry_id) < (cast(:afterOn as date), :after)
                       and (:least = 0 or p.enterprise_id >= :least) and p.enterprise_id <> all(cast(:leftOut as integer[]))
                     order by p.counts_on desc, p.entry_id desc
                     limit :size) p
             where l.path || l.rest @> cast(:within as bigint[])
             order by p.counts_on desc, p.entry_id desc
             limit :size
            """), opened, page, leftOut);
    }

    List<Key> ofEnterprise(Opened opened, EntryList.Page page, List<Integer> leftOut) {
        return keys(jdbc.sql("""
            select p.entry_id, p.quantity, t.state
              from posting p
              join entry_state t on t.entry_id = p.entry_id and t.state = any(cast(:states as text[]))
             where p.programme_id = :programme and p.enterprise_id = :enterprise and p.enterprise_id > 0
               and p.account = :account and p.counts_on between :first and :last
               and (p.counts_on, p.entry_id) < (cast(:afterOn as date), :after)
               and (cardinality(cast(:within as bigint[])) = 0
                    or p.place_id = any(array(select l.id from place l where l.path || l.rest @> cast(:within as bigint[]))))
               and p.enterprise_id <> all(cast(:leftOut as integer[]))
             order by p.counts_on desc, p.entry_id desc
             limit :size
            """).param("enterprise", opened.enterprise()), opened, page, leftOut);
    }

    /** Few entries wait, of however many: they are looked at one by one. */
    List<Key> unanswered(Opened opened, EntryList.Page page, List<Integer> leftOut) {
        return keys(jdbc.sql("""
            select p.entry_id, p.quantity, t.state
              from entry_state t
              join posting p on p.entry_id = t.entry_id and p.account = :account
             where t.state not in ('CONFIRMED', 'WITHDRAWN') and t.state = any(cast(:states as text[]))
               and p.programme_id = :programme and p.counts_on between :first and :last
               and (p.counts_on, p.entry_id) < (cast(:afterOn as date), :after)
               and (cardinality(cast(:within as bigint[])) = 0
                    or p.place_id = any(array(select l.id from place l where l.path || l.rest @> cast(:within as bigint[]))))
               and (:least = 0 or p.enterprise_id >= :least) and p.enterprise_id <> all(cast(:leftOut as integer[]))
             order by p.counts_on desc, p.entry_id desc
             limit :size
            """), opened, page, leftOut);
    }

    private static List<Key> keys(
            JdbcClient.StatementSpec statement, Opened opened, EntryList.Page page, List<Integer> leftOut) {
        var after = page.after();
        return statement
                .param("programme", opened.question().programme().value())
                .param("account", opened.window().account().name())
                .param("first", opened.window().days().first())
                .param("last", opened.window().days().last())
                .param("states", Question.names(opened.states()))
                .param("within", Question.numbers(opened.question().grid().within()))
                .param("least", opened.distinct() ? 1 : 0)
                .param("leftOut", leftOut.toArray(Integer[]::new))
                .param("afterOn", after == null ? AFTER_ALL : after.countsOn().toString())
                .param("after", after == null ? Long.MAX_VALUE : after.entry().value())
                .param("size", page.size() + 1)
                .query(NewestTable::toKey)
                .list();
    }

    private static Key toKey(ResultSet row, int number) throws SQLException {
        return new Key(row.getLong("entry_id"), row.getLong("quantity"), row.getString("state"));
    }

    private List<EntryLine> lines(List<Key> keys) {
        return jdbc.sql("""
            select e.*, k.quantity, k.state, taken_back(e.id, 9223372036854775807) as taken_back
              from unnest(cast(:entries as bigint[]), cast(:quantities as bigint[]), cast(:states as text[]))
                          k (entry_id, quantity, state)
              join entry e on e.id = k.entry_id
             order by e.counts_on desc, e.id desc
            """)
                .param("entries", keys.stream().mapToLong(Key::entry).toArray())
                .param("quantities", keys.stream().mapToLong(Key::quantity).toArray())
                .param("states", keys.stream().map(Key::state).toArray(String[]::new))
                .query(EntryReader::toLine)
                .list();
    }
}
