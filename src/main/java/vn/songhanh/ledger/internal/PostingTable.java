package vn.songhanh.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.programme.Account;
import vn.songhanh.time.Period;

/** Sums postings themselves: at a position of the past, and in months that a period cuts. */
@Repository
class PostingTable {

    /** Days in which an account is read. */
    record Window(Account account, Period days) {

        /** Before any programme: a stock is read from here on. */
        static final LocalDate BEGINNING = LocalDate.of(1930, 1, 1);

        /** Flows in the days, stocks from the beginning to their end. */
        static List<Window> within(Question.Accounts accounts, Period days) {
            return Stream.concat(
                            accounts.flowing().stream().map(account -> new Window(account, days)),
                            accounts.standing().stream()
                                    .map(account -> new Window(account, Period.of(BEGINNING, days.last()))))
                    .toList();
        }

        static String[] accounts(Collection<Window> windows) {
            return windows.stream().map(window -> window.account().name()).toArray(String[]::new);
        }

        static String[] firsts(Collection<Window> windows) {
            return windows.stream()
                    .map(window -> window.days().first().toString())
                    .toArray(String[]::new);
        }

        static String[] lasts(Collection<Window> windows) {
            return windows.stream()
                    .map(window -> window.days().last().toString())
                    .toArray(String[]::new);
        }
    }

    private final JdbcClient jdbc;

    PostingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void read(Question question, Collection<Window> windows, Sums sums) {
        if (windows.isEmpty()) {
            return;
        }
        var position = question.position();
        jdbc.sql("""
            with part as (
                select case :by when 'UNIT' then u.unit_id else c.enterprise_id end as row_id,
                       c.account, c.state, width_bucket(c.counts_on, cast(:days as date[])) as segment, c.quantity,
                       case when c.account = any(cast(:counting as text[])) then c.enterprise_id else 0 end as enterprise_id
                  from counted_posting(
                           :programme, cast(:accounts as text[]), cast(:firsts as date[]), cast(:lasts as date[]), :position,
                           :structure, cast(:within as bigint[])) c
                 cross join lateral unnest(case :by when 'UNIT' then c.path || 0::bigint else '{0}' end) u (unit_id)
                 where u.unit_id = any(cast(:units as bigint[]))
                   and (:enterprise = 0 or c.enterprise_id = :enterprise)
            )
            select row_id, account, state, segment, enterprise_id, sum(quantity)::bigint as quantity
              from part
             where row_id is not null
             group by row_id, account, state, segment, enterprise_id
            """)
                .param("programme", question.programme().value())
                .param("accounts", Window.accounts(windows))
                .param("firsts", Window.firsts(windows))
                .param("lasts", Window.lasts(windows))
                .param("position", position == null ? Long.MAX_VALUE : position)
                .param("structure", question.structure(), java.sql.Types.DATE)
                .param("within", Question.numbers(question.grid().within()))
                .param("by", question.grid().by().name())
                .param("counting", Question.names(question.accounts().counting()))
                .param("enterprise", question.grid().enterprise())
                .param("units", Question.numbers(question.grid().units()))
                .param("days", days(question.timeline()))
                .query((RowCallbackHandler) row -> add(row, sums));
    }

    /** Where segments begin, as the database cuts time at them. */
    static String[] days(Timeline timeline) {
        return Arrays.stream(timeline.days()).map(LocalDate::toString).toArray(String[]::new);
    }

    private static void add(ResultSet row, Sums sums) throws SQLException {
        var track = sums.track(row.getLong("row_id"), row.getString("account"), row.getString("state"));
        var segment = row.getInt("segment");
        var quantity = row.getLong("quantity");
        track.add(segment, quantity);
        var enterprise = row.getInt("enterprise_id");
        if (enterprise > 0 && segment > 0) {
            track.addOf(enterprise, segment, quantity);
        }
    }
}
