package vn.songhanh.enterprise.internal;

import java.time.LocalDate;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.RegisterTotals;

/**
 * The register of a day in three numbers. What is active is said as in {@code register_on}, without all that it joins besides and in
 * words of which the planner knows how many rows they leave.
 */
@Repository
class TotalsTable {

    private final JdbcClient jdbc;

    TotalsTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    RegisterTotals of(Collection<OwnershipSector> scope, LocalDate on) {
        return jdbc.sql("""
            select count(*) as enterprises,
                   coalesce(sum(su.official_members), 0) as official,
                   coalesce(sum(su.probationary_members), 0) as probationary
              from enterprise e
              left join enterprise_status st on st.enterprise_id = e.id
                                            and st.valid_from <= :day and (st.valid_to is null or st.valid_to > :day)
              left join workforce_survey su on su.enterprise_id = e.id
                                           and su.surveyed_on <= :day and (su.replaced_on is null or su.replaced_on > :day)
             where e.ownership_sector = any (:sectors)
               and (st.status is null or st.status in ('00', '02', '09', '10'))
               and e.first_seen <= :day and (e.registered_on is null or e.registered_on <= :day)
            """)
                .param("day", on)
                .param("sectors", scope.stream().map(Enum::name).toArray(String[]::new))
                .query((row, number) -> new RegisterTotals(
                        row.getLong("enterprises"), row.getLong("official"), row.getLong("probationary")))
                .single();
    }
}
