package vn.songhanh.programme.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Side;
import vn.songhanh.programme.NewPlan;
import vn.songhanh.programme.ProgrammeId;

/** Plan versions, their targets, and who has signed them. */
@Repository
class PlanTable {

    /** Who writes: the account is null for the house. */
    record Author(
            @Nullable Long account, String name, @Nullable String side) {}

    private record Signed(long version, PlanVersion.Signature signature) {}

    private final JdbcClient jdbc;

    PlanTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever writes or signs the plan of a programme waits here for whoever is doing so. */
    void lock(ProgrammeId programme) {
        jdbc.sql("select id from programme where id = :programme for update")
                .param("programme", programme.value())
                .query(Long.class)
                .single();
    }

    /** All versions of a year's plan, the newest first. */
    List<PlanVersion> versions(ProgrammeId programme, int year) {
        var signatures = signatures(programme, year);
        return jdbc.sql("""
                        select id, number, reason, made_at, made_name, side
                          from plan_version
                         where programme_id = :programme and year = :year
                         order by number desc
                        """)
                .param("programme", programme.value())
                .param("year", year)
                .query((row, number) -> toVersion(row, signatures.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private Map<Long, List<PlanVersion.Signature>> signatures(ProgrammeId programme, int year) {
        return jdbc
                .sql("""
                        select s.plan_version_id, s.side, s.account_id, s.full_name, s.signed_at
                          from plan_signature s
                          join plan_version v on v.id = s.plan_version_id
                         where v.programme_id = :programme and v.year = :year
                         order by s.signed_at
                        """)
                .param("programme", programme.value())
                .param("year", year)
                .query(PlanTable::toSigned)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Signed::version, Collectors.mapping(Signed::signature, Collectors.toList())));
    }

    /** All targets of a version. */
    PlanSheet sheet(PlanVersion version) {
        var targets = new TreeMap<PlanCell, BigDecimal>();
        jdbc.sql("""
                        select unit_id, indicator_code, quarter, quantity
                          from target
                         where plan_version_id = :version
                        """).param("version", version.id()).query(row -> {
            targets.put(
                    new PlanCell(row.getLong("unit_id"), row.getString("indicator_code"), row.getInt("quarter")),
                    row.getBigDecimal("quantity"));
        });
        return new PlanSheet(version.number(), targets);
    }

    void add(NewPlan plan, int number, Instant now, Author author) {
        var version = jdbc.sql("""
                        insert into plan_version
                               (programme_id, year, number, reason, made_at, made_by, made_name, side)
                        values (:programme, :year, :number, :reason, :now, :account, :name, :side)
                        returning id
                        """)
                .param("programme", plan.programme().value())
                .param("year", plan.year())
                .param("number", number)
                .param("reason", plan.reason())
                .param("now", Timestamp.from(now))
                .param("account", author.account())
                .param("name", author.name())
                .param("side", author.side())
                .query(Long.class)
                .single();
        add(version, plan.targets());
    }

    /** A plan of a city has thousands of targets: all in one statement. */
    private void add(long version, List<NewPlan.Target> targets) {
        var units = new ArrayList<Long>();
        for (var target : targets) {
            var unit = target.unit();
            units.add(unit == null ? PlanSheet.WHOLE_PROGRAMME : unit.value());
        }
        jdbc.sql("""
                        insert into target (plan_version_id, indicator_code, unit_id, quarter, quantity)
                        select :version, t.indicator, t.unit, t.quarter, t.quantity
                          from unnest(:indicators::text[], :units::bigint[], :quarters::integer[],
                                      :quantities::numeric[]) as t (indicator, unit, quarter, quantity)
                        """)
                .param("version", version)
                .param(
                        "indicators",
                        targets.stream().map(NewPlan.Target::indicator).toArray(String[]::new))
                .param("units", units.toArray(Long[]::new))
                .param("quarters", targets.stream().map(NewPlan.Target::quarter).toArray(Integer[]::new))
                .param(
                        "quantities",
                        targets.stream().map(NewPlan.Target::quantity).toArray(BigDecimal[]::new))
                .update();
    }

    void sign(PlanVersion version, Acting.Person person, Mandate mandate, Instant now) {
        jdbc.sql("""
                        insert into plan_signature
                               (plan_version_id, side, account_id, full_name, unit_id, signed_at)
                        values (:version, :side, :account, :name, :unit, :now)
                        """)
                .param("version", version.id())
                .param("side", mandate.side().name())
                .param("account", person.account().value())
                .param("name", person.fullName())
                .param("unit", mandate.unit().value())
                .param("now", Timestamp.from(now))
                .update();
    }

    private static Signed toSigned(ResultSet row, int number) throws SQLException {
        return new Signed(
                row.getLong("plan_version_id"),
                new PlanVersion.Signature(
                        Side.valueOf(row.getString("side")),
                        row.getLong("account_id"),
                        row.getString("full_name"),
                        row.getTimestamp("signed_at").toInstant()));
    }

    private static PlanVersion toVersion(ResultSet row, List<PlanVersion.Signature> signatures) throws SQLException {
        var side = row.getString("side");
        return new PlanVersion(
                row.getLong("id"),
                row.getInt("number"),
                row.getString("reason"),
                row.getTimestamp("made_at").toInstant(),
                row.getString("made_name"),
                side == null ? null : Side.valueOf(side),
                signatures);
    }
}
