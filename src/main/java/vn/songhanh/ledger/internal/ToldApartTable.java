package vn.songhanh.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.ProgrammeId;

/**
 * Enterprises of which a fact of a signed period was taken back later. Whether they count is told fact by fact: such a
 * reversal takes nothing away from what else happened in its month, and nothing is left where a period holds both.
 */
@Repository
class ToldApartTable {

    private final JdbcClient jdbc;

    ToldApartTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Tells apart what a reversal takes back on another day than its fact counts on. */
    void add(EntryId reversal) {
        jdbc.sql("insert into taken_back_later select * from told_apart(:reversal) on conflict do nothing")
                .param("reversal", reversal.value())
                .update();
    }

    /** The enterprises by account; an account that has none is not there. */
    Map<Account, RoaringBitmap> of(ProgrammeId programme, Collection<Account> accounts) {
        var found = new EnumMap<Account, RoaringBitmap>(Account.class);
        jdbc.sql("""
            select account, enterprise_id
              from taken_back_later
             where programme_id = :programme and account = any(cast(:accounts as text[]))
            """)
                .param("programme", programme.value())
                .param("accounts", Question.names(accounts))
                .query((RowCallbackHandler) row -> found.computeIfAbsent(
                                Account.valueOf(row.getString("account")), _ -> new RoaringBitmap())
                        .add(row.getInt("enterprise_id")));
        return found;
    }

    /** Reads what each fact of them moved. */
    void read(Question question, Sums sums) {
        var grid = question.grid();
        asked(jdbc.sql("""
            select case :by when 'UNIT' then u.unit_id else f.enterprise_id end as row_id,
                   f.account, f.state, f.enterprise_id, f.fact_id,
                   width_bucket(f.counts_on, cast(:days as date[])) as segment, sum(f.quantity)::bigint as quantity
              from posting_of_fact(:programme, cast(:accounts as text[]), :first, :last, :position, :structure,
                                   cast(:within as bigint[])) f
             cross join lateral unnest(case :by when 'UNIT' then f.path || 0::bigint else '{0}' end) u (unit_id)
             where u.unit_id = any(cast(:units as bigint[]))
               and (:enterprise = 0 or f.enterprise_id = :enterprise)
             group by 1, 2, 3, 4, 5, 6
            """), question)
                .param("by", grid.by().name())
                .param("days", PostingTable.days(question.timeline()))
                .param("units", Question.numbers(grid.units()))
                .param("enterprise", grid.enterprise())
                .query((RowCallbackHandler) row -> add(row, sums));
    }

    private static void add(ResultSet row, Sums sums) throws SQLException {
        var number = row.getLong("row_id");
        if (!row.wasNull()) {
            sums.track(number, row.getString("account"), row.getString("state"))
                    .addOfFact(
                            new Track.Told(row.getInt("enterprise_id"), row.getLong("fact_id")),
                            row.getInt("segment"),
                            row.getLong("quantity"));
        }
    }

    /** Those that count in an opened number. */
    int[] counting(Opened opened) {
        return asked(jdbc.sql("""
            with told as (
                select state, enterprise_id
                  from posting_of_fact(:programme, cast(:accounts as text[]), :first, :last, :position, :structure,
                                       cast(:within as bigint[]))
                 group by state, enterprise_id, fact_id
                having sum(quantity) > 0
            )
            select distinct enterprise_id
              from told
             where state = any(cast(:states as text[]))
               and not (:waiting and enterprise_id in (select enterprise_id from told where state = 'CONFIRMED'))
            """), opened.question())
                .param("states", Question.names(opened.states()))
                .param("waiting", opened.waiting())
                .query((row, number) -> row.getInt("enterprise_id"))
                .list()
                .stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static JdbcClient.StatementSpec asked(JdbcClient.StatementSpec statement, Question question) {
        var position = question.position();
        return statement
                .param("programme", question.programme().value())
                .param("accounts", Question.names(question.accounts().counting()))
                .param("first", question.timeline().first())
                .param("last", question.timeline().last())
                .param("position", position == null ? Long.MAX_VALUE : position)
                .param("structure", question.structure(), Types.DATE)
                .param("within", Question.numbers(question.grid().within()));
    }
}
