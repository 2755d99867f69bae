package vn.songhanh.enterprise.internal;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.enterprise.TaxStatus;
import vn.songhanh.organisation.Line;

/**
 * The dated facts of an enterprise. To put a fact on a day ends the one that held until then, and the new one holds until the next
 * that is already known; a fact of the very same day is corrected, which the audit remembers.
 */
@Repository
class FactTable {

    private final JdbcClient jdbc;

    FactTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void putSurvey(EnterpriseId id, Survey survey) {
        jdbc.sql("""
            update workforce_survey
               set replaced_on = :on
             where enterprise_id = :id
               and surveyed_on < :on and (replaced_on is null or replaced_on > :on)
            """).param("id", id.value()).param("on", survey.on()).update();
        jdbc.sql("""
            insert into workforce_survey (enterprise_id, surveyed_on, replaced_on, workers, union_members,
                                          official_members, probationary_members, source)
            values (:id, :on,
                    (select min(surveyed_on) from workforce_survey where enterprise_id = :id and surveyed_on > :on),
                    :workers, :unionMembers, :official, :probationary, :source)
                on conflict (enterprise_id, surveyed_on) do update
               set workers = excluded.workers, union_members = excluded.union_members,
                   official_members = excluded.official_members,
                   probationary_members = excluded.probationary_members, source = excluded.source
            """)
                .param("id", id.value())
                .param("on", survey.on())
                .param("workers", survey.workers())
                .param("unionMembers", survey.unionMembers())
                .param("official", survey.officialMembers())
                .param("probationary", survey.probationaryMembers())
                .param("source", survey.source())
                .update();
    }

    void putManagement(EnterpriseId id, Line line, UnitId unit, LocalDate from) {
        jdbc.sql("""
            update enterprise_management
               set valid_to = :from
             where enterprise_id = :id and line = :line
               and valid_from < :from and (valid_to is null or valid_to > :from)
            """)
                .param("id", id.value())
                .param("line", line.name())
                .param("from", from)
                .update();
        var corrected = jdbc.sql("""
            update enterprise_management
               set unit_id = :unit
             where enterprise_id = :id and line = :line and valid_from = :from
            """)
                .param("id", id.value())
                .param("line", line.name())
                .param("unit", unit.value())
                .param("from", from)
                .update();
        if (corrected == 0) {
            jdbc.sql("""
                insert into enterprise_management (enterprise_id, line, unit_id, valid_from, valid_to)
                values (:id, :line, :unit, :from,
                        (select min(valid_from)
                           from enterprise_management
                          where enterprise_id = :id and line = :line and valid_from > :from))
                """)
                    .param("id", id.value())
                    .param("line", line.name())
                    .param("unit", unit.value())
                    .param("from", from)
                    .update();
        }
    }

    void putOrganisation(EnterpriseId id, Line line, UnitId unit, LocalDate from) {
        jdbc.sql("""
            update enterprise_organisation
               set valid_to = :from
             where enterprise_id = :id and line = :line
               and valid_from < :from and (valid_to is null or valid_to > :from)
            """)
                .param("id", id.value())
                .param("line", line.name())
                .param("from", from)
                .update();
        var corrected = jdbc.sql("""
            update enterprise_organisation
               set unit_id = :unit
             where enterprise_id = :id and line = :line and valid_from = :from
            """)
                .param("id", id.value())
                .param("line", line.name())
                .param("unit", unit.value())
                .param("from", from)
                .update();
        if (corrected == 0) {
            jdbc.sql("""
                insert into enterprise_organisation (enterprise_id, line, unit_id, valid_from, valid_to)
                values (:id, :line, :unit, :from,
                        (select min(valid_from)
                           from enterprise_organisation
                          where enterprise_id = :id and line = :line and valid_from > :from))
                """)
                    .param("id", id.value())
                    .param("line", line.name())
                    .param("unit", unit.value())
                    .param("from", from)
                    .update();
        }
    }

    void putStatus(EnterpriseId id, TaxStatus status, LocalDate from) {
        jdbc.sql("""
            update enterprise_status
               set valid_to = :from
             where enterprise_id = :id
               and valid_from < :from and (valid_to is null or valid_to > :from)
            """).param("id", id.value()).param("from", from).update();
        var corrected = jdbc.sql("""
            update enterprise_status
               set status = :status
             where enterprise_id = :id and valid_from = :from
            """)
                .param("id", id.value())
                .param("status", status.code())
                .param("from", from)
                .update();
        if (corrected == 0) {
            jdbc.sql("""
                insert into enterprise_status (enterprise_id, status, valid_from, valid_to)
                values (:id, :status, :from,
                        (select min(valid_from)
                           from enterprise_status
                          where enterprise_id = :id and valid_from > :from))
                """)
                    .param("id", id.value())
                    .param("status", status.code())
                    .param("from", from)
                    .update();
        }
    }
}
