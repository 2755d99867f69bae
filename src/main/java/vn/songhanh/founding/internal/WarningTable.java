package vn.songhanh.founding.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.founding.Objective;

/** Cases that something has overtaken, and Party organisations with too few official members. */
@Repository
class WarningTable {

    private final JdbcClient jdbc;

    WarningTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An open case whose enterprise closed, or, still active, has an organisation on the line. */
    record Overtaken(long id, String enterprise, boolean active) {}

    List<Overtaken> overtaken(Objective objective, long[] units, LocalDate today) {
        return jdbc.sql("""
            select c.id, e.name, coalesce(st.status, '00') in ('00', '02', '09', '10') as active
              from founding_case c
              join enterprise e on e.id = c.enterprise_id
              join enterprise_management m on m.enterprise_id = e.id and m.line = :line
                                          and m.valid_from <= :today and (m.valid_to is null or m.valid_to > :today)
              left join enterprise_status st on st.enterprise_id = e.id
                                            and st.valid_from <= :today and (st.valid_to is null or st.valid_to > :today)
              left join enterprise_organisation o on o.enterprise_id = e.id and o.line = :line
                                                 and o.valid_from <= :today and (o.valid_to is null or o.valid_to > :today)
             where c.objective = :objective
               and c.state not in ('DECIDED', 'ANNOUNCED', 'FOLLOW_UP', 'CLOSED')
               and m.unit_id = any (cast(:units as bigint[]))
               and (coalesce(st.status, '00') not in ('00', '02', '09', '10') or o.id is not null)
             order by c.state_since, c.id
            """)
                .param("objective", objective.name())
                .param("line", objective.line().name())
                .param("units", units)
                .param("today", today)
                .query((row, number) ->
                        new Overtaken(row.getLong("id"), row.getString("name"), row.getBoolean("active")))
                .list();
    }

    /** A Party organisation and the official members in its enterprises by their last counts. */
    record Below(long unit, String name, int officialMembers) {}

    /** A combined cell counts the members of all its enterprises; where one was never counted, nothing is said of it. */
    List<Below> below(int least, long[] units, LocalDate today) {
        return jdbc.sql("""
            select o.unit_id, f.name, sum(s.official_members) as official_members
              from enterprise_organisation o
              join org_unit_fact f on f.unit_id = o.unit_id
                                  and f.valid_from <= :today and (f.valid_to is null or f.valid_to > :today)
              left join workforce_survey s on s.enterprise_id = o.enterprise_id and s.surveyed_on <= :today
                                          and (s.replaced_on is null or s.replaced_on > :today)
             where o.line = 'PARTY' and o.valid_from <= :today and (o.valid_to is null or o.valid_to > :today)
               and exists (select from enterprise_management m
                            where m.enterprise_id = o.enterprise_id and m.line = 'PARTY'
                              and m.valid_from <= :today and (m.valid_to is null or m.valid_to > :today)
                              and m.unit_id = any (cast(:units as bigint[])))
             group by o.unit_id, f.name
            having bool_and(s.id is not null) and bool_and(s.surveyed_on >= o.valid_from)
               and sum(s.official_members) < :least
             order by sum(s.official_members), f.name collate "vi-VN-x-icu", o.unit_id
            """)
                .param("least", least)
                .param("units", units)
                .param("today", today)
                .query((row, number) ->
                        new Below(row.getLong("unit_id"), row.getString("name"), row.getInt("official_members")))
                .list();
    }
}
