package vn.songhanh.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.ledger.EntryList;
import vn.songhanh.ledger.internal.PostingTable.Window;

/**
 * Lists the entries behind one number that no sum tells: at a position, in cut months, as is, of several accounts. Counts and
 * lists them out of the very function from which such numbers are summed.
 */
@Repository
class CellTable {

    private record Row(EntryLine line, long entries, long quantity, long enterprises) {}

    private final JdbcClient jdbc;

    CellTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    EntryList read(Opened opened, EntryList.Page page) {
        var rows = rows(opened, page);
        if (rows.isEmpty()) {
            return EntryList.NOTHING;
        }
        var all = rows.getFirst();
        return EntryList.of(
                rows.stream().map(Row::line).toList(), page, all.entries(), all.quantity(), all.enterprises());
    }

    private List<Row> rows(Opened opened, EntryList.Page page) {
        var question = opened.question();
        var position = question.position();
        return jdbc.sql("""
            with counted as materialized (
                select c.*
                  from counted_posting(
                           :programme, cast(:accounts as text[]), cast(:firsts as date[]), cast(:lasts as date[]), :position,
                           :structure, cast(:within as bigint[])) c
                 where :enterprise = 0 or c.enterprise_id = :enterprise
            ), present as (
                select distinct state, enterprise_id
                  from (select c.account, c.state, c.enterprise_id
                          from counted c
                          left join taken_back_later x
                                 on x.programme_id = :programme and x.account = c.account and x.enterprise_id = c.enterprise_id
                         where c.enterprise_id > 0
                         group by c.account, c.state, c.enterprise_id,
                                  case when x.enterprise_id is null then month_number(c.counts_on) else fact_of(c.entry_id) end
                        having sum(c.quantity) > 0) told
            ), enterprises as (
                select distinct p.enterprise_id
                  from present p
                 where p.state = any(cast(:states as text[]))
                   and not (:waiting and exists (select from present o
                                                  where o.enterprise_id = p.enterprise_id and o.state = 'CONFIRMED'))
            ), line as (
                select entry_id, counts_on, state, sum(quantity) as quantity
                  from counted
                 where state = any(cast(:states as text[]))
                   and (not :distinct or enterprise_id in (select enterprise_id from enterprises))
                 group by entry_id, counts_on, state
            )
            select e.*, l.quantity, l.state, taken_back(e.id, :position) as taken_back,
                   (select count(*) from line) as all_entries, (select sum(quantity) from line) as all_quantity,
                   (select count(*) from enterprises where :distinct) as all_enterprises
              from line l
              join entry e on e.id = l.entry_id
             where cast(:afterOn as date) is null or (l.counts_on, l.entry_id) < (cast(:afterOn as date), :after)
             order by l.counts_on desc, l.entry_id desc
             limit :size
            """)
                .param("programme", question.programme().value())
                .param("accounts", Window.accounts(opened.windows()))
                .param("firsts", Window.firsts(opened.windows()))
                .param("lasts", Window.lasts(opened.windows()))
                .param("position", position == null ? Long.MAX_VALUE : position)
                .param("structure", question.structure(), Types.DATE)
                .param("within", Question.numbers(question.grid().within()))
                .param("enterprise", opened.enterprise())
                .param("distinct", opened.distinct())
                .param("waiting", opened.waiting())
                .param("states", Question.names(opened.states()))
                .param("afterOn", afterOn(page), Types.DATE)
                .param("after", page.after() == null ? 0 : page.after().entry().value())
                .param("size", page.size() + 1)
                .query(CellTable::toRow)
                .list();
    }

    /** Each fact once, with what its entry, the reversals of it and theirs come to. */
    List<EntryLine> facts(Opened opened) {
        var question = opened.question();
        return jdbc.sql("""
            with told as (
                select case when e.reverses_id is null then e.id else fact_of(e.id) end as fact, c.quantity
                  from counted_posting(
                           :programme, cast(:accounts as text[]), cast(:firsts as date[]), cast(:lasts as date[]), :position,
                           :structure, cast(:within as bigint[])) c
                  join entry e on e.id = c.entry_id
                 where c.state = any(cast(:states as text[]))
            )
            select e.*, t.quantity, 'CONFIRMED' as state, 'NO' as taken_back
              from (select fact, sum(quantity) as quantity from told group by fact having sum(quantity) <> 0) t
              join entry e on e.id = t.fact
             order by e.happened_on, e.id
            """)
                .param("programme", question.programme().value())
                .param("accounts", Window.accounts(opened.windows()))
                .param("firsts", Window.firsts(opened.windows()))
                .param("lasts", Window.lasts(opened.windows()))
                .param("position", question.position() == null ? Long.MAX_VALUE : question.position())
                .param("structure", question.structure(), Types.DATE)
                .param("within", Question.numbers(question.grid().within()))
                .param("states", Question.names(opened.states()))
                .query(EntryReader::toLine)
                .list();
    }

    private static @Nullable LocalDate afterOn(EntryList.Page page) {
        return page.after() == null ? null : page.after().countsOn();
    }

    private static Row toRow(ResultSet row, int number) throws SQLException {
        return new Row(
                EntryReader.toLine(row, number),
                row.getLong("all_entries"),
                row.getLong("all_quantity"),
                row.getLong("all_enterprises"));
    }
}
