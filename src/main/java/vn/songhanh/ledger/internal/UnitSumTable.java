package vn.songhanh.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the sums of units: a row a year, and a set a month. */
@Repository
class UnitSumTable {

    private final JdbcClient jdbc;

    UnitSumTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void read(Question question, Sums sums) {
        readQuantities(question, sums);
        if (!question.accounts().counting().isEmpty()) {
            readEnterprises(question, sums);
        }
    }

    private void readQuantities(Question question, Sums sums) {
        jdbc.sql("""
            select unit_id, account, state, sent
              from rollup
             where programme_id = :programme
               and account = any(cast(:accounts as text[]))
               and unit_id = any(cast(:units as bigint[]))
               and year <= :last
               and (year >= :first or account = any(cast(:standing as text[])))
            """)
                .param("programme", question.programme().value())
                .param("accounts", Question.names(question.accounts().all()))
                .param("standing", Question.names(question.accounts().standing()))
                .param("units", Question.numbers(question.grid().units()))
                .param("first", question.timeline().first().getYear())
                .param("last", question.timeline().last().getYear())
                .query((RowCallbackHandler) row -> MonthSums.of(row)
                        .into(
                                sums.timeline(),
                                sums.track(row.getLong("unit_id"), row.getString("account"), row.getString("state"))
                                        ::add));
    }

    private void readEnterprises(Question question, Sums sums) {
        jdbc.sql("""
            select unit_id, account, month, state, enterprises
              from rollup_set
             where programme_id = :programme
               and account = any(cast(:accounts as text[]))
               and unit_id = any(cast(:units as bigint[]))
               and month between :first and :last
            """)
                .param("programme", question.programme().value())
                .param("accounts", Question.names(question.accounts().counting()))
                .param("units", Question.numbers(question.grid().units()))
                .param("first", question.timeline().first())
                .param("last", question.timeline().last())
                .query((RowCallbackHandler) row -> addMonth(row, sums));
    }

    private static void addMonth(ResultSet row, Sums sums) throws SQLException {
        var segment = sums.timeline().whole(Timeline.number(row.getObject("month", LocalDate.class)));
        if (segment > 0) {
            sums.track(row.getLong("unit_id"), row.getString("account"), row.getString("state"))
                    .enterprises(segment, EnterpriseSet.of(row.getBytes("enterprises")));
        }
    }
}
