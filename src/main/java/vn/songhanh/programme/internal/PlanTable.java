package vn.songhanh.programme.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Side;
import vn.songhanh.programme.NewPlan;
import vn.songhanh.programme.Plan;
import vn.songhanh.programme.ProgrammeId;

/** Plan versions and their targets. */
@Repository
class PlanTable {

    private static final long WHOLE_PROGRAMME = PlanSheet.WHOLE_PROGRAMME;

    /** Who writes: the account is null for the house. */
    record Author(
            @Nullable Long account, String name, @Nullable String side) {}

    private final JdbcClient jdbc;

    PlanTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Plan> newest(ProgrammeId programme, int year, long unit) {
        return jdbc.sql("""
                        select id, year, number, reason, made_at
                          from plan_version
                         where programme_id = :programme and year = :year
                         order by number desc
                         limit 1
                        """)
                .param("programme", programme.value())
                .param("year", year)
                .query((row, number) -> toPlan(row, unit))
                .optional();
    }

    Optional<Plan> version(ProgrammeId programme, int year, long unit, int version) {
        return jdbc.sql("""
                        select id, year, number, reason, made_at
                          from plan_version
                         where programme_id = :programme and year = :year and number = :number
                        """)
                .param("programme", programme.value())
                .param("year", year)
                .param("number", version)
                .query((row, number) -> toPlan(row, unit))
                .optional();
    }

    /** Whoever writes the plan of a programme waits here for whoever is writing it. */
    void lock(ProgrammeId programme) {
        jdbc.sql("select id from programme where id = :programme for update")
                .param("programme", programme.value())
                .query(Long.class)
                .single();
    }

    /** All versions of a year's plan, the newest first. */
    List<PlanVersion> versions(ProgrammeId programme, int year) {
        return jdbc.sql("""
                        select id, number, reason, made_at, made_name, side
                          from plan_version
                         where programme_id = :programme and year = :year
                         order by number desc
                        """)
                .param("programme", programme.value())
                .param("year", year)
                .query((row, number) -> toVersion(row))
                .list();
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
        plan.targets().forEach(target -> add(version, target));
    }

    private void add(long version, NewPlan.Target target) {
        var unit = target.unit();
        jdbc.sql("""
                        insert into target (plan_version_id, indicator_code, unit_id, quantity)
                        values (:version, :indicator, :unit, :quantity)
                        """)
                .param("version", version)
                .param("indicator", target.indicator())
                .param("unit", unit == null ? WHOLE_PROGRAMME : unit.value())
                .param("quantity", target.quantity())
                .update();
    }

    private PlanVersion toVersion(ResultSet row) throws SQLException {
        var side = row.getString("side");
        return new PlanVersion(
                row.getInt("number"),
                row.getString("reason"),
                row.getTimestamp("made_at").toInstant(),
                row.getString("made_name"),
                side == null ? null : Side.valueOf(side),
                sheet(row.getInt("number"), row.getLong("id")));
    }

    private PlanSheet sheet(int number, long version) {
        var targets = new TreeMap<Long, Map<String, BigDecimal>>();
        jdbc.sql("select unit_id, indicator_code, quantity from target where plan_version_id = :version")
                .param("version", version)
                .query(row -> {
                    targets.computeIfAbsent(row.getLong("unit_id"), _ -> new TreeMap<>())
                            .put(row.getString("indicator_code"), row.getBigDecimal("quantity"));
                });
        return new PlanSheet(number, targets);
    }

    private Plan toPlan(ResultSet row, long unit) throws SQLException {
        return new Plan(
                row.getInt("year"),
                row.getInt("number"),
                row.getString("reason"),
                row.getTimestamp("made_at").toInstant(),
                targets(row.getLong("id"), unit));
    }

    private Map<String, BigDecimal> targets(long version, long unit) {
        return jdbc
                .sql("""
                        select indicator_code, quantity
                          from target
                         where plan_version_id = :version and unit_id = :unit
                        """)
                .param("version", version)
                .param("unit", unit)
                .query((row, number) -> Map.entry(row.getString("indicator_code"), row.getBigDecimal("quantity")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
