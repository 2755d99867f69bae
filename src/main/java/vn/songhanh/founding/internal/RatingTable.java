package vn.songhanh.founding.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.founding.Grade;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.organisation.Line;

/** The yearly classification of organisations. */
@Repository
class RatingTable {

    private final JdbcClient jdbc;

    RatingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who is asked: organisations of a line that live on the day in enterprises that these units manage. */
    record Asked(Line line, int year, LocalDate on, long @Nullable [] units, int limit, int offset) {}

    /** A row of the answer, and how many there are in all and of its grade. */
    record Found(Rating rating, long all, long ofGrade) {}

    List<Found> find(Asked asked) {
        return jdbc.sql("""
            with living as (
                select distinct on (o.unit_id) o.unit_id, f.name, o.enterprise_id, e.name as enterprise_name
                  from enterprise_organisation o
                  join enterprise e on e.id = o.enterprise_id
                  join org_unit_fact f on f.unit_id = o.unit_id and f.kind <> 'SUBORDINATE_CELL'
                                      and f.valid_from <= :on and (f.valid_to is null or f.valid_to > :on)
                 where o.line = :line and o.valid_from <= :on and (o.valid_to is null or o.valid_to > :on)
                   and (cast(:units as bigint[]) is null
                        or exists (select from enterprise_management m
                                    where m.enterprise_id = o.enterprise_id and m.line = :line
                                      and m.valid_from <= :on and (m.valid_to is null or m.valid_to > :on)
                                      and m.unit_id = any (cast(:units as bigint[]))))
                 order by o.unit_id, o.valid_from, o.id
            )
            select l.*, r.grade, coalesce(r.agreement, false) as agreement, coalesce(r.version, 0) as version, r.entry_id,
                   count(*) over () as of_all, count(*) over (partition by r.grade) as of_grade
              from living l
              left join organisation_rating r on r.unit_id = l.unit_id and r.year = :year
             order by l.name collate "vi-VN-x-icu", l.unit_id
             limit :limit offset :offset
            """)
                .param("on", asked.on())
                .param("line", asked.line().name())
                .param("units", asked.units())
                .param("year", asked.year())
                .param("limit", asked.limit())
                .param("offset", asked.offset())
                .query(RatingTable::toFound)
                .list();
    }

    /** Whoever classifies waits for everybody else who does; taken before the ledger's own lock. */
    void waitForOthers() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('organisation_rating'))")
                .query((row, number) -> true)
                .single();
    }

    /** @param entry null where no programme counts it */
    void put(Rating rating, int year, String decision, LocalDate on, @Nullable EntryId entry) {
        jdbc.sql("""
            insert into organisation_rating (unit_id, year, grade, agreement, decision, decided_on, entry_id)
            values (:unit, :year, :grade, :agreement, :decision, :on, :entry)
            on conflict (unit_id, year) do update
               set grade = excluded.grade, agreement = excluded.agreement, decision = excluded.decision,
                   decided_on = excluded.decided_on, entry_id = excluded.entry_id,
                   version = organisation_rating.version + 1
            """)
                .param("unit", rating.unit())
                .param("year", year)
                .param("grade", String.valueOf(rating.grade()))
                .param("agreement", rating.agreement())
                .param("decision", decision)
                .param("on", on)
                .param("entry", entry == null ? null : entry.value())
                .update();
    }

    private static Found toFound(ResultSet row, int number) throws SQLException {
        var grade = row.getString("grade");
        return new Found(
                new Rating(
                        row.getLong("unit_id"),
                        row.getString("name"),
                        row.getInt("enterprise_id"),
                        row.getString("enterprise_name"),
                        grade == null ? null : Grade.valueOf(grade),
                        row.getBoolean("agreement"),
                        row.getInt("version"),
                        row.getObject("entry_id", Long.class)),
                row.getLong("of_all"),
                row.getLong("of_grade"));
    }
}
