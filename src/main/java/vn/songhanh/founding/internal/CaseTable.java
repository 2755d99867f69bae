package vn.songhanh.founding.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Reason;
import vn.songhanh.founding.About;
import vn.songhanh.founding.CaseId;
import vn.songhanh.founding.CaseState;
import vn.songhanh.founding.Closing;
import vn.songhanh.founding.Objective;
import vn.songhanh.organisation.Line;

/** Cases, one by one. */
@Repository
class CaseTable {

    private final JdbcClient jdbc;

    CaseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Case> find(CaseId id) {
        return jdbc.sql("select * from founding_case where id = :id")
                .param("id", id.value())
                .query(CaseTable::toCase)
                .optional();
    }

    /** The case, held until the transaction ends: two steps at once come one after the other. */
    Optional<Case> hold(CaseId id) {
        return jdbc.sql("select * from founding_case where id = :id for no key update")
                .param("id", id.value())
                .query(CaseTable::toCase)
                .optional();
    }

    /** The open case on the line of the objective: an enterprise comes to one organisation on a line. */
    Optional<CaseId> open(EnterpriseId enterprise, Objective objective) {
        return jdbc.sql("""
            select id
              from founding_case
             where enterprise_id = :enterprise
               and case objective when 'PARTY' then 'PARTY' else 'UNION' end = :line
               and state not in ('DECIDED', 'ANNOUNCED', 'FOLLOW_UP', 'CLOSED')
            """)
                .param("enterprise", enterprise.value())
                .param("line", objective.line().name())
                .query((row, number) -> new CaseId(row.getLong("id")))
                .optional();
    }

    List<Case> ofEnterprise(EnterpriseId enterprise) {
        return jdbc.sql("select * from founding_case where enterprise_id = :enterprise order by opened_on desc, id"
                        + " desc")
                .param("enterprise", enterprise.value())
                .query(CaseTable::toCase)
                .list();
    }

