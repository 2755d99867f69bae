package vn.songhanh.founding.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.founding.About;
import vn.songhanh.founding.CaseId;

/** Cases of trades, and how many people of them were counted. */
@Repository
class TradeTable {

    private final JdbcClient jdbc;

    TradeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The open case of the same trade, in whatever letters, in the same place. */
    Optional<CaseId> open(About.Trade trade) {
        return jdbc.sql("""
            select id
              from founding_case
             where place_id = :place and folded_name(trade_name) = folded_name(:name)
               and state not in ('DECIDED', 'ANNOUNCED', 'FOLLOW_UP', 'CLOSED')
            """)
                .param("place", trade.place().value())
                .param("name", trade.name())
                .query((row, number) -> new CaseId(row.getLong("id")))
                .optional();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when an open one is there already */
    CaseId add(About.Trade trade, LocalDate on) {
        return new CaseId(jdbc.sql("""
            insert into founding_case (objective, state, state_since, opened_on, trade, area, place_id, unit_id)
            values ('PROFESSIONAL_UNION', 'LISTED', :day, :day, :trade, :area, :place, :unit)
            returning id
            """)
                .param("day", on)
                .param("trade", trade.trade())
                .param("area", trade.area())
                .param("place", trade.place().value())
                .param("unit", trade.answering().value())
                .query(Long.class)
                .single());
    }

    /** A second count on the same day replaces the first. */
    void count(CaseId id, Survey survey) {
        jdbc.sql("""
            insert into trade_count (case_id, surveyed_on, people, applicants)
            values (:id, :on, :people, :applicants)
            on conflict (case_id, surveyed_on) do update
               set people = excluded.people, applicants = excluded.applicants
            """)
                .param("id", id.value())
                .param("on", survey.on())
                .param("people", survey.workers())
                .param("applicants", survey.unionMembers())
                .update();
    }

    /** The latest on or before the day; those who have applied count as union members. */
    Optional<Survey> counted(CaseId id, LocalDate on) {
        return jdbc.sql("""
            select surveyed_on, people, applicants
              from trade_count
             where case_id = :id and surveyed_on <= :on
             order by surveyed_on desc
             limit 1
            """)
                .param("id", id.value())
                .param("on", on)
                .query((row, number) -> new Survey(
                        row.getObject("surveyed_on", LocalDate.class),
                        row.getInt("people"),
                        row.getInt("applicants"),
                        0,
                        0,
                        ""))
                .optional();
    }
}
