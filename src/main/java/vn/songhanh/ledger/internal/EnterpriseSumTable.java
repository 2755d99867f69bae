package vn.songhanh.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.ledger.internal.Question.By;

/** Reads the sums of enterprises: what other cuts than units of the time are summed from. */
@Repository
class EnterpriseSumTable {

    /** So many rows lie in memory at once. */
    private static final int AT_ONCE = 5_000;

    private final JdbcClient jdbc;

    EnterpriseSumTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void read(Question question, Sums sums) {
        if (question.grid().by() == By.ENTERPRISE && question.structure() == null) {
            readOneByOne(question, sums);
        } else {
            readCut(question, sums);
        }
    }

    /** Where enterprises are the rows nothing is cut another way: what the table has is what is shown. */
    private void readOneByOne(Question question, Sums sums) {
        asked(jdbc.sql("""
            select r.enterprise_id as row_id, r.account, r.state, r.sent
              from rollup_of_enterprise r
             where r.programme_id = :programme
               and r.account = any(cast(:accounts as text[]))
               and r.enterprise_id between :from and :to
               and (cardinality(cast(:within as bigint[])) = 0
                    or r.place_id = any(array(select l.id from place l where l.path || l.rest @> cast(:within as bigint[]))))
            """), question)
                .param("from", question.grid().enterprise())
                .param("to", question.grid().enterprise() > 0 ? question.grid().enterprise() : Integer.MAX_VALUE)
                .query((RowCallbackHandler) row -> MonthSums.of(row).into(sums.timeline(), track(row, sums)::add));
    }

    private void readCut(Question question, Sums sums) {
        asked(jdbc.sql("""
            with stated as materialized (
                select s.enterprise_id, s.place_id, s.path
                  from stated_places(:programme, :structure) s
                 where s.path @> cast(:within as bigint[])
            )
            select case :by when 'UNIT' then u.unit_id else r.enterprise_id end as row_id,
                   r.account, r.state, r.sent,
                   case when r.account = any(cast(:counting as text[])) then r.enterprise_id else 0 end as enterprise_id
              from rollup_of_enterprise r
              join stated s on s.place_id = r.place_id and s.enterprise_id = case when :asWas then 0 else r.enterprise_id end
             cross join lateral unnest(case :by when 'UNIT' then s.path || 0::bigint else '{0}' end) u (unit_id)
             where r.programme_id = :programme
               and r.account = any(cast(:accounts as text[]))
               and (:enterprise = 0 or r.enterprise_id = :enterprise)
               and u.unit_id = any(cast(:units as bigint[]))
            """), question)
                .param("structure", question.structure(), java.sql.Types.DATE)
                .param("asWas", question.structure() == null)
                .param("by", question.grid().by().name())
                .param("counting", Question.names(question.accounts().counting()))
                .param("enterprise", question.grid().enterprise())
                .param("units", Question.numbers(question.grid().units()))
                .query((RowCallbackHandler) row -> add(row, sums));
    }

    private static JdbcClient.StatementSpec asked(JdbcClient.StatementSpec statement, Question question) {
        return statement
                .withFetchSize(AT_ONCE)
                .param("programme", question.programme().value())
                .param("accounts", Question.names(question.accounts().all()))
                .param("within", Question.numbers(question.grid().within()));
    }

    private static void add(ResultSet row, Sums sums) throws SQLException {
        var track = track(row, sums);
        var months = MonthSums.of(row);
        months.into(sums.timeline(), track::add);
        var enterprise = row.getInt("enterprise_id");
        if (enterprise > 0) {
            months.into(sums.timeline(), (segment, quantity) -> track.addOf(enterprise, segment, quantity));
        }
    }

    private static Track track(ResultSet row, Sums sums) throws SQLException {
        return sums.track(row.getLong("row_id"), row.getString("account"), row.getString("state"));
    }
}
