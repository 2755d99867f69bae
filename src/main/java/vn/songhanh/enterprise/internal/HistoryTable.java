package vn.songhanh.enterprise.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.enterprise.TaxStatus;
import vn.songhanh.organisation.Line;

/** Everything dated that the register itself knows of one enterprise, the earliest first. */
@Repository
class HistoryTable {

    /** A unit that managed it, or an organisation that existed in it, for a time. */
    record Held(
            Line line,
            UnitId unit,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** What the tax administration said of it from a day on. */
    record Stated(TaxStatus status, LocalDate from) {}

    /** A name it bore until a day. */
    record Bore(String name, LocalDate until) {}

    private final JdbcClient jdbc;

    HistoryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Survey> surveys(EnterpriseId id) {
        return jdbc.sql("""
            select surveyed_on, workers, union_members, official_members, probationary_members, source
              from workforce_survey
             where enterprise_id = :id
             order by surveyed_on
            """)
                .param("id", id.value())
                .query(HistoryTable::toSurvey)
                .list();
    }

    List<Held> management(EnterpriseId id) {
        return jdbc.sql("""
            select line, unit_id, valid_from, valid_to
              from enterprise_management
             where enterprise_id = :id
             order by valid_from, line
            """).param("id", id.value()).query(HistoryTable::toHeld).list();
    }

    List<Held> organisations(EnterpriseId id) {
        return jdbc.sql("""
            select line, unit_id, valid_from, valid_to
              from enterprise_organisation
             where enterprise_id = :id
             order by valid_from, line
            """).param("id", id.value()).query(HistoryTable::toHeld).list();
    }

    List<Stated> statuses(EnterpriseId id) {
        return jdbc.sql("select status, valid_from from enterprise_status where enterprise_id = :id order by"
                        + " valid_from")
                .param("id", id.value())
                .query(HistoryTable::toStated)
                .list();
    }

    List<Bore> formerNames(EnterpriseId id) {
        return jdbc.sql("""
            select name, held_until
              from enterprise_alias
             where enterprise_id = :id and kind = 'FORMER'
             order by held_until
            """).param("id", id.value()).query(HistoryTable::toBore).list();
    }

    private static Survey toSurvey(ResultSet row, int number) throws SQLException {
        return new Survey(
                row.getObject("surveyed_on", LocalDate.class),
                row.getInt("workers"),
                row.getInt("union_members"),
                row.getInt("official_members"),
                row.getInt("probationary_members"),
                row.getString("source"));
    }

    private static Held toHeld(ResultSet row, int number) throws SQLException {
        return new Held(
                Line.valueOf(row.getString("line")),
                new UnitId(row.getLong("unit_id")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static Stated toStated(ResultSet row, int number) throws SQLException {
        return new Stated(
                TaxStatus.of(row.getString("status")).orElseThrow(), row.getObject("valid_from", LocalDate.class));
    }

    private static Bore toBore(ResultSet row, int number) throws SQLException {
        return new Bore(row.getString("name"), row.getObject("held_until", LocalDate.class));
    }
}
