package vn.songhanh.outreach.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Reason;
import vn.songhanh.outreach.ActivityId;
import vn.songhanh.outreach.Answer;
import vn.songhanh.outreach.Visit;

/** The enterprises of activities. */
@Repository
class VisitTable {

    private final JdbcClient jdbc;

    VisitTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In order of their names. */
    List<Visit> of(ActivityId activity) {
        return jdbc.sql("""
            select v.*
              from activity_enterprise v
              join enterprise e on e.id = v.enterprise_id
             where v.activity_id = :activity
             order by e.name collate "vi-VN-x-icu", e.id
            """)
                .param("activity", activity.value())
                .query(VisitTable::toVisit)
                .list();
    }

    /** These and no others. */
    void put(ActivityId activity, List<Visit> visits) {
        jdbc.sql("""
            delete from activity_enterprise
             where activity_id = :activity and not enterprise_id = any (cast(:kept as integer[]))
            """)
                .param("activity", activity.value())
                .param(
                        "kept",
                        visits.stream()
                                .mapToInt(visit -> visit.enterprise().value())
                                .toArray())
                .update();
        visits.forEach(visit -> put(activity, visit));
    }

    private void put(ActivityId activity, Visit visit) {
        jdbc.sql("""
            insert into activity_enterprise as v (activity_id, enterprise_id, present, owner_met, answer, reason, deferred_until, note)
            values (:activity, :enterprise, :present, :ownerMet, :answer, :reason, :until, :note)
            on conflict (activity_id, enterprise_id) do update
               set present = excluded.present, owner_met = excluded.owner_met, answer = excluded.answer,
                   reason = excluded.reason, deferred_until = excluded.deferred_until, note = excluded.note
             where (v.present, v.owner_met, v.answer, v.reason, v.deferred_until, v.note) is distinct from
                   (excluded.present, excluded.owner_met, excluded.answer, excluded.reason, excluded.deferred_until, excluded.note)
            """)
                .param("activity", activity.value())
                .param("enterprise", visit.enterprise().value())
                .param("present", visit.present())
                .param("ownerMet", visit.ownerMet())
                .param("answer", visit.answer().code())
                .param("reason", reason(visit.answer()), java.sql.Types.VARCHAR)
                .param("until", until(visit.answer()), java.sql.Types.DATE)
                .param("note", visit.note())
                .update();
    }

    static Visit toVisit(ResultSet row, int number) throws SQLException {
        var reason = row.getString("reason");
        return new Visit(
                new EnterpriseId(row.getInt("enterprise_id")),
                row.getBoolean("present"),
                row.getBoolean("owner_met"),
                Answer.of(
                        row.getString("answer"),
                        reason == null ? null : Reason.valueOf(reason),
                        row.getObject("deferred_until", LocalDate.class)),
                row.getString("note"));
    }

    private static @Nullable String reason(Answer answer) {
        var reason = switch (answer) {
            case Answer.Refuses(var said) -> said;
            case Answer.Defers(var _, var said) -> said;
            case Answer.Open _, Answer.Agrees _ -> null;
        };
        return reason == null ? null : reason.name();
    }

    private static @Nullable LocalDate until(Answer answer) {
        return answer instanceof Answer.Defers(var until, var _) ? until : null;
    }
}