    /** The cases that led to it: of a combined organisation one for each enterprise. */
    List<Case> ofOrganisation(UnitId organisation) {
        return jdbc.sql("select * from founding_case where organisation = :organisation order by id")
                .param("organisation", organisation.value())
                .query(CaseTable::toCase)
                .list();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when an open one is there already */
    CaseId add(EnterpriseId enterprise, Objective objective, LocalDate on) {
        return new CaseId(jdbc.sql("""
            insert into founding_case (enterprise_id, objective, state, state_since, opened_on)
            values (:enterprise, :objective, 'LISTED', :day, :day)
            returning id
            """)
                .param("enterprise", enterprise.value())
                .param("objective", objective.name())
                .param("day", on)
                .query(Long.class)
                .single());
    }

    /** Living organisations in enterprises that the same unit manages on this line, by their names. */
    Map<String, String> organisationsBeside(EnterpriseId enterprise, Line line, LocalDate on) {
        var found = new LinkedHashMap<String, String>();
        jdbc.sql("""
            select distinct f.unit_id, f.name, f.name collate "vi-VN-x-icu" as place
              from enterprise_management own
              join enterprise_management m on m.unit_id = own.unit_id and m.line = :line
                                          and m.valid_from <= :on and (m.valid_to is null or m.valid_to > :on)
              join enterprise_organisation o on o.enterprise_id = m.enterprise_id and o.line = :line
                                            and o.valid_from <= :on and (o.valid_to is null or o.valid_to > :on)
              join org_unit_fact f on f.unit_id = o.unit_id
                                  and f.valid_from <= :on and (f.valid_to is null or f.valid_to > :on)
             where own.enterprise_id = :enterprise and own.line = :line
               and own.valid_from <= :on and (own.valid_to is null or own.valid_to > :on)
             order by place, f.unit_id
             limit 500
            """)
                .param("enterprise", enterprise.value())
                .param("line", line.name())
                .param("on", on)
                .query(row -> {
                    found.put(Long.toString(row.getLong("unit_id")), row.getString("name"));
                });
        return found;
    }

    void answers(CaseId id, UnitId unit) {
        jdbc.sql("update founding_case set unit_id = :unit where id = :id")
                .param("unit", unit.value())
                .param("id", id.value())
                .update();
    }

    void put(Case next) {
        var organisation = next.organisation();
        var founders = next.founders();
        jdbc.sql("""
            update founding_case
               set state = :state, state_since = :stateSince, surveyed_on = :surveyedOn,
                   contacted_on = :contactedOn, answered_on = :answeredOn, consented_on = :consentedOn,
                   reason = :reason, deferred_until = :deferredUntil, dossier_on = :dossierOn,
                   decided_on = :decidedOn, decision = :decision, members = :members,
                   founders = :founders, probationary = :probationary, elsewhere = :elsewhere, approval = :approval,
                   organisation = :organisation, announced_on = :announcedOn, board_on = :boardOn,
                   congress_on = :congressOn, closing = :closing,
                   congress_members = :congressMembers, joined = :joined, version = version + 1
             where id = :id
            """)
                .param("state", next.state().name())
                .param("stateSince", next.stateSince())
                .param("surveyedOn", next.surveyedOn())
                .param("contactedOn", next.contactedOn())
                .param("answeredOn", next.answeredOn())
                .param("consentedOn", next.consentedOn())
                .param("reason", nameOf(next.reason()))
                .param("deferredUntil", next.deferredUntil())
                .param("dossierOn", next.dossierOn())
                .param("decidedOn", next.decidedOn())
                .param("decision", next.decision())
                .param("members", next.members())
                .param("founders", founders == null ? null : founders.counted())
                .param("probationary", founders == null ? null : founders.probationary())
                .param("elsewhere", founders == null ? null : founders.elsewhere())
                .param("approval", founders == null ? null : founders.approval())
                .param("organisation", organisation == null ? null : organisation.value())
                .param("announcedOn", next.announcedOn())
                .param("boardOn", next.boardOn())
                .param("congressOn", next.congressOn())
                .param("closing", nameOf(next.closing()))
                .param("congressMembers", next.congressMembers())
                .param("joined", next.joined())
                .param("id", next.id().value())
                .update();
    }

    private static @Nullable String nameOf(@Nullable Enum<?> reason) {
        return reason == null ? null : reason.name();
    }

    private static About about(ResultSet row) throws SQLException {
        var trade = row.getString("trade");
        return trade == null
                ? new About.Enterprise(new EnterpriseId(row.getInt("enterprise_id")))
                : new About.Trade(
                        trade,
                        row.getString("area"),
                        new UnitId(row.getLong("place_id")),
                        new UnitId(row.getLong("unit_id")));
    }

    private static @Nullable Founders founders(ResultSet row) throws SQLException {
        var approval = row.getString("approval");
        return approval == null
                ? null
                : new Founders(row.getInt("founders"), row.getInt("probationary"), row.getInt("elsewhere"), approval);
    }

    static Case toCase(ResultSet row, int number) throws SQLException {
        var organisation = row.getObject("organisation", Long.class);
        var reason = row.getString("reason");
        return new Case(
                new CaseId(row.getLong("id")),
                about(row),
                Objective.valueOf(row.getString("objective")),
                CaseState.valueOf(row.getString("state")),
                row.getObject("state_since", LocalDate.class),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("surveyed_on", LocalDate.class),
                row.getObject("contacted_on", LocalDate.class),
                row.getObject("answered_on", LocalDate.class),
                row.getObject("consented_on", LocalDate.class),
                reason == null ? null : Reason.valueOf(reason),
                row.getObject("deferred_until", LocalDate.class),
                row.getObject("dossier_on", LocalDate.class),
                row.getObject("decided_on", LocalDate.class),
                row.getString("decision"),
                row.getObject("members", Integer.class),
                founders(row),
                organisation == null ? null : new UnitId(organisation),
                row.getObject("announced_on", LocalDate.class),
                row.getObject("board_on", LocalDate.class),
                row.getObject("congress_on", LocalDate.class),
                row.getString("closing") == null ? null : Closing.valueOf(row.getString("closing")),
                row.getObject("congress_members", Integer.class),
                row.getBoolean("joined"),
                row.getInt("version"));
    }
}
