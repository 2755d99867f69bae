package vn.songhanh.enterprise.internal;

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

/**
 * The dated facts of enterprises, many at a time. To put a fact on a day ends the one that held until then, and the new one holds
 * until the next that is already known; a fact of the very same day is corrected, which the audit remembers. One call holds at most one
 * fact of a kind per enterprise.
 */
@Repository
class FactTable {

    /** A count of people in an enterprise. */
    record Counted(EnterpriseId id, Survey survey) {}

    /**
     * A unit that looks after an enterprise.
     *
     * @param to the first day on which that is known to have ended; null while it lasts
     */
    record Managed(
            EnterpriseId id,
            Line line,
            UnitId unit,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** What the tax administration says from a day on. */
    record Stated(EnterpriseId id, TaxStatus status, LocalDate from) {}

    private final JdbcClient jdbc;

    FactTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void putSurvey(EnterpriseId id, Survey survey) {
        putSurveys(List.of(new Counted(id, survey)));
    }

    void putManagement(EnterpriseId id, Line line, UnitId unit, LocalDate from) {
        putManagement(List.of(new Managed(id, line, unit, from, null)));
    }

    void putStatus(EnterpriseId id, TaxStatus status, LocalDate from) {
        putStatuses(List.of(new Stated(id, status, from)));
    }

    void putSurveys(List<Counted> counts) {
        var ids = counts.stream().mapToInt(count -> count.id().value()).toArray();
        var days = counts.stream().map(count -> count.survey().on().toString()).toArray(String[]::new);
        jdbc.sql("""
            update workforce_survey s
               set replaced_on = t.day
              from unnest(cast(:ids as int[]), cast(:days as date[])) t (id, day)
             where s.enterprise_id = t.id
               and s.surveyed_on < t.day and (s.replaced_on is null or s.replaced_on > t.day)
            """).param("ids", ids).param("days", days).update();
        jdbc.sql("""
            insert into workforce_survey (enterprise_id, surveyed_on, replaced_on, workers, union_members,
                                          official_members, probationary_members, source)
            select t.id, t.day,
                   (select min(s.surveyed_on) from workforce_survey s where s.enterprise_id = t.id and s.surveyed_on > t.day),
                   t.workers, t.union_members, t.official, t.probationary, t.source
              from unnest(cast(:ids as int[]), cast(:days as date[]), cast(:workers as int[]),
                          cast(:unionMembers as int[]), cast(:official as int[]), cast(:probationary as int[]),
                          cast(:sources as text[]))
                   t (id, day, workers, union_members, official, probationary, source)
                on conflict (enterprise_id, surveyed_on) do update
               set workers = excluded.workers, union_members = excluded.union_members,
                   official_members = excluded.official_members,
                   probationary_members = excluded.probationary_members, source = excluded.source
            """)
                .param("ids", ids)
                .param("days", days)
                .param(
                        "workers",
                        counts.stream()
                                .mapToInt(count -> count.survey().workers())
                                .toArray())
                .param(
                        "unionMembers",
                        counts.stream()
                                .mapToInt(count -> count.survey().unionMembers())
                                .toArray())
                .param(
                        "official",
                        counts.stream()
                                .mapToInt(count -> count.survey().officialMembers())
                                .toArray())
                .param(
                        "probationary",
                        counts.stream()
                                .mapToInt(count -> count.survey().probationaryMembers())
                                .toArray())
                .param(
                        "sources",
                        counts.stream().map(count -> count.survey().source()).toArray(String[]::new))
                .update();
    }

    void putManagement(List<Managed> managed) {
        put(managed, """
            update enterprise_management m
               set valid_to = t.since
              from unnest(cast(:ids as int[]), cast(:lines as text[]), cast(:from as date[])) t (id, line, since)
             where m.enterprise_id = t.id and m.line = t.line
               and m.valid_from < t.since and (m.valid_to is null or m.valid_to > t.since)
            """);
        put(managed, """
            update enterprise_management m
               set unit_id = t.unit
              from unnest(cast(:ids as int[]), cast(:lines as text[]), cast(:units as bigint[]), cast(:from as date[]))
                   t (id, line, unit, since)
             where m.enterprise_id = t.id and m.line = t.line and m.valid_from = t.since and m.unit_id <> t.unit
            """);
        put(managed, """
            insert into enterprise_management (enterprise_id, line, unit_id, valid_from, valid_to)
            select t.id, t.line, t.unit, t.since,
                   least(t.until, (select min(m.valid_from)
                                     from enterprise_management m
                                    where m.enterprise_id = t.id and m.line = t.line and m.valid_from > t.since))
              from unnest(cast(:ids as int[]), cast(:lines as text[]), cast(:units as bigint[]), cast(:from as date[]),
                          cast(:to as date[])) t (id, line, unit, since, until)
             where not exists (select from enterprise_management m
                                where m.enterprise_id = t.id and m.line = t.line and m.valid_from = t.since)
            """);
    }

    /** Only where nothing is known yet from that day on: what follows from a reorganisation never overrules what people said. */
    void followManagement(List<Managed> managed) {
        put(managed, """
            insert into enterprise_management (enterprise_id, line, unit_id, valid_from, valid_to)
            select t.id, t.line, t.unit, t.since, t.until
              from unnest(cast(:ids as int[]), cast(:lines as text[]), cast(:units as bigint[]), cast(:from as date[]),
                          cast(:to as date[])) t (id, line, unit, since, until)
             where not exists (select from enterprise_management m
                                where m.enterprise_id = t.id and m.line = t.line
                                  and (m.valid_from >= t.since or m.valid_to is null or m.valid_to > t.since))
            """);
    }

    private void put(List<Managed> managed, String statement) {
        jdbc.sql(statement)
                .param("ids", managed.stream().mapToInt(one -> one.id().value()).toArray())
                .param("lines", managed.stream().map(one -> one.line().name()).toArray(String[]::new))
                .param(
                        "units",
                        managed.stream().mapToLong(one -> one.unit().value()).toArray())
                .param(
                        "from",
                        managed.stream().map(one -> one.from().toString()).toArray(String[]::new))
                .param("to", managed.stream().map(one -> text(one.to())).toArray(String[]::new))
                .update();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    void putStatuses(List<Stated> stated) {
        state(stated, """
            update enterprise_status s
               set valid_to = t.since
              from unnest(cast(:ids as int[]), cast(:from as date[])) t (id, since)
             where s.enterprise_id = t.id
               and s.valid_from < t.since and (s.valid_to is null or s.valid_to > t.since)
            """);
        state(stated, """
            update enterprise_status s
               set status = t.status
              from unnest(cast(:ids as int[]), cast(:statuses as text[]), cast(:from as date[])) t (id, status, since)
             where s.enterprise_id = t.id and s.valid_from = t.since and s.status <> t.status
            """);
        state(stated, """
            insert into enterprise_status (enterprise_id, status, valid_from, valid_to)
            select t.id, t.status, t.since,
                   (select min(s.valid_from) from enterprise_status s where s.enterprise_id = t.id and s.valid_from > t.since)
              from unnest(cast(:ids as int[]), cast(:statuses as text[]), cast(:from as date[])) t (id, status, since)
             where not exists (select from enterprise_status s where s.enterprise_id = t.id and s.valid_from = t.since)
            """);
    }

    private void state(List<Stated> stated, String statement) {
        jdbc.sql(statement)
                .param("ids", stated.stream().mapToInt(one -> one.id().value()).toArray())
                .param(
                        "statuses",
                        stated.stream().map(one -> one.status().code()).toArray(String[]::new))
                .param("from", stated.stream().map(one -> one.from().toString()).toArray(String[]::new))
                .update();
    }
}
